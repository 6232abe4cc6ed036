import { isSameItem, placeKey, wordsKey } from '../../domain/exports/figure-paths';
import { parseCell } from '../../domain/grid/cell';
import { decimalsToFen, type MoneyUnit } from '../../domain/money/money-unit';
import { movedPoint } from '../../domain/money/convert-amount';
import type { FormReading, ReadCell } from '../../domain/read/form-reading';
import type { FigureInCell } from './figure-cells';

/**
 * A figure for an empty cell may stand in the form already: in a second row of the same item, or under an older name of it (医疗卫生与计划生育
 * above 卫生健康). With it in both the total is wrong, so it waits for the user. `at` are the amounts that no figure goes to.
 */
export function elsewhere(
  { cells }: FormReading,
  at: ReadonlySet<string>,
  unit: MoneyUnit,
): (figure: FigureInCell) => FigureInCell {
  const standing = cells.filter((cell) => at.has(cell.at));

  function isLike(
    { figure, at: wanted, fen }: FigureInCell,
    { field, scope, at, value }: ReadCell,
  ) {
    if (columnOf(at) !== columnOf(wanted)) return false;
    if (value === movedPoint(fen, -decimalsToFen[unit])) return true;
    const item = figure.within.at(-1);
    if (item === undefined || field !== figure.field) return false;
    const row = placeKey(scope, '');
    const texts = new Map(
      cells
        .filter((one) => placeKey(one.scope, '') === row)
        .map((one) => [one.field, wordsKey(String(one.raw ?? ''))]),
    );
    return isSameItem(item, (name) => texts.get(name) ?? '');
  }

  return (figure) => {
    if (figure.state !== 'new' || figure.fen === 0) return figure;
    const other = standing.find((cell) => isLike(figure, cell));
    return other ? { ...figure, state: 'elsewhere', standsAt: other.at } : figure;
  };
}

function columnOf(at: string | null): number | null {
  return (at === null ? null : parseCell(at))?.column ?? null;
}
