import type { Paragraph, Section } from '../../domain/narrative/section/narrative-style';
import { sectionTitles, type SectionType } from './titles';

/** A section of a type; texts alone are paragraphs with lists parted by 、. */
export function section(
  type: SectionType,
  ...paragraphs: readonly (string | Paragraph)[]
): Section {
  return {
    id: type,
    title: sectionTitles[type],
    paragraphs: paragraphs.map((one) => (typeof one === 'string' ? { text: one } : one)),
  };
}
