import { fieldOf } from '../form/form-cell';
import type { InputField } from '../form/form-field';
import type { FieldValue } from '../form/form-values';
import { isDerived } from '../form/walk-parts';
import { columnCount, rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { convertAmount } from '../money/convert-amount';
import type { MoneyUnit } from '../money/money-unit';
import { indexFields } from './field-index';
import { formulaText } from './formula-text';
import type { FormLayout } from './placed';
import type { PlannedCell } from './sheet-plan';

export interface AmountUnits {
  /** What the values are in. */
  readonly given: MoneyUnit;
  /** What the sheet shows. */
  readonly shown: MoneyUnit;
}

/** What every cell of the block holds, row by row. */
export function plannedCells(layout: FormLayout, units: AmountUnits): PlannedCell[][] {
  const { all, heading, leftLines, rightLines, cells, notes } = layout;
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
        : { formula: formulaText(content.formula, [], fields, layout) },
    );
  }
  for (const { text, range } of [...leftLines, ...rightLines]) put(range, text);
  for (const { text, range, whileZero } of notes) {
    const isAlways = whileZero === undefined;
    put(range, isAlways ? text : { formula: formulaText({ whileZero, text }, [], fields, layout) });
  }
  for (const { cell, range, scope, value } of cells) {
    const field = fieldOf(cell);
    if ('label' in cell) put(range, cell.label);
    else if (field && isDerived(field)) {
      put(range, { formula: formulaText(field.formula, scope, fields, layout) });
    } else if (field) put(range, typedContent(field, value, units));
  }
  return rows;
}

function typedContent({ kind }: InputField, value: FieldValue, units: AmountUnits): PlannedCell {
  const isAmount = kind === 'amount' && typeof value === 'number';
  return isAmount ? convertAmount(value, units.given, units.shown) : value;
}
