import type { DerivedField, InputField } from '../form/form-field';
import { emptyCell, type GridCell } from '../grid/sheet-grid';
import { isBlankMarker, plainDecimal } from '../value/number-text';
import { seenCell, type RowCell, type SeenCell } from './row-cells';
import { standsFor, type RowPiece } from './row-pieces';
import { anyUnit } from '../money/unit-words';

/**
 * What a document prints, as a sheet would hold it: a number where a number belongs, with what was printed as its text, and the
 * words of the form where others of the same meaning stand. All else stays as it is.
 */
export function printedCell(cell: RowCell, piece: RowPiece): SeenCell {
  const { plain, isWritten } = cell;
  const { cell: own, printed } = piece;
  if (own === null || !isWritten) return plain;
  if (printed !== null) return standsFor(piece, cell) ? printed : plain;
  const { field } = piece;
  const { held } = cell.cell;
  const number =
    field && (held ? heldShare(held, field) : numberCell(signed(cell.typed, field), field));
  return number ? seenCell(number) : plain;
}

/** 3.68 on a sheet, below a head that ends with the sign. */
function heldShare({ value, text, formula }: GridCell, { kind, label }: PrintedField) {
  const isBare = kind === 'percent' && text?.trim().endsWith('%') !== true;
  if (!isBare || !label.endsWith('%') || typeof value !== 'number') return null;
  return { value: Number(`${value}e-2`), formula, text: `${text?.trim() ?? value}%` };
}

const numberAndSign = new RegExp(String.raw`^([-+\d,.]+)(%|${anyUnit})?$`);

/** What is less than before is printed in brackets by some. */
function signed(plain: string, field: InputField | DerivedField): string {
  const { formula } = 'formula' in field ? field : { formula: null };
  const isChange = formula !== null && ('subtract' in formula || 'growth' in formula);
  return isChange ? plain.replace(/^\(([\d,.]+%?)\)$/, '-$1') : plain;
}

type PrintedField = Pick<InputField, 'kind' | 'label'>;

function numberCell(plain: string, { kind, label }: PrintedField): GridCell | null {
  if (kind !== 'amount' && kind !== 'quantity' && kind !== 'percent') return null;
  // How many there are may be left open by a dash, which is told from an empty place.
  if (isBlankMarker(plain)) return kind === 'quantity' ? null : emptyCell;
  const [, number = '', sign = ''] = numberAndSign.exec(plain) ?? [];
  if (sign === '%' ? kind !== 'percent' : sign !== '' && kind !== 'amount') return null;
  const decimal = plainDecimal(number);
  if (decimal === null) return null;
  // Below a head that ends with the sign it is not said again.
  const isShare = kind === 'percent' && (sign === '%' || label.endsWith('%'));
  const value = Number(isShare ? `${decimal}e-2` : decimal);
  return { value, formula: null, text: isShare && sign === '' ? `${plain}%` : plain };
}
