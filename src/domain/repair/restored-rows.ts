import type { FormDefinition } from '../form/form-definition';
import type { PromptWords } from '../plan/prompt-words';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, printRange, type CellRange } from '../grid/cell-range';
import type { MoneyUnit } from '../money/money-unit';
import { conditionalFormats } from '../native/conditional-formats';
import { formatSteps } from './format-steps';
import type { RuleWatch } from '../native/rule-watch';
import { styles } from '../plan/looks';
import { numberFormats } from '../plan/number-formats';
import type { PlacedCell } from '../layout/placed';
import type { PlannedNumberFormat } from '../plan/sheet-plan';
import { validations } from '../plan/validations';
import { aloneIn } from '../rows/alone-in';
import type { RowStep } from '../rows/row-plan';
import { asText, isFormula, saysMore } from './formats-now';
import type { PrintedForm } from './printed-form';
import type { SheetNow } from './sheet-now';

/** A form that is repaired, with what its formats and rules depend on. */
export interface FormToRepair {
  readonly printed: PrintedForm;
  readonly form: FormDefinition;
  readonly unit: MoneyUnit;
  readonly sheet: SheetNow;
  readonly watch: RuleWatch;
  readonly promptWords: PromptWords | undefined;
  /** Whether a name says that it is a form. */
  readonly isMarked: boolean;
  /** The row that closes the table from now on, where the one that did was filled in; null where that is still there, or none can be. */
  readonly newClosing: CellRange | null;
}

/** Cells as the form has them when it is new, apart from what is in them. The last row has its formats and rules in the closing row too. */
export function restoredCells(
  { printed, form, unit, sheet, watch, promptWords, newClosing }: FormToRepair,
  cells: readonly PlacedCell[],
  range: CellRange,
): RowStep[] {
  const { style, layout, unitText } = printed;
  const closing = range.bottom === layout.table.bottom ? newClosing : null;
  const all = { ...range, bottom: closing?.bottom ?? range.bottom };
  const alone = { ...aloneIn(layout, cells, range), all, closing };
  return [
    ...styles(style.typography, alone).map((one): RowStep => ({ kind: 'style', style: one })),
    ...numberFormats(alone, form.zero)
      .map((format) => sparing(format, sheet))
      .filter(({ areas }) => areas.length > 0)
      .map((format): RowStep => ({ kind: 'numberFormat', format })),
    ...validations(form, alone, unit, promptWords).map((validation): RowStep => ({
      kind: 'validation',
      validation,
    })),
    ...formatSteps(conditionalFormats({ rules: form.rules, layout, unitText, watch }, range)),
  ];
}

/**
 * A formula in a cell that is a text becomes one as soon as it is edited: links to other forms keep the format they have. So do cells
 * whose number means something else without it.
 */
function sparing(planned: PlannedNumberFormat, sheet: SheetNow): PlannedNumberFormat {
  const ranges = planned.areas.flatMap((area) => parseRange(area) ?? []);
  const isSpared = (at: string) =>
    saysMore(at, sheet) || (planned.format === asText && isFormula(at, sheet));
  const areas = ranges.flatMap((range) => {
    const cells = cellAddresses(range);
    const kept = cells.filter((at) => !isSpared(at));
    return kept.length === cells.length ? [printRange(range)] : kept;
  });
  return { ...planned, areas };
}
