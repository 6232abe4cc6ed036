import type { BorderKey, IBorderData, IStyleData } from '../../engine/univer';
import {
  area as makeArea,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
} from '../../grid/area';
import type { Area } from '../../grid/area';
import type { SheetStyles } from './sheet-styles';
import { noLine, readLine, writeLine } from './border-lines';
import type { BorderLine, LineChange } from './border-lines';
import type { StylePatch } from './style-patch';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof borderSides)[number];

/** Where the line of a side is kept: a side of some cells, and the side of their neighbours that is the same line. */
interface Place {
  readonly cells: Area;
  readonly key: BorderKey;
  readonly neighbours: Area | undefined;
  readonly opposite: BorderKey | undefined;
}

const opposites = { t: 'b', b: 't', l: 'r', r: 'l' } as const;

function placesOf(side: BorderSide, area: Area): readonly Place[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [place(makeArea(row, column, 1, columns), 't')];
    case 'EdgeBottom':
      return [place(makeArea(row + rows - 1, column, 1, columns), 'b')];
    case 'EdgeLeft':
      return [place(makeArea(row, column, rows, 1), 'l')];
    case 'EdgeRight':
      return [place(makeArea(row, column + columns - 1, rows, 1), 'r')];
    case 'InsideHorizontal':
      if (isWholeColumns(area)) return [between(area, 'b', 't')];
      return rows > 1 ? [place(makeArea(row, column, rows - 1, columns), 'b')] : [];
    case 'InsideVertical':
      if (isWholeRows(area)) return [between(area, 'r', 'l')];
      return columns > 1 ? [place(makeArea(row, column, rows, columns - 1), 'r')] : [];
    case 'DiagonalDown':
      return [{ cells: area, key: 'tl_br', neighbours: undefined, opposite: undefined }];
    case 'DiagonalUp':
      return [{ cells: area, key: 'bl_tr', neighbours: undefined, opposite: undefined }];
  }
}

/** All lines of whole columns or rows: one format for all instead of a cell each. */
function between(cells: Area, key: BorderKey, opposite: BorderKey): Place {
  return { cells, key, neighbours: cells, opposite };
}

function place(cells: Area, key: keyof typeof opposites): Place {
  const row = cells.row + (key === 't' ? -1 : key === 'b' ? 1 : 0);
  const column = cells.column + (key === 'l' ? -1 : key === 'r' ? 1 : 0);
  const outside =
    row < 0 || column < 0 || row + cells.rows > maxRows || column + cells.columns > maxColumns;
  return {
    cells,
    key,
    neighbours: outside ? undefined : { ...cells, row, column },
    opposite: opposites[key],
  };
}

/** The line between two cells belongs to both; the one that was drawn last holds it. */
export function* linesOf(side: BorderSide, area: Area, styles: SheetStyles): Iterable<BorderLine> {
  for (const { cells, key, neighbours, opposite } of placesOf(side, area)) {
    const own = [...new Set(styles.within(cells))].map((style) => readLine(style.bd?.[key]));
    const next =
      neighbours && opposite
        ? [...new Set(styles.within(neighbours))].map((style) => readLine(style.bd?.[opposite]))
        : [];
    const allOwn = own.every(({ style }) => style !== 'None');
    const noNext = next.every(({ style }) => style === 'None');
    const tooMany = cells.rows * cells.columns > 100_000;
    if (allOwn || noNext || tooMany || !neighbours || !opposite) yield* own;
    else if (own.every(({ style }) => style === 'None')) yield* next;
    else yield* lineByLine(cells, key, neighbours, opposite, styles);
  }
}

function* lineByLine(
  cells: Area,
  key: BorderKey,
  neighbours: Area,
  opposite: BorderKey,
  styles: SheetStyles,
): Iterable<BorderLine> {
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      const own = readLine(styles.at(cells.row + row, cells.column + column).bd?.[key]);
      const next = styles.at(neighbours.row + row, neighbours.column + column).bd?.[opposite];
      yield own.style === 'None' ? readLine(next) : own;
    }
  }
}

/** What draws a side of each of the areas; the neighbours' half of the line goes. */
export function sideWrites(
  side: BorderSide,
  areas: readonly Area[],
  change: LineChange,
): readonly { readonly cells: readonly Area[]; readonly patch: StylePatch }[] {
  const places = areas.flatMap((area) => placesOf(side, area));
  const [first] = places;
  if (!first) return [];
  const { key, opposite } = first;
  const own = { cells: places.map(({ cells }) => cells), patch: linePatch(key, change) };
  if (!opposite) return [own];
  const neighbours = places.flatMap((each) => each.neighbours ?? []);
  return [own, { cells: neighbours, patch: linePatch(opposite, () => noLine) }];
}

function linePatch(key: BorderKey, change: LineChange): StylePatch {
  return ({ bd }) => {
    const line = writeLine(change(readLine(bd?.[key])));
    if (!line && !bd?.[key]) return {};
    return { bd: withLine(bd, key, line) };
  };
}

/** All lines of a cell together: in Univer the borders of a cell hide all those of its column. */
function withLine(
  bd: IStyleData['bd'],
  key: BorderKey,
  line: IBorderData[BorderKey],
): IBorderData | null {
  const kept = { ...bd, [key]: line };
  return Object.values(kept).some(Boolean) ? kept : null;
}
