import { checkForm } from '../../src/app/check/check-form';
import type { CheckedForm } from '../../src/app/check/report';
import { styleOf, type FormDefinition } from '../../src/domain/form/form-definition';
import type { FormStyle } from '../../src/domain/form/form-style';
import {
  fieldValue,
  itemsOf,
  type FieldValue,
  type FormValues,
} from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import type { ScopePath } from '../../src/domain/form/scope-path';
import { planForm } from '../../src/domain/plan/plan-form';
import type { FormReading, ReadCell } from '../../src/domain/read/form-reading';
import { readForm } from '../../src/domain/read/read-form';
import * as packs from '../../src/packs';
import type { FormSample } from '../../src/packs/sample';
import { sheetModel, type SheetModel } from '../domain/sheet-model';

/**
 * A table as a disclosure printed it: its totals are numbers that somebody typed, empty where they were printed empty. The values
 * name them like all others.
 */
export interface PrintedForm extends FormSample {
  /** The name of its sheet. */
  readonly sheet: string;
  /** What was printed where the form has its own words. */
  readonly printed?: Readonly<Record<string, string | number | null>>;
  /** A row that the form does not have, printed above another, counted from 1. */
  readonly strayRow?: { readonly above: number; readonly cells: readonly (string | null)[] };
}

/** Its sheet, and how it is read. */
export interface PrintedSheet {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  readonly grid: SheetModel;
  readonly region: CellRange;
  readonly reading: FormReading;
}

export function checkPrinted(sample: PrintedForm): CheckedForm {
  const { form, style, grid, region, reading } = printedSheet(sample);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

export function printedSheet(sample: PrintedForm): PrintedSheet {
  const { packId, formId, styleId, profile, values, sheet, printed = {}, strayRow } = sample;
  const form = Object.values(packs)
    .find(({ id }) => id === packId)
    ?.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(`${packId} ${formId}`);
  if (!form.styles.some(({ id }) => id === styleId)) throw new Error(`${formId} ${styleId}`);
  const style = styleOf(form, styleId);
  const plan = planForm({ packId, form, styleId, profile, values });
  const grid = sheetModel(gridOfPlan(plan, sheet));
  const read = (): [FormReading, CellRange] => {
    const region = grid.used;
    if (!region) throw new Error(sheet);
    return [readForm(form, style.id, grid, region), region];
  };
  for (const cell of read()[0].cells) {
    // What the words of the form make is never printed otherwise.
    if (cell.derived && cell.field !== 'heading' && cell.field !== 'number') {
      put(grid, cell.at, printedAt(values, cell));
    }
  }
  for (const [at, value] of Object.entries(printed)) put(grid, at, value);
  if (strayRow) {
    const row = strayRow.above - 1;
    grid.shift('row', row, 1);
    strayRow.cells.forEach((value, column) => grid.put(row, column, value));
  }
  const [reading, region] = read();
  return { form, style, grid, region, reading };
}

function put(grid: SheetModel, at: string, value: FieldValue): void {
  const cell = parseCell(at);
  if (!cell) throw new Error(at);
  const text = typeof value === 'number' ? value.toFixed(2) : null;
  grid.set(cell.row, cell.column, { value, formula: null, text });
}

function printedAt(values: FormValues, { scope, field }: ReadCell): FieldValue {
  return fieldValue(scopeValues(values, scope), field) ?? null;
}

function scopeValues(values: FormValues, scope: ScopePath): FormValues {
  return scope.reduce<FormValues>(
    (around, { block, item }) => itemsOf(around, block)[item] ?? {},
    values,
  );
}
