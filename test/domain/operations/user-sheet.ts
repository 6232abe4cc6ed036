import { fillStyle } from '../../../src/domain/layout/fill-style';
import { gridOfPlan } from '../../../src/domain/plan/grid-of-plan';
import { planForm } from '../../../src/domain/plan/plan-form';
import type { FormDefinition } from '../../../src/domain/form/form-definition';
import type { FormStyle } from '../../../src/domain/form/form-style';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { Cell } from '../../../src/domain/grid/cell';
import { contains, type CellRange } from '../../../src/domain/grid/cell-range';
import { sheetModel, type SheetModel } from '../sheet-model';
import type { Layout } from '../every-layout';
import { profile } from '../every-layout';
import { tagsOf, type RowTag, type TaggedCell } from './row-tag';

/** A sheet with a form on it as its user sees it, and what every row and column of it was when the form came. */
export interface UserSheet {
  readonly form: FormDefinition;
  /** With the words of the profile. */
  readonly style: FormStyle;
  readonly packId: string;
  /** Never changed once the sheet is there: a step makes another. */
  readonly sheet: SheetModel;
  readonly rows: readonly (RowTag | null)[];
  /** The column of the form, by that of the sheet. */
  readonly columns: readonly (number | null)[];
  /** Where our name says the form is; null when the name is gone. */
  readonly region: CellRange | null;
}

export function userSheet(
  { packId, form, style }: Layout,
  values: FormValues,
  origin: Cell,
): UserSheet {
  const filled = fillStyle(style, { ...profile, unit: form.unit });
  const plan = planForm({ packId, form, styleId: style.id, profile, values, origin });
  const grid = gridOfPlan(plan, form.sheetName);
  return {
    form,
    style: filled,
    packId,
    sheet: sheetModel(grid),
    rows: [...Array<null>(origin.row).fill(null), ...tagsOf(filled, values, origin)],
    columns: [...Array<null>(origin.column).fill(null), ...style.columns.map((_, index) => index)],
    region: grid.used,
  };
}

/** What stands in a cell as the form has it: what begins there, or null. */
export function tagged({ rows, columns }: UserSheet, row: number, column: number) {
  const inForm = columns[column];
  const tag = rows[row];
  if (!tag || inForm == null) return null;
  return tag.cells.find((one) => one.column === inForm) ?? null;
}

/** The column of the sheet in which a column of the form stands now. */
export function columnOn({ columns }: UserSheet, { column }: Pick<TaggedCell, 'column'>): number {
  return columns.indexOf(column);
}

/** The upper left cell of the merged area that a cell is in, or the cell: what a user selects and types into. */
export function anchorOf({ merges }: SheetModel, cell: Cell): Cell {
  const merge = merges.find((one) => contains(one, cell));
  return merge ? { row: merge.top, column: merge.left } : cell;
}
