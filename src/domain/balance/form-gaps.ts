import { fieldOf } from '../form/form-cell';
import type { DerivedField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { fen, type Fen } from '../money/fen';
import { unitOfDecimals, type MoneyUnit } from '../money/money-unit';
import { indexFields, type FieldIndex } from '../plan/field-index';
import type { PlacedCell } from '../plan/placed';
import type { GridCell } from '../read/sheet-grid';
import type { FormOnSheet } from '../rows/row-outcome';
import { layoutOnSheet } from '../rows/sheet-layout';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { readFen } from '../value/read-field';
import { roundingGap, type RoundingGap } from './rounding-gap';

/** A sum of a form whose printed parts do not add up. */
export interface FormGap extends Omit<RoundingGap, 'part'> {
  /** What the sum is called, and where it stands. */
  readonly label: string;
  readonly at: string;
  /** Where the part stands that the difference would go to. */
  readonly part: string;
  readonly unit: MoneyUnit;
}

/** Amounts are printed with so many decimals. */
const printedDecimals = 2;

/** All sums of a form whose parts, as printed, do not add up. None where its unit or its shape is not clear. */
export function formGaps(sheet: FormOnSheet): FormGap[] {
  const decimals = decimalsOnSheet(sheet);
  const unit = decimals === null ? null : unitOfDecimals(decimals);
  // Where the last printed digit is a 分 nothing is rounded.
  if (decimals === null || unit === null || decimals <= printedDecimals) return [];
  const on = layoutOnSheet(sheet.form, sheet.styleId, sheet.reading);
  if (!on) return [];
  const fields = indexFields(on.layout);
  const step = fen(10 ** (decimals - printedDecimals));
  const amountOf = ({ range }: PlacedCell) => {
    const { row, column } = topLeft(range);
    return amountIn(sheet.grid.cellAt(row, column), decimals);
  };
  return on.layout.cells.flatMap((placed): FormGap[] => {
    const field = fieldOf(placed.cell);
    if (!field || !isDerived(field) || field.kind !== 'amount') return [];
    const cells = partsOf(field, placed, fields);
    const parts = cells.map(amountOf).filter((amount) => amount !== null);
    const total = amountOf(placed);
    if (cells.length === 0 || parts.length < cells.length || total === null) return [];
    const gap = roundingGap(parts, total, step);
    const part = gap && cells[gap.part];
    if (!gap || !part) return [];
    return [{ ...gap, label: field.label, at: addressOf(placed), part: addressOf(part), unit }];
  });
}

function partsOf(
  { formula }: DerivedField,
  { scope }: PlacedCell,
  fields: FieldIndex,
): readonly PlacedCell[] {
  if ('add' in formula) return formula.add.map((id) => fields.cellOf(id, scope));
  if (!('total' in formula)) return [];
  const [block = '', field = ''] = formula.total.split('.');
  return fields.cellsOf(fields.blockOf(block, scope), field);
}

/** Null for what cannot be read as an amount; an empty cell adds nothing. */
function amountIn(cell: GridCell, decimals: number): Fen | null {
  const reading = readFen(cell, decimals);
  if (reading.kind === 'blank') return fen(0);
  return reading.kind === 'value' ? reading.value : null;
}

function addressOf({ range }: PlacedCell): string {
  return printCell(topLeft(range));
}
