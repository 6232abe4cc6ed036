import type { Span } from '../statement/span';
import { plainTerm } from './term';
import { entry, glossaryHeading } from './glossary-words';

/** The chapter of a text that explains terms. */
export interface Glossary {
  /** The paragraph of its heading. */
  readonly heading: number;
  readonly entries: readonly GlossaryEntry[];
  /** Its paragraphs, heading and all. */
  readonly paragraphs: ReadonlySet<number>;
}

export interface GlossaryEntry extends Span {
  readonly paragraph: number;
  /** Without quotation marks. */
  readonly name: string;
}

const headingLength = 30;

/** Null where no chapter has 名词解释 as its heading, or none of its paragraphs explains a term. */
export function readGlossary(paragraphs: readonly string[]): Glossary | null {
  const isHeading = (text: string) =>
    text.trim().length <= headingLength && !/[。；]\s*$/.test(text);
  const heading = paragraphs.findLastIndex((text) => isHeading(text) && glossaryHeading.test(text));
  if (heading < 0) return null;
  const entries: GlossaryEntry[] = [];
  const own = new Set([heading]);
  for (let paragraph = heading + 1; paragraph < paragraphs.length; paragraph += 1) {
    const text = paragraphs[paragraph] ?? '';
    const { groups } = entry.exec(text) ?? {};
    // The next chapter; a heading before the first entry belongs to it, and so do others of its kind above more entries.
    if (!groups && isHeading(text) && text.trim() !== '' && entries.length > 0) {
      const isParted = (entries[0]?.paragraph ?? 0) > heading + 1;
      if (!isParted || !entry.test(paragraphs[paragraph + 1] ?? '')) break;
    }
    own.add(paragraph);
    if (!groups) continue;
    const start = text.indexOf(groups.name ?? '');
    const name = plainTerm(groups.name ?? '');
    entries.push({ paragraph, name, start, end: start + (groups.name ?? '').length });
  }
  return entries.length === 0 ? null : { heading, entries, paragraphs: own };
}
