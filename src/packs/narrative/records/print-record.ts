import { textOf } from '../../../domain/narrative/print/text-run';
import { sectionsOf } from '../../../domain/narrative/section/narrative-style';
import { printSection, roundedFacts } from '../../../domain/narrative/section/print-section';
import { usualSettings } from '../text-settings';
import type { SeedRecord } from './seed-record';

/** The paragraphs of a section as the record's disclosure prints them: parts of a section may be printed in ways of their own. */
export function printRecord(
  { style, facts, printing }: SeedRecord,
  id: string,
): readonly string[] | null {
  const section = sectionsOf(style.chapters).find((one) => one.id === id);
  if (!section) return null;
  const gapText = (name: string) => `【${name}】`;
  return section.paragraphs.flatMap((paragraph, index) => {
    const own = { ...style.printing, ...printing[id], ...printing[`${id}.${index + 1}`] };
    const one = { ...section, paragraphs: [paragraph] };
    return printSection(one, roundedFacts({ ...usualSettings, ...facts }, own), {
      printing: own,
      gapText,
    }).flatMap((printed) => (printed.kind === 'text' ? [textOf(printed.runs)] : []));
  });
}
