import type { Words } from '../form/words';
import type { SheetAddress } from '../grid/sheet-address';

/** Why a rule could not be asked at a place. */
export type UndecidedWhy =
  /** What stands there is no number that can be calculated with. */
  | 'unreadable'
  | 'notCalculated'
  /** Rows or columns of the form are not as printed. */
  | 'shape'
  /** They are not so in a document, where nothing mends them but the hand. */
  | 'printedShape'
  /** Something stands in a cell that is not to be filled in in its row. */
  | 'strayCell'
  | 'units'
  /** The form names no unit of its amounts, and nothing in its file tells it. */
  | 'unitOpen'
  /** An amount without a code may belong anywhere. */
  | 'withoutCode'
  /** Nobody knows which of several forms is meant. */
  | 'severalForms'
  /** Two items with one name or code. */
  | 'severalItems'
  /** The name of a code is only judged where the code is listed: the list does not hold all of them. */
  | 'unlistedCode'
  | 'unclear';

/** A rule that could not be asked, at the cell that keeps it from it. */
export interface Undecided {
  readonly rule: string;
  readonly why: UndecidedWhy;
  readonly at: string;
  /** The sheet of the cell, where it is not that of the form it is told at. */
  readonly elsewhere?: SheetAddress['sheet'];
  /** What stands there, or the form that is meant. */
  readonly text: string | Words;
}

/** A check that lacks this is not complete; what a list does not hold, nobody was to check. */
export function isIncomplete(one: Undecided): one is IncompleteCheck {
  return one.why !== 'unlistedCode';
}

export type IncompleteCheck = Undecided & { readonly why: Exclude<UndecidedWhy, 'unlistedCode'> };
