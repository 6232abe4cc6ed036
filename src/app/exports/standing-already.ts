import { isSameItem } from '../../domain/exports/figure-paths';
import type { FormDefinition } from '../../domain/form/form-definition';
import { parseCell } from '../../domain/grid/cell';
import { decimalsToFen } from '../../domain/money/money-unit';
import { movedPoint } from '../../domain/money/convert-amount';
import type { FormReading, ReadCell } from '../../domain/read/form-reading';
import type { FigureInCell } from './figure-cells';
import { isOfProject } from './project-standing';
import { rowTexts } from './row-texts';

/** What of a form is not as the export says it. */
export interface Unconfirmed {
  /** Cells that no figure goes to. */
  readonly others: ReadonlySet<string>;
  /** Cells that hold another amount than the export has for them. */
  readonly differing: ReadonlySet<string>;
}

/**
 * A figure for an empty cell may stand in the form already: in a second row of the same item, under an older name of it (医疗卫生与计划生育
 * above 卫生健康), or, of a project, under another fund. With it in both the total is wrong, so it waits for the user.
 */
export function waitWhereStanding(
  reading: FormReading,
  { others, differing }: Unconfirmed,
  { id, unit }: Pick<FormDefinition, 'id' | 'unit'>,
): (figure: FigureInCell) => FigureInCell {
  const standing = reading.cells.filter(({ at }) => others.has(at));
  const ofProjects = reading.cells.filter(
    ({ at, value, derived }) =>
      others.has(at) || (differing.has(at) && !derived && value !== 0 && value !== null),
  );
  const textsOf = rowTexts(reading);

  function isLike(figure: FigureInCell, { field, scope, at, value }: ReadCell): boolean {
    if (columnOf(at) !== columnOf(figure.at)) return false;
    if (value === movedPoint(figure.fen, -decimalsToFen[unit])) return true;
    const item = figure.figure.within.at(-1);
    if (item === undefined || field !== figure.figure.field) return false;
    const texts = textsOf(scope);
    return isSameItem(item, (name) => texts.get(name) ?? '');
  }

  return (figure) => {
    if (figure.state !== 'new' || figure.fen === 0) return figure;
    const other =
      standing.find((cell) => isLike(figure, cell)) ??
      ofProjects.find(({ scope }) => isOfProject(id, figure.figure, scope, textsOf));
    return other ? { ...figure, state: 'standsAlready', standsAt: other.at } : figure;
  };
}

function columnOf(at: string | null): number | null {
  return (at === null ? null : parseCell(at))?.column ?? null;
}
