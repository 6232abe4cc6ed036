import { readDate } from './entry-date';
import type { EntryLanguage } from './entry-date';
import { readNumber } from './entry-number';

/** What Excel makes of something that is typed into a cell. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** `quoted`: it was entered with an apostrophe and stays text whatever it looks like. */
  | { readonly kind: 'text'; readonly value: string; readonly quoted: boolean }
  | { readonly kind: 'formula'; readonly text: string };

export const errorValues: ReadonlySet<string> = new Set([
  '#BLOCKED!',
  '#BUSY!',
  '#CALC!',
  '#CONNECT!',
  '#DIV/0!',
  '#FIELD!',
  '#GETTING_DATA',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#SPILL!',
  '#UNKNOWN!',
  '#VALUE!',
]);

/** `asText`: the cell has the text format, which takes everything literally. */
export function readEntry(
  typed: string,
  asText: boolean,
  language: EntryLanguage,
  thisYear = new Date().getFullYear(),
): Entry {
  if (typed === '') return { kind: 'blank' };
  if (asText) return { kind: 'text', value: typed, quoted: true };
  if (typed.startsWith("'")) return { kind: 'text', value: typed.slice(1), quoted: true };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', text: typed };
  const trimmed = typed.trim();
  const number = readNumber(trimmed) ?? readDate(trimmed, language, thisYear);
  if (number) return { kind: 'number', ...number };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (errorValues.has(upper)) return { kind: 'error', value: upper };
  if (/^[-+@]./s.test(typed)) return { kind: 'formula', text: `=${typed}` };
  return { kind: 'text', value: typed, quoted: false };
}
