import type { FormBlock } from '../form/form-part';
import type { FormCell } from '../form/form-cell';
import type { LabelPattern } from './label-pattern';

/** A cell in the columns of its form, counted from zero. */
export interface TemplateCell {
  readonly cell: FormCell;
  readonly column: number;
  readonly width: number;
  /** Null for what is no label. */
  readonly label: LabelPattern | null;
  /** The block whose item the cell belongs to, where blocks stand side by side. */
  readonly beside: FormBlock | null;
}

/** What encloses rows: a group or the items of a block, with the leads at its left; or blocks side by side. */
export interface Frame {
  readonly index: number;
  readonly kind: 'group' | 'block' | 'beside';
  readonly leads: readonly TemplateCell[];
  /** One for a block, several for blocks side by side, none for a group. */
  readonly blocks: readonly FormBlock[];
  readonly left: number;
  readonly right: number;
}

/** One row of a form as data, and the frames around it from the outermost inwards. */
export interface RowTemplate {
  readonly index: number;
  readonly isHead: boolean;
  readonly frames: readonly Frame[];
  /** Those of the frames that begin in this row of the form. */
  readonly begins: readonly Frame[];
  /** Without the leads of its frames. */
  readonly cells: readonly TemplateCell[];
  /** What each column of the form is to this row; null where a frame's lead stands or a cell above or at the left reaches. */
  readonly columns: readonly (TemplateCell | null)[];
  /** The columns that belong to frames' leads. */
  readonly leadWidth: number;
  readonly labels: number;
  /** Whether labels, its own or those of its frames, tell it from other rows. */
  readonly isNamed: boolean;
}

export function repeats({ kind }: Frame): boolean {
  return kind !== 'group';
}

/** The cells that begin in the row: its own, and the leads of frames that begin with it. */
export function cellsFrom({ begins, cells }: RowTemplate): TemplateCell[] {
  return [...begins.flatMap(({ leads }) => leads), ...cells];
}

/** The innermost frame whose items the row belongs to. */
export function itemFrame({ frames }: RowTemplate): Frame | null {
  return frames.findLast(repeats) ?? null;
}
