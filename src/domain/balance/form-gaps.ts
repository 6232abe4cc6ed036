import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { printedDecimals, printedStep } from '../money/amount-rounding';
import { fen, type Fen } from '../money/fen';
import { unitOfDecimals, type MoneyUnit } from '../money/money-unit';
import { indexFields } from '../layout/field-index';
import { formulaCells } from '../layout/formula-cells';
import type { PlacedCell } from '../layout/placed';
import type { GridCell } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { readFen } from '../value/read-field';
import { largestPart, roundingGap, type RoundingGap } from './rounding-gap';

/** A sum of a form whose printed parts do not add up. */
export interface FormGap extends RoundingGap {
  /** What the sum is called, and where it stands. */
  readonly label: string;
  readonly at: string;
  /** Where the part stands that the difference would go to; null where all of them are calculated. */
  readonly part: string | null;
  readonly unit: MoneyUnit;
}

/** All sums of a form whose parts, as printed, do not add up. None where its unit or its shape is not clear. */
export function formGaps(sheet: FormOnSheet): FormGap[] {
  const decimals = decimalsOnSheet(sheet);
  const unit = decimals === null ? null : unitOfDecimals(decimals);
  // Where the last printed digit is a 分 nothing is rounded.
  if (decimals === null || unit === null || decimals <= printedDecimals) return [];
  const on = wholeLayout(sheet);
  if (!on) return [];
  const fields = indexFields(on.layout);
  const step = printedStep(decimals);
  const cellAt = ({ range }: PlacedCell) => {
    const { row, column } = topLeft(range);
    return sheet.grid.cellAt(row, column);
  };
  const amountOf = (placed: PlacedCell) => amountIn(cellAt(placed), decimals);
  return on.layout.cells.flatMap((placed): FormGap[] => {
    const field = fieldOf(placed.cell);
    if (!field || !isDerived(field) || field.kind !== 'amount') return [];
    const { formula } = field;
    if (!('add' in formula || 'total' in formula)) return [];
    const cells = formulaCells(formula, placed.scope, fields);
    const parts = cells.map(amountOf).filter((amount) => amount !== null);
    const total = amountOf(placed);
    if (cells.length === 0 || parts.length < cells.length || total === null) return [];
    if (![placed, ...cells].every((cell) => printsAsWeDo(cellAt(cell)))) return [];
    const gap = roundingGap(parts, total, step);
    if (!gap) return [];
    const typed = cells.filter((cell) => isInput(cell) && isTyped(cellAt(cell)));
    const part = typed[largestPart(typed.map((cell) => amountOf(cell) ?? fen(0)))];
    const place = part ? addressOf(part) : null;
    return [{ ...gap, label: field.label, at: addressOf(placed), part: place, unit }];
  });
}

/** With a number format of the user's own, other figures may stand on paper than those that are compared. */
function printsAsWeDo({ value, text }: GridCell): boolean {
  if (typeof value !== 'number' || text === null || text.trim() === '') return true;
  return (/\.(\d+)/.exec(text)?.[1] ?? '').length === printedDecimals;
}

function isTyped(cell: GridCell): boolean {
  return isFilled(cell) && cell.formula === null;
}

function isInput({ cell }: PlacedCell): boolean {
  const field = fieldOf(cell);
  return field !== null && !isDerived(field);
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
