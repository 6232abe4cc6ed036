import { fieldOf } from '../form/form-cell';
import type { InputField } from '../form/form-field';
import { emptyCell, type GridCell } from '../read/sheet-grid';
import type { TemplateCell } from '../read/row-template';
import { isBlankMarker, plainDecimal, plainText } from '../value/number-text';
import type { ForeignCell } from './foreign-document';
import type { LabelWords } from './label-words';

/**
 * What a document prints, as a sheet would hold it: a number where a number belongs, with what was printed as its text, and the
 * words of the form where others of the same meaning stand. All else stays as it is.
 */
export function printedCell(
  { text, held }: Pick<ForeignCell, 'text' | 'held'>,
  piece: TemplateCell | null,
  words: LabelWords,
): GridCell {
  const isEmpty = text.trim() === '';
  const label = piece?.label ?? null;
  if (!isEmpty && label !== null && label.key !== null && words.isLabel(label, text))
    return textCell(label.label);
  if (held) return heldCell(held);
  if (isEmpty) return emptyCell;
  const field = piece && fieldOf(piece.cell);
  return (field && numberCell(text, field.kind)) ?? textCell(text);
}

/** Its columns are others than those that its formula names: only one without a result is kept, to be told. */
function heldCell(held: GridCell): GridCell {
  return held.value === null ? held : { ...held, formula: null };
}

function textCell(value: string): GridCell {
  return { value, formula: null, text: null };
}

function numberCell(text: string, kind: InputField['kind']): GridCell | null {
  if (kind !== 'amount' && kind !== 'quantity' && kind !== 'percent') return null;
  const plain = plainText(text);
  if (isBlankMarker(plain)) return emptyCell;
  const [, number = '', sign = ''] = /^([-+\d,.]+)(%|[百千万亿]*元)?$/.exec(plain) ?? [];
  if (sign === '%' ? kind !== 'percent' : sign !== '' && kind !== 'amount') return null;
  const decimal = plainDecimal(number);
  if (decimal === null) return null;
  const value = Number(sign === '%' ? `${decimal}e-2` : decimal);
  return { value, formula: null, text: plain };
}
