import type { FormDefinition } from '../form/form-definition';
import { parseCell, printCell } from '../grid/cell';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, printRange, topLeft } from '../grid/cell-range';
import type { MoneyUnit } from '../money/money-unit';
import { conditionalFormats } from '../native/conditional-formats';
import type { RuleWatch } from '../native/rule-watch';
import { styles } from '../plan/looks';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout } from '../plan/placed';
import type { PlannedNumberFormat } from '../plan/sheet-plan';
import { validations } from '../plan/validations';
import { aloneIn } from '../rows/alone-in';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import { asText, formatsNow, isFormula, isMadeByHand } from './formats-now';
import type { PrintedForm } from './printed-form';
import type { SheetNow } from './sheet-now';

/**
 * Rows that were pasted from elsewhere without the formats of the form; with those go looks and rules. Of a row that has others of
 * its formats only the cells without one are meant: how the rest looks is the user's affair.
 */
export function findFormats(
  { style, layout, unitText }: PrintedForm,
  form: FormDefinition,
  unit: MoneyUnit,
  sheet: SheetNow,
  watch: RuleWatch,
): FoundDamage[] {
  const formats = formatsNow(layout, form, sheet);
  if (isMadeByHand(formats)) return [];
  const { planned, lost } = formats;
  const isWhole = (row: number) =>
    planned.every((at) => parseCell(at)?.row !== row || lost.includes(at));
  const rows = [...new Set(lost.flatMap((at) => parseCell(at)?.row ?? []))].sort((a, b) => a - b);
  const pasted = stretches(rows.filter(isWhole)).map(([top, bottom]) => ({
    range: { ...layout.table, top, bottom },
    cells: layout.cells.filter(({ range }) => range.top >= top && range.top <= bottom),
    frames: [frameOf(layout)],
  }));
  const single = layout.cells.flatMap((placed) => {
    const isLost = lost.includes(printCell(topLeft(placed.range))) && !isWhole(placed.range.top);
    return isLost ? [{ range: placed.range, cells: [placed], frames: [] }] : [];
  });
  return [...pasted, ...single].map(({ range, cells, frames }): FoundDamage => {
    const alone = aloneIn(layout, cells, range);
    return {
      damage: { kind: 'lostFormats', at: printRange(range) },
      steps: [
        ...styles(style.typography, alone).map((one): RowStep => ({ kind: 'style', style: one })),
        ...numberFormats(alone, form.zero)
          .map((format) => sparingFormulas(format, sheet))
          .filter(({ areas }) => areas.length > 0)
          .map((format): RowStep => ({ kind: 'numberFormat', format })),
        ...validations(form, alone, unit).map((validation): RowStep => ({
          kind: 'validation',
          validation,
        })),
        ...conditionalFormats({ rules: form.rules, layout, unitText, watch }, range).map(
          (format): RowStep => ({
            kind: 'conditionalFormat',
            format,
          }),
        ),
        ...frames,
      ],
    };
  });
}

function frameOf({ table }: FormLayout): RowStep {
  return {
    kind: 'frame',
    frame: { area: printRange(table), outside: 'medium', inside: 'thin' },
  };
}

/** A formula in a cell that is a text becomes one as soon as it is edited: links to other forms keep the format they have. */
function sparingFormulas(planned: PlannedNumberFormat, sheet: SheetNow): PlannedNumberFormat {
  if (planned.format !== asText) return planned;
  const cells = planned.areas.flatMap((area) => parseRange(area) ?? []).flatMap(cellAddresses);
  return { ...planned, areas: cells.filter((at) => !isFormula(at, sheet)) };
}

/** Rows in order, as first and last of each stretch without a gap. */
function stretches(rows: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] + 1 === row) found[found.length - 1] = [last[0], row];
    else found.push([row, row]);
  }
  return found;
}
