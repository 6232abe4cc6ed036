import { isSameItem, placeKey, wordsKey } from '../../domain/exports/figure-paths';
import { parseCell } from '../../domain/grid/cell';
import { decimalsToFen, type MoneyUnit } from '../../domain/money/money-unit';
import { movedPoint } from '../../domain/money/convert-amount';
import type { FormReading, ReadCell } from '../../domain/read/form-reading';
import type { FigureInCell } from './figure-cells';

/**
 * A figure for an empty cell may stand in the form already: in a second row of the same item, or under an older name of it (医疗卫生与计划生育
 * above 卫生健康). With it in both the total is wrong, so it waits for the user. `others` are the cells that no figure goes to.
 */
export function waitWhereStanding(
  { cells }: FormReading,
  others: ReadonlySet<string>,
  unit: MoneyUnit,
): (figure: FigureInCell) => FigureInCell {
  const standing = cells.filter(({ at }) => others.has(at));
  const textsIn = new Map<string, Map<string, string>>();
  for (const { scope, field, raw } of cells) {
    const row = placeKey(scope, '');
    const texts = textsIn.get(row) ?? new Map<string, string>();
    textsIn.set(row, texts.set(field, wordsKey(String(raw ?? ''))));
  }

  function isLike(figure: FigureInCell, { field, scope, at, value }: ReadCell): boolean {
    if (columnOf(at) !== columnOf(figure.at)) return false;
    if (value === movedPoint(figure.fen, -decimalsToFen[unit])) return true;
    const item = figure.figure.within.at(-1);
    if (item === undefined || field !== figure.figure.field) return false;
    const texts = textsIn.get(placeKey(scope, ''));
    return isSameItem(item, (name) => texts?.get(name) ?? '');
  }

  return (figure) => {
    if (figure.state !== 'new' || figure.fen === 0) return figure;
    const other = standing.find((cell) => isLike(figure, cell));
    return other ? { ...figure, state: 'standsAlready', standsAt: other.at } : figure;
  };
}

function columnOf(at: string | null): number | null {
  return (at === null ? null : parseCell(at))?.column ?? null;
}
