import { emptyValues } from '../form/empty-values';
import { fieldOf } from '../form/form-cell';
import { styleOf, type FormDefinition } from '../form/form-definition';
import type { FormValues } from '../form/form-values';
import type { Profile } from '../form/profile';
import { isDerived } from '../form/walk-parts';
import type { PromptWords } from './prompt-words';
import { formRulesAlone, type RuleWatch } from '../native/rule-watch';
import { unitTextOf } from '../native/unit-text';
import { printCell, type Cell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { fillStyle } from '../layout/fill-style';
import { layOut } from '../layout/lay-out';
import { numberFormats } from './number-formats';
import type { FormLayout } from '../layout/placed';
import { plannedCells } from './planned-cells';
import { planOfPlaces } from './plan-of-places';
import { rowHeights } from './row-heights';
import type { SheetPlan } from './sheet-plan';
import { validations } from './validations';

export interface PlanRequest {
  readonly packId: string;
  readonly form: FormDefinition;
  /** The layout; the form's first where none is named. */
  readonly styleId?: string | undefined;
  readonly profile: Profile;
  /** What the form is to hold; an empty form where nothing is given. */
  readonly values?: FormValues | undefined;
  /** Fields of an empty form that are known already. */
  readonly known?: FormValues | undefined;
  /** Where the form begins; A1 where nothing is said. */
  readonly origin?: Cell | undefined;
  /** What is known of its rules; each of its own weighs as an error where nothing is said. */
  readonly watch?: RuleWatch | undefined;
  /** What Excel says while values are typed, if not in Chinese; what is printed always is. */
  readonly promptWords?: PromptWords | undefined;
}

/** Draws a form: everything a sheet needs to show it, calculate it and watch its rules. */
export function planForm({
  packId,
  form,
  styleId,
  profile,
  values,
  known = {},
  origin = { row: 0, column: 0 },
  watch = formRulesAlone,
  promptWords,
}: PlanRequest): SheetPlan {
  const unit = profile.unit ?? form.unit;
  const printed = styleOf(form, styleId);
  const style = fillStyle(printed, { ...profile, unit });
  const held = values ?? { ...emptyValues(style), ...known };
  const layout = layOut(style, held, origin);
  return {
    packId,
    formId: form.id,
    styleId: style.id,
    sheetName: form.sheetName,
    origin,
    cells: plannedCells(layout, { given: form.unit, shown: unit }),
    numberFormats: numberFormats(layout, form.zero),
    columnWidths: style.columns,
    rowHeights: rowHeights(style, layout),
    validations: validations(form, layout, unit, promptWords),
    firstInput: firstInput(layout),
    ...planOfPlaces({
      ...{ form, printed, layout, watch },
      unitText: () => unitTextOf(printed, layout, () => layOut(printed, held, origin)),
    }),
  };
}

/** Where the user begins: the first cell from the top that she is to fill. */
function firstInput({ all, cells }: FormLayout): string {
  const open = cells.filter(({ cell, value }) => {
    const field = fieldOf(cell);
    return field !== null && !isDerived(field) && value === null;
  });
  const [first] = open.map(({ range }) => topLeft(range)).sort(byReading);
  return printCell(first ?? topLeft(all));
}

function byReading(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
