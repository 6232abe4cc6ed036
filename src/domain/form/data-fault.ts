import type { Words } from './words';

/** Where in data something stands: names of fields, and places in lists counted from zero. */
export type DataPath = readonly (string | number)[];

/** Data that are not what they should be. */
export interface DataFault {
  readonly path: DataPath;
  readonly expected: Words;
  /** As it would be written in JSON, shortened; null where nothing is there. */
  readonly found: string | null;
  /** Where a name is wrong, not what it has: those that are known there. */
  readonly known?: readonly KnownName[];
}

export function faultAt(path: DataPath, expected: Words, found: unknown): DataFault {
  return { path, expected, found: printFound(found) };
}

export interface KnownName {
  readonly id: string;
  /** What it is called in print; empty where nobody prints it. */
  readonly label: string;
}

/** values.items[2].amount */
export function printPath(path: DataPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}

const mostLetters = 40;

/** What was found instead, short enough for a message. */
function printFound(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
