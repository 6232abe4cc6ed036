import { codeOf } from '../../../domain/check/cross/code-of';
import { nameKey } from '../../../domain/check/cross/name-key';
import type { Figure } from '../../../domain/check/figure';
import type { FigureIndex } from '../../../domain/check/figure-index';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import type { ScopePath } from '../../../domain/form/scope-path';
import type { ListInBlock } from './matched-lists';

export interface CodedRow {
  readonly scope: ScopePath;
  readonly code: string;
}

interface KnownRows {
  readonly rows: readonly CodedRow[];
  /** The cells that codes were read from, by their places. */
  readonly read: ReadonlyMap<number, Figure>;
}

const knownRows = new WeakMap<FigureIndex, Map<string, KnownRows>>();

/** The rows of a list with their codes, or names as they are compared: the same object while none of them is typed over. */
export function codedRows(
  { block, key }: ListInBlock,
  figures: PlacedFigures,
): readonly CodedRow[] {
  const { index } = figures;
  const known = knownRows.get(index) ?? new Map<string, KnownRows>();
  knownRows.set(index, known);
  const list = [block, ...key].join('/');
  const before = known.get(list);
  if (before && isStillSo(before, figures)) return before.rows;
  const read = new Map<number, Figure>();
  const rows = figures.itemsOf(block).map((scope) => {
    for (const id of key) {
      const figure = figures.find(id, scope);
      const place = figure && index.at(figure.at);
      if (figure && place !== null) read.set(place, figure);
    }
    return { scope, code: nameKey(codeOf(key, scope, figures)) };
  });
  known.set(list, { rows, read });
  return rows;
}

function isStillSo({ read }: KnownRows, { all }: PlacedFigures): boolean {
  for (const [place, figure] of read) if (all[place] !== figure) return false;
  return true;
}
