import { labelCore, labelKey } from '../read/label-key';
import { emptyCell, type GridCell } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import { plainText } from '../value/number-text';
import type { ForeignCell } from './foreign-document';
import type { LabelText, LabelWords } from './label-words';

/** A cell of a table, and what is found out about it once, whichever layouts it is held against. */
export interface RowCell {
  readonly cell: ForeignCell;
  /** How many rows it covers; one where nothing is known. */
  readonly height: number;
  /** Whether anything is written in it. */
  readonly isWritten: boolean;
  /** Its text as a typed value is read. */
  readonly typed: string;
  /** Null for what is too long to be a label. */
  readonly label: LabelText | null;
  /** What it is if it is none of the form's words, and no number belongs there. */
  readonly plain: SeenCell;
}

/** A cell as rows of sheets hold it. */
export interface SeenCell {
  readonly content: GridCell;
  readonly isFilled: boolean;
  /** Its text as labels are compared; null for what is no text. */
  readonly key: string | null;
  /** The same without numbers in front. */
  readonly core: string;
}

export const emptySeen: SeenCell = { content: emptyCell, isFilled: false, key: null, core: '' };

export function rowCell(cell: ForeignCell, height: number, words: LabelWords): RowCell {
  const { text, held } = cell;
  const isWritten = text.trim() !== '';
  const content = held ? heldContent(held) : isWritten ? textContent(text) : emptyCell;
  const label = words.textOf(text);
  return { cell, height, isWritten, typed: plainText(text), label, plain: seenCell(content) };
}

export function seenCell(content: GridCell): SeenCell {
  if (content === emptyCell) return emptySeen;
  const { value } = content;
  const filled = isFilled(content);
  const key = typeof value === 'string' && filled ? labelKey(value) : null;
  return { content, isFilled: filled, key, core: key === null ? '' : labelCore(key) };
}

/** Its columns are others than those that its formula names: only one without a result is kept, to be told. */
function heldContent(held: GridCell): GridCell {
  return held.value === null || held.formula === null ? held : { ...held, formula: null };
}

export function textContent(value: string): GridCell {
  return { value, formula: null, text: null };
}
