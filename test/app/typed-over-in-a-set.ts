import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { isDerived } from '../../src/domain/form/walk-parts';
import { styleOf } from '../../src/domain/form/form-definition';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import type { FormSample } from '../../src/packs/sample';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { listedIn, openForm, type OpenForm } from './single-mistakes';

/** By the cell: how much more stands in it than did. */
export type Changes = Readonly<Record<string, number>>;

/** A total of a form, and those of its parts that are not 0. */
export interface TotalOfSet {
  readonly at: string;
  readonly parts: readonly string[];
}

/** Forms in which every figure was typed, as a document prints them: none of their totals calculates itself. */
export interface TypedSet {
  /** What the list says beside what it said before, once cells of a form say something else. */
  toldAfter(formId: string, changes: Changes): readonly string[];
  totalsOf(formId: string): readonly TotalOfSet[];
}

export function typedSet(samples: readonly FormSample[]): TypedSet {
  const all = samples.map(openForm).map((open) => {
    const grid = withoutFormulas(open.grid);
    return { open, grid, checked: check(open, grid) };
  });
  const listed = (forms: readonly CheckedForm[]) => listedIn(crossChecked(forms));
  const before = new Set(listed(all.map(({ checked }) => checked)));
  function formOf(formId: string) {
    const place = all.findIndex(({ open }) => open.form.id === formId);
    const own = all[place];
    if (!own) throw new Error(formId);
    return { ...own, place };
  }
  return {
    toldAfter(formId, changes) {
      const { open, grid, place } = formOf(formId);
      const edited = sheetModel(grid);
      for (const [at, by] of Object.entries(changes)) {
        const { row, column } = parseCell(at) ?? { row: 0, column: 0 };
        edited.put(row, column, Math.round((amountAt(grid, at) + by) * 100) / 100);
      }
      const again = check(open, edited);
      return listed(all.map(({ checked }, index) => (index === place ? again : checked))).filter(
        (line) => !before.has(line),
      );
    },
    totalsOf(formId) {
      const { grid, checked } = formOf(formId);
      return checked.figures.all.flatMap(({ field, scope, at }): TotalOfSet[] => {
        if (!isDerived(field) || field.kind !== 'amount' || amountAt(grid, at) === 0) return [];
        const parts = checked.figures.partsOf(field.formula, scope) ?? [];
        const filled = parts.flatMap((part) =>
          part && amountAt(grid, part.at) !== 0 ? [part.at] : [],
        );
        return [{ at, parts: filled }];
      });
    },
  };
}

function withoutFormulas(grid: SheetModel): SheetModel {
  const typed = sheetModel(grid);
  const { bottom, right } = grid.used ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const { value, formula } = grid.cellAt(row, column);
      if (formula !== null) typed.put(row, column, typeof value === 'boolean' ? null : value);
    }
  }
  return typed;
}

function amountAt(grid: SheetModel, at: string): number {
  const { row, column } = parseCell(at) ?? { row: 0, column: 0 };
  const { value } = grid.cellAt(row, column);
  return typeof value === 'number' ? value : 0;
}

function check({ form, sample }: OpenForm, grid: SheetModel): CheckedForm {
  const region = grid.used;
  if (!region) throw new Error(form.id);
  const styleId = styleOf(form, sample.styleId).id;
  const reading = readForm(form, styleId, grid, region);
  return checkForm({ form, styleId, grid, region, reading, isPart: true });
}
