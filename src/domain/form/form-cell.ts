import type { DerivedField, InputField } from './form-field';

/** How many columns and rows of the grid a cell covers; one where nothing is said. A lead is as high as what it leads. */
interface Span {
  readonly columns?: number;
  readonly rows?: number;
}

/** Printed words. */
export interface LabelCell extends Span {
  readonly label: string;
  /** Heads of columns stand in the middle, in bold; names of rows at the left. */
  readonly look?: 'head' | 'row' | 'middle';
}

export interface InputCell extends Span {
  readonly input: InputField;
}

export interface DerivedCell extends Span {
  readonly derived: DerivedField;
}

/** A place that the form leaves empty. */
export interface EmptyCell extends Span {
  readonly empty: true;
}

export type FormCell = LabelCell | InputCell | DerivedCell | EmptyCell;

export function fieldOf(cell: FormCell): InputField | DerivedField | null {
  if ('input' in cell) return cell.input;
  return 'derived' in cell ? cell.derived : null;
}
