import { numbering } from './sheet-words';

/** Marks that are set this way here and that way there. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟〝〞＂]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[‐‑‒–—―−─]/gu, '-'],
];

/** A text as it is compared: without spaces and line breaks, full-width digits, brackets and marks as half-width ones. */
export function labelKey(text: string): string {
  if (/^[\u4e00-\u9fff]*$/.test(text)) return text;
  const known = keys.get(text);
  if (known !== undefined) return known;
  const made = makeKey(text);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(text, made);
  return made;
}

/** The words of forms are read again and again. */
const keys = new Map<string, string>();
const mostKeys = 4096;

function makeKey(text: string): string {
  return alike.reduce(
    (key, [marks, mark]) => key.replace(marks, mark),
    text.normalize('NFKC').replace(/\s+/gu, ''),
  );
}

/** What is left of a key without numbers in front of it. */
export function labelCore(key: string): string {
  return numbering.test(key) ? key.replace(numbering, '') : key;
}

/** Whether two labels, given by their cores, are the same one written in two ways: numbered or not, with a word more. */
export function areSimilarLabels(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && short.length / long.length >= 0.6 && long.includes(short);
}
