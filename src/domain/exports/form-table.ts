import type { Fen } from '../money/fen';
import type { ScopePath } from '../form/scope-path';
import type { LeftRow, TotalDifference } from './budget-export';

/** A table of an export that is laid out as a form is: 收支总表, “三公”经费表. It says what its cells are by itself. */
export interface FormTable {
  /** What it is called: its sheet, or the file; where others stand there too, with the cell it begins at: 三公!A12. */
  readonly name: string;
  readonly formId: string;
  /** One of many: each project has its own. */
  readonly isPerProject: boolean;
  /** The layout, where it is one of the form's own. */
  readonly styleId: string;
  readonly title: string;
  /** Whose it is, as a line above it says; null where none does. */
  readonly unit: string | null;
  /** From 0 to 1: how much of the form was found as it is printed. */
  readonly confidence: number;
  /** Whether anything says what its amounts are in. */
  readonly saysUnit: boolean;
  /** Without its totals and without what is empty. */
  readonly cells: readonly TableCell[];
  /** Where amounts stand in this layout, by their blocks and their field: units/items/wages. */
  readonly places: ReadonlySet<string>;
  readonly left: readonly LeftRow[];
  readonly differences: readonly TotalDifference[];
}

export interface TableCell {
  readonly at: string;
  /** The items it stands in. */
  readonly scope: ScopePath;
  readonly field: string;
  readonly label: string;
  readonly value: string | number;
  /** Null for what is no money. */
  readonly fen: Fen | null;
}

/** units/items/wages, whichever items. */
export function placeOf(scope: ScopePath, field: string): string {
  return [...scope.map(({ block }) => block), field].join('/');
}
