import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import { isDerived } from '../../src/domain/form/walk-parts';
import type { Figure } from '../../src/domain/check/figure';
import { styleOf, type FormDefinition } from '../../src/domain/form/form-definition';
import type { DerivedField, InputField } from '../../src/domain/form/form-field';
import { parseCell } from '../../src/domain/grid/cell';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import * as packs from '../../src/packs';
import type { FormSample } from '../../src/packs/sample';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { calculateSheet } from './calculated-sheet';

type Typed = string | number | null;

/** One slip of the hand in a form that was right, and what the list then shows. */
export interface SingleMistake {
  /** F14 row */
  readonly form: string;
  readonly at: string;
  readonly field: string;
  readonly slip: string;
  /** The mistakes of the list with how many consequences each: rule, sentence, form and cell. */
  readonly listed: readonly string[];
}

/** What may be typed by mistake into a cell of each kind, by name. */
const slips: Readonly<
  Record<
    string,
    (field: InputField | DerivedField, value: Typed, formula: string | null) => Typed | undefined
  >
> = {
  empty: (_, value, formula) => (value === null && formula === null ? undefined : null),
  typedOver: (field, value, formula) =>
    formula !== null && typeof value === 'number'
      ? value + (field.kind === 'percent' ? 0.07 : 10)
      : undefined,
  negative: (field, value, formula) =>
    formula === null && isNumeric(field) && typeof value === 'number' && value > 0
      ? -value
      : undefined,
  text: (field, value) => (isNumeric(field) && typeof value === 'number' ? '待定' : undefined),
  amountAsText: (field, value) =>
    field.kind === 'amount' && typeof value === 'number' && value > 0 ? `${value}万元` : undefined,
  digit: (field, value, formula) =>
    formula === null && field.kind === 'amount' && typeof value === 'number' && value > 0
      ? value + 1
      : undefined,
  wrongCode: (field, value) =>
    field.kind === 'code' && typeof value === 'string' ? value.slice(0, -1) : undefined,
  leftOver: (field, value) =>
    field.kind === 'text' && typeof value === 'string' ? `XX${value}` : undefined,
  otherOperator: (field, value) => {
    if (field.kind !== 'indicatorValue' || typeof value !== 'string') return undefined;
    const turned = value.replace(/^[≥≤]/, (sign) => (sign === '≥' ? '≤' : '≥'));
    return turned === value ? undefined : turned;
  },
  noUnit: (field, value) =>
    field.kind === 'indicatorValue' && typeof value === 'string' && /\d[^\d]+$/.test(value)
      ? value.replace(/[^\d]+$/, '')
      : undefined,
  misprint: (field, value) => {
    const isOfGrammar = field.kind === 'indicatorValue' || field.kind === 'band';
    return isOfGrammar && typeof value === 'string' && /\d/.test(value) ? `${value}%%` : undefined;
  },
};

function isNumeric({ kind }: InputField | DerivedField): boolean {
  return kind === 'amount' || kind === 'quantity' || kind === 'percent';
}

export interface OpenForm {
  readonly sample: FormSample;
  readonly form: FormDefinition;
  readonly grid: SheetModel;
  readonly checked: CheckedForm;
}

export function openForm(sample: FormSample): OpenForm {
  const form = Object.values(packs)
    .find(({ id }) => id === sample.packId)
    ?.forms.find(({ id }) => id === sample.formId);
  if (!form) throw new Error(sample.formId);
  const styleId = styleOf(form, sample.styleId).id;
  const { packId, profile, values } = sample;
  const plan = planForm({ packId, form, styleId, profile, values });
  const grid = sheetModel(gridOfPlan(plan, form.sheetName));
  return { sample, form, grid, checked: check(sample, form, grid) };
}

function check(sample: FormSample, form: FormDefinition, grid: SheetModel): CheckedForm {
  const region = grid.used;
  if (!region) throw new Error(form.id);
  const styleId = styleOf(form, sample.styleId).id;
  calculateSheet(form, styleId, grid, region);
  return checkForm({ form, styleId, grid, region, reading: readForm(form, styleId, grid, region) });
}

/** An open form with other values in its cells. */
export function checkOpen({ sample, form }: OpenForm, grid: SheetModel): CheckedForm {
  return check(sample, form, grid);
}

/** All slips in one form of a workbook; the other forms stay as they are. */
export function mistakesIn(
  forms: readonly OpenForm[],
  place: number,
  every: 'cell' | 'field',
): SingleMistake[] {
  const own = forms[place];
  if (!own) return [];
  const { form, grid, sample, checked } = own;
  const before = new Set(listedIn(together(forms.map((one) => one.checked))));
  const seen = new Set<string>();
  return checked.figures.all.flatMap((figure) =>
    Object.entries(slips).flatMap(([slip, typed]): SingleMistake[] => {
      const cell = parseCell(figure.at);
      if (!cell) return [];
      const { value, formula } = grid.cellAt(cell.row, cell.column);
      const now = typed(
        figure.field,
        typeof value === 'boolean' ? null : value,
        isDerivedHere(figure) ? formula : null,
      );
      const kind = `${figure.scope.length} ${figure.field.id} ${slip}`;
      if (now === undefined || (every === 'field' && seen.has(kind))) return [];
      seen.add(kind);
      const edited = sheetModel(grid);
      edited.put(cell.row, cell.column, now);
      const again = check(sample, form, edited);
      const all = forms.map((one, index) => (index === place ? again : one.checked));
      return [
        {
          form: `${form.id} ${styleOf(form, sample.styleId).id}`,
          at: figure.at,
          field: figure.field.id,
          slip,
          listed: listedIn(together(all)).filter((one) => !before.has(one)),
        },
      ];
    }),
  );
}

function together(forms: readonly CheckedForm[]): readonly CheckedForm[] {
  return forms.length > 1 ? crossChecked(forms) : forms;
}

function isDerivedHere({ field, formula }: Figure): boolean {
  return isDerived(field) && formula !== null;
}

/** What the list shows, each mistake once; cells to be filled in are one line a form. */
export function listedIn(forms: readonly CheckedForm[]): string[] {
  return forms.flatMap((form) => {
    const { mistakes, unfilled } = mistakesOf(form, []);
    return [
      ...mistakes.map(
        ({ finding: { rule, says, at } }) => `${rule} ${says} ${form.form.id}!${at[0]}`,
      ),
      ...(unfilled.length > 0 ? [`unfilled ${form.form.id}`] : []),
    ];
  });
}
