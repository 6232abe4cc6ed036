import type { Figure } from '../../../domain/check/figure';
import type { FigureIndex } from '../../../domain/check/figure-index';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { rememberLast } from '../../../domain/form/remember-last';
import type { ScopePath } from '../../../domain/form/scope-path';
import { isDerived } from '../../../domain/form/walk-parts';
import { labelKey } from '../../../domain/read/label-key';

/** Rows of one list that are alike in all that was typed into them. */
export interface RowsTwice {
  readonly first: ScopePath;
  readonly copies: readonly ScopePath[];
}

/** Code, name and an amount: with less in it a row may well be like another. */
const least = 3;

const known = new WeakMap<PlacedFigures, readonly RowsTwice[]>();

export function rowsTwice(figures: PlacedFigures): readonly RowsTwice[] {
  const before = known.get(figures);
  if (before) return before;
  // Words are looked at only where amounts are alike.
  const found = groupsOf(listedRows(figures), (row) => amountsIn(row, figures)).flatMap((rows) =>
    groupsOf(rows, (row) => saidIn(row, figures)).map(alike),
  );
  known.set(figures, found);
  return found;
}

function groupsOf<Key>(
  rows: readonly ListedRow[],
  keyOf: (row: ListedRow) => Key | null,
): readonly (readonly ListedRow[])[] {
  const groups = new Map<Key, ListedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function alike([first, ...copies]: readonly ListedRow[]): RowsTwice {
  return { first: first?.scope ?? [], copies: copies.map(({ scope }) => scope) };
}

/** The same number for the same amounts, and seldom for others; null where there are none. */
function amountsIn({ cells }: ListedRow, { all }: PlacedFigures): number | null {
  let [count, sum] = [0, 0];
  for (const { place } of cells) {
    const content = all[place]?.content;
    if (content?.kind !== 'amount' || content.fen === 0) continue;
    count += 1;
    sum += content.fen * count;
  }
  return count === 0 ? null : sum;
}

/** Its list, and all that was typed into it; null where that is too little. */
function saidIn({ list, cells }: ListedRow, { all }: PlacedFigures): string | null {
  const said = cells.flatMap(({ place, inside }) => {
    const figure = all[place];
    const value = figure ? valueOf(figure) : null;
    return figure && value !== null ? [`${inside} ${figure.field.id} ${value}`] : [];
  });
  return said.length < least ? null : JSON.stringify([list, said]);
}

/** The cells of a row that are typed, with those of the rows that stand in it. */
interface ListedRow {
  readonly list: string;
  readonly scope: ScopePath;
  readonly cells: { readonly place: number; readonly inside: string }[];
}

// After an edit the rows are where they were.
const knownRows = new WeakMap<FigureIndex, readonly ListedRow[]>();

function listedRows(figures: PlacedFigures): readonly ListedRow[] {
  const rows = knownRows.get(figures.index) ?? findRows(figures);
  knownRows.set(figures.index, rows);
  return rows;
}

function findRows({ all }: PlacedFigures): readonly ListedRow[] {
  const rows = new Map<string, ListedRow>();
  // Cells of one row share its scope.
  const around = rememberLast((scope: ScopePath) =>
    scope.map(({ block }, depth) => {
      const own = scope.slice(0, depth + 1);
      const key = JSON.stringify(own);
      const list = JSON.stringify([scope.slice(0, depth), block]);
      const row = rows.get(key) ?? { list, scope: own, cells: [] };
      rows.set(key, row);
      return { row, inside: JSON.stringify(scope.slice(depth + 1)) };
    }),
  );
  all.forEach(({ field, scope }, place) => {
    if (scope.length === 0 || isDerived(field)) return;
    for (const { row, inside } of around(scope)) row.cells.push({ place, inside });
  });
  return [...rows.values()];
}

function valueOf({ content }: Figure): string | number | null {
  switch (content.kind) {
    case 'amount':
      return content.fen;
    case 'number':
      return content.number;
    case 'text':
    case 'noNumber':
      return labelKey(content.text);
    case 'blank':
    case 'notCalculated':
      return null;
  }
}
