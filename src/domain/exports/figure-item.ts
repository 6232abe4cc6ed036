import type { Attributes } from './export-words';
import type { FigureItem, PlacedWords, PlacementLevel } from './figure-placement';

/** The item that what a row says belongs into. */
export function itemOf(level: PlacementLevel, attributes: Attributes): FigureItem {
  const texts = level.texts.flatMap((one): [string, string][] => {
    const text = wordsOf(one, attributes);
    return text === '' ? [] : [[one.field, text]];
  });
  return { level, texts: Object.fromEntries(texts) };
}

function wordsOf({ of, from, to, words }: PlacedWords, attributes: Attributes): string {
  const value = attributes[of] ?? '';
  return words ? (words[value] ?? '') : value.slice(from, to);
}

/** Entries of one item say the same in the fields by which it is known, and leave the same out: 20103 is neither 20805 nor 2010301. */
export function keyOfItem({ level: { block, known }, texts }: FigureItem): string {
  const isSaid = (field: string) => texts[field] !== undefined;
  const fields = (known.find((own) => own.some(isSaid)) ?? []).filter(isSaid);
  return [block, ...fields.map((field) => `${field}=${texts[field] ?? ''}`)].join(' ');
}
