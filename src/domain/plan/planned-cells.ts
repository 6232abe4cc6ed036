import { fieldOf } from '../form/form-cell';
import type { InputField } from '../form/form-field';
import type { FieldValue } from '../form/form-values';
import { isDerived } from '../form/walk-parts';
import { columnCount, rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { convertAmount } from '../money/convert-amount';
import type { MoneyUnit } from '../money/money-unit';
import { indexFields, type FieldIndex } from '../layout/field-index';
import { formulaText } from '../layout/formula-text';
import type { FormLayout, PlacedCell } from '../layout/placed';
import type { PlannedCell } from './sheet-plan';

export interface AmountUnits {
  /** What the values are in. */
  readonly given: MoneyUnit;
  /** What the sheet shows. */
  readonly shown: MoneyUnit;
}

/** What every cell of the block holds, row by row. */
export function plannedCells(layout: FormLayout, units: AmountUnits): PlannedCell[][] {
  const { all, heading, leftLines, rightLines, notes } = layout;
  const fields = indexFields(layout);
  const rows = Array.from({ length: rowCount(all) }, () =>
    Array<PlannedCell>(columnCount(all)).fill(null),
  );
  const put = (range: CellRange, content: PlannedCell) => {
    const { row, column } = topLeft(range);
    rows[row - all.top]?.splice(column - all.left, 1, content);
  };
  for (const { content, range } of heading) {
    put(
      range,
      typeof content === 'string'
        ? content
        : { formula: formulaText(content.formula, { scope: [], range }, fields, layout) },
    );
  }
  for (const { text, range } of [...leftLines, ...rightLines]) put(range, text);
  for (const { text, range, whileZero } of notes) {
    const isAlways = whileZero === undefined;
    put(
      range,
      isAlways
        ? text
        : { formula: formulaText({ whileZero, text }, { scope: [], range }, fields, layout) },
    );
  }
  for (const placed of layout.cells) put(placed.range, cellContent(placed, fields, layout, units));
  return rows;
}

/** What one cell of the table holds. */
export function cellContent(
  placed: PlacedCell,
  fields: FieldIndex,
  layout: FormLayout,
  units: AmountUnits,
): PlannedCell {
  const { cell, value } = placed;
  if ('label' in cell) return cell.label;
  const field = fieldOf(cell);
  if (!field) return null;
  return isDerived(field)
    ? { formula: formulaText(field.formula, placed, fields, layout) }
    : typedContent(field, value, units);
}

function typedContent({ kind }: InputField, value: FieldValue, units: AmountUnits): PlannedCell {
  const isAmount = kind === 'amount' && typeof value === 'number';
  return isAmount ? convertAmount(value, units.given, units.shown) : value;
}
