import { readGlossary } from '../glossary/read-glossary';

/** A term and its explanation as they stand in one paragraph, without their number. */
export interface ExplainedTerm {
  readonly paragraph: number;
  readonly text: string;
}

/** What the chapter 名词解释 of a text explains; an explanation that goes on in further paragraphs is one line. */
export function explainedTerms(paragraphs: readonly string[]): readonly ExplainedTerm[] {
  const glossary = readGlossary(paragraphs);
  if (!glossary) return [];
  const [first] = glossary.entries;
  const starts = new Map(glossary.entries.map(({ paragraph, start }) => [paragraph, start]));
  return [...glossary.paragraphs]
    .filter((place) => place >= (first?.paragraph ?? 0))
    .flatMap((paragraph) => {
      const text = (paragraphs[paragraph] ?? '').slice(starts.get(paragraph) ?? 0).trim();
      return text === '' ? [] : [{ paragraph, text, isNew: starts.has(paragraph) }];
    })
    .reduce<readonly ExplainedTerm[]>((before, { paragraph, text, isNew }) => {
      const last = before.at(-1);
      return isNew || !last
        ? [...before, { paragraph, text }]
        : [...before.slice(0, -1), { ...last, text: `${last.text}${text}` }];
    }, []);
}
