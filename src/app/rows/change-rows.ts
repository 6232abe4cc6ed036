import type { FormDefinition } from '../../domain/form/form-definition';
import { planRows } from '../../domain/rows/plan-rows';
import type { RowCommand, RowRefusal } from '../../domain/rows/row-command';
import { catalogue } from '../catalogue';
import type { ActiveSheet, WorkbookPort } from '../ports';
import { problemOf, sheetProtected, type Problem } from '../problem';
import { formAtSelection } from './form-at-selection';
import { hiddenRows } from './hidden-rows';
import { requireKnownMerges } from './known-merges';
import { levelsAt, type RowLevel } from './levels';
import { lookAfter, type SheetAfterFailure } from './look-after';

export type RowKind = RowCommand['kind'];

/** Where the user is, as far as rows go. */
export interface RowsHere {
  /** The form around the selected cell; null where there is none. */
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName'> | null;
  /** From the outermost item to the innermost. */
  readonly levels: readonly RowLevel[];
}

export type RowsOutcome =
  | { readonly kind: 'changed' }
  /** The selected cell is in no block of a form. */
  | { readonly kind: 'notInRows' }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly sheet: SheetAfterFailure };

/** What can be done with rows at the selected cell. Reads only. */
export async function rowsHere(workbook: WorkbookPort): Promise<RowsHere> {
  const { found, levels } = lookAround(await workbook.readActiveSheet());
  if (!found) return { form: null, levels: [] };
  const { id, title, shortName } = found.form;
  return { form: { id, title, shortName }, levels };
}

/** Adds, copies, deletes or moves the item of that block which the selected cell is in, so often. One step to undo. */
export async function changeRows(
  workbook: WorkbookPort,
  kind: RowKind,
  block: string,
  count = 1,
): Promise<RowsOutcome> {
  let before: ActiveSheet | null = null;
  try {
    const sheet = await workbook.readActiveSheet();
    const { found, levels } = lookAround(sheet);
    const level = levels.find(({ at }) => at[at.length - 1]?.block === block);
    if (!found || !level) return { kind: 'notInRows' };
    if (sheet.isProtected) throw sheetProtected();
    requireKnownMerges(sheet, found);
    const isMove = kind === 'moveUp' || kind === 'moveDown';
    const hidden = isMove ? await hiddenRows(workbook, sheet) : undefined;
    const on = { ...found, grid: sheet.grid, ...(hidden && { hidden }) };
    const outcome = planRows(on, { kind, at: level.at, count });
    if (outcome.kind === 'refused') return outcome;
    before = sheet;
    await workbook.writeRows(sheet.id, outcome.plan);
    return { kind: 'changed' };
  } catch (error) {
    const sheet = await lookAfter(workbook, before);
    return { kind: 'failed', problem: problemOf(error), sheet };
  }
}

function lookAround(sheet: ActiveSheet) {
  const found = formAtSelection(sheet, catalogue);
  const levels = found ? levelsAt(found.form, found.styleId, found.reading, found.cell) : [];
  return { found, levels };
}
