import type { FieldKind } from '../form/form-field';
import type { FieldValue, FormValues } from '../form/form-values';
import type { RawValue, UnreadableReason } from '../value/cell-reading';
import type { UnreadCell } from './values-read';

/** How the forms of several units become those of their department. Data of the packs. */
export interface Consolidation {
  /** What is added up; of all other fields the units must say the same. */
  readonly added: readonly FieldKind[];
  /**
   * By F12/items, the fields by which the rows of a block are known: rows that say the same there are one. Rows of other blocks stand
   * one behind the other, unit by unit.
   */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** By F08/units, the field that names the unit which a row and all below it are of. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** The same of the field that holds its code, for rows that have one. */
  readonly unitCodes: Readonly<Record<string, string>>;
  /** Forms in which the department speaks for itself: it fills them in, and nothing is taken from the units. */
  readonly own: readonly string[];
}

/** What one unit says in a form. */
export interface UnitValues {
  readonly unit: string;
  readonly values: FormValues;
  /** Cells that are not in the values; absent where all of them were read. */
  readonly unread?: readonly UnreadCell[];
}

/** Units say different things where the department can say only one. The cell is left empty. */
export interface Disagreement {
  /** What the cell is called, and the row it stands in: 2010301 行政运行. */
  readonly label: string;
  readonly row: string;
  readonly said: readonly SaidByUnit[];
}

export interface SaidByUnit {
  readonly unit: string;
  readonly value: FieldValue;
}

/** A sum that would lack a part: the cell is left empty. */
export interface UnreadAmount {
  readonly label: string;
  readonly row: string;
  readonly unread: readonly SaidUnread[];
}

export interface SaidUnread {
  readonly unit: string;
  /** The cell of the unit's form. */
  readonly at: string;
  readonly raw: RawValue;
  readonly reason: UnreadableReason;
}

export interface JoinedValues {
  readonly values: FormValues;
  readonly disagreements: readonly Disagreement[];
  readonly unreadAmounts: readonly UnreadAmount[];
}
