import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { FormValues } from '../form/form-values';
import type { Fact } from '../narrative/fact/fact';

/** What the file of the year before becomes, before anything is written. */
export interface BroughtIn {
  /** The budget year that the file is about; null where nothing says it. Figures come only from the year before. */
  readonly year: number | null;
  /** Forms that print another year than the one before, in a file that is not as a whole of another: nor are their figures taken. */
  readonly otherYears: readonly YearOfForm[];
  /** What its forms call the department. */
  readonly departments: readonly string[];
  /** Titles of another layout than the one that the rows were read as. */
  readonly otherTitles: readonly PlacedTitle[];
  /** In the order of the pack. */
  readonly forms: readonly BroughtForm[];
  readonly facts: readonly BroughtFact[];
  readonly texts: readonly BroughtText[];
  /** Everything that stood in the file, with what became of it. */
  readonly items: readonly BroughtItem[];
}

export interface YearOfForm {
  readonly title: string;
  readonly place: string;
  readonly year: number;
}

export interface PlacedTitle {
  readonly at: string;
  readonly text: string;
}

/** A form of this year, as far as the year before fills it. */
export interface BroughtForm {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** What it is about, where there is one for each project. */
  readonly project: string | null;
  readonly values: FormValues;
  /** The title and the place of the form that it was; null where it is filled from elsewhere. */
  readonly from: { readonly title: string; readonly place: string } | null;
}

/** A figure of the year before, to be compared with this year's. */
export interface BroughtFact {
  /** The fact whose figure of the year before it is. */
  readonly name: string;
  readonly fact: Extract<Fact, { kind: 'amount' | 'count' }>;
  readonly at: readonly string[];
  /** The text does not add up where it says the figure; absent where it does. */
  readonly doubt?: SumDoubt;
  /** Which of the forms has a column for it; where that comes in, it stands there and nowhere else. */
  readonly column: ColumnPlace | null;
}

/** What a text says, and what the parts of it make that stand beside it, in the words of the text. */
export interface SumDoubt {
  readonly found: string;
  readonly parts: string;
  readonly sum: string;
  readonly difference: string;
}

export interface ColumnPlace {
  /** The place of the form among those that come in. */
  readonly form: number;
  readonly field: string;
}

/** What the department wrote the year before, as a suggestion for what it has to write this year. */
export interface BroughtText {
  readonly fact: string;
  /** Without its figures. */
  readonly text: string;
  readonly at: readonly string[];
}

/** One thing that stood in the file, and what became of it. */
export interface BroughtItem {
  readonly at: readonly string[];
  /** What it is called there. */
  readonly label: string;
  readonly was: string;
  readonly fate: Fate;
}

export type Fate =
  | { readonly kind: 'taken'; readonly to: Destination }
  | {
      readonly kind: 'changed';
      readonly to: Destination;
      readonly why: ChangeReason;
      readonly now: string;
    }
  | { readonly kind: 'left'; readonly why: LeftReason };

export type Destination =
  /** A cell of one of the forms that come in. */
  | { readonly kind: 'field'; readonly form: number; readonly label: string }
  /** A figure of the year before, in the column for it or as a fact of the text. */
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'suggestion'; readonly fact: string };

export type ChangeReason =
  /** The cells of its row were not under their heads: where it belongs was found by what stands in them. */
  | 'movedCells'
  /** Sentences that were never finished are left out. */
  | 'gapsOut'
  /** Its figures are to be said anew. */
  | 'figuresOut'
  /** A name with a figure in it: it came as it is, and is to be looked at. */
  | 'figureInName'
  /** An indicator value that does not say what it counts, and may be an amount: it came as it is, and is to be looked at. */
  | 'noUnit'
  /** The code has another name this year, or is none any more. */
  | 'renamedCode'
  | 'oldCode'
  /** What it stands in is called otherwise in this year's form. */
  | 'renamedField'
  /** Another form took the place of its form. */
  | 'replacedForm';

export type LeftReason =
  /** A figure of its own year: this year's is to be typed. */
  | 'ownYear'
  | 'calculated'
  /** Nothing says what the amount is in. */
  | 'unitOpen'
  /** A total of 0 was printed over nothing: it may have been meant, or never filled in. */
  | 'neverFilled'
  /** It is given out anew each year. */
  | 'givenAnew'
  /** The profile of this year says it. */
  | 'ofProfile'
  | 'namesYear'
  | 'unreadable'
  /** It was never filled in: 【待填：…】. */
  | 'stillOpen'
  | 'unplaced'
  /** A row of totals that a list took for an item. */
  | 'totalRow'
  /** The layout of this year, or the form that replaces its own, has no place for it. */
  | 'noField'
  | 'noForm'
  /** A figure of a form that prints another year than the one before. */
  | 'otherYear'
  /** There is one such form, and another came in. */
  | 'secondForm'
  | 'unknownTable'
  | 'noFormOnSheet'
  /** The text of this year is written from the tables of this year. */
  | 'writtenAnew'
  /** The text of this year has no part for it. */
  | 'notAsked'
  /** Of that figure something else is said in another place, or its own form adds up to something else. */
  | 'disputed';
