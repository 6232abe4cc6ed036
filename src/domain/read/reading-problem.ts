import type { MoneyUnit } from '../money/money-unit';
import type { ReadingNote, RawValue, UnreadableReason } from '../value/cell-reading';

/** What a reading did not understand, or understood in spite of something: plain data, with the cell in A1 notation. */
export type ReadingProblem =
  /** Nothing of the table was found. */
  | { readonly kind: 'noTable'; readonly at: string }
  /** A cell holds what its field cannot be. */
  | {
      readonly kind: 'unreadable';
      readonly at: string;
      readonly field: string;
      readonly raw: RawValue;
      readonly reason: UnreadableReason;
    }
  /** A value that was read, but may have been meant otherwise. */
  | {
      readonly kind: 'doubtful';
      readonly at: string;
      readonly field: string;
      readonly note: ReadingNote['kind'];
    }
  /** Something that belongs to no field. */
  | {
      readonly kind: 'unplaced';
      readonly at: string;
      readonly text: string;
      readonly where: 'above' | 'table' | 'below';
    }
  /** A row of the form that is not there; `after` is the row of the sheet below which it should be, counted from zero. */
  | {
      readonly kind: 'missingRow';
      readonly at: string;
      readonly labels: readonly string[];
      readonly fields: readonly string[];
    }
  /** A column of the form that is not there. */
  | { readonly kind: 'missingColumn'; readonly at: string; readonly labels: readonly string[] }
  /** A label that is not there, or reads otherwise; what belongs to it was found by its place. */
  | {
      readonly kind: 'changedLabel';
      readonly at: string;
      readonly label: string;
      readonly found: string | null;
    }
  /** A cell that calculates itself, in which a value was typed. */
  | { readonly kind: 'typedOver'; readonly at: string; readonly field: string }
  /** A cell that calculates itself, and is empty. */
  | { readonly kind: 'lostFormula'; readonly at: string; readonly field: string }
  /** A row without a name, read as part of the item above. */
  | { readonly kind: 'continued'; readonly at: string; readonly block: string }
  /**
   * A row read as the first of an item, of which neither a sum nor its words say so: it may be one inside an item. Without a block
   * it is read as the total of all items, and may be one of them.
   */
  | { readonly kind: 'doubtfulBegin'; readonly at: string; readonly block: string | null }
  /** The title of another layout with the same words: the rows fit the one that was read, and may be those of the other. */
  | { readonly kind: 'otherTitle'; readonly at: string; readonly text: string }
  /** A row of a document with cells too few or too many, brought into the columns of the form by what stands in them. */
  | { readonly kind: 'movedCells'; readonly at: string }
  /** Amounts in a unit we do not know, or in two units at once; read in the unit of the form. */
  | { readonly kind: 'unclearUnit'; readonly at: string; readonly units: readonly string[] }
  /** Amounts that stand elsewhere in the file as if these were in another unit than is said; read in the one that is said. */
  | {
      readonly kind: 'otherUnit';
      readonly at: string;
      readonly said: MoneyUnit;
      readonly meant: MoneyUnit;
      readonly words: string;
      readonly elsewhere: string;
    };
