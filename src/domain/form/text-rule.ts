import type { Words } from './words';

/** What a goal says: long enough to say it, with a number or a date, and in other words than another field. */
export interface GoalRule {
  readonly id: string;
  readonly kind: 'goal';
  readonly field: string;
  /** Where there are several of them, the block they are in: together they are one goal. */
  readonly block?: string;
  readonly unlike: readonly string[];
  /** How many characters it has at least. */
  readonly least: number;
}

/** Texts that the form comes with, each of which belongs to its own field. */
export interface StandardTextRule {
  readonly id: string;
  readonly kind: 'standardText';
  readonly fields: readonly string[];
}

/** A code has its shape: a regular expression, and how that reads in words. */
export interface CodedRule {
  readonly id: string;
  readonly kind: 'coded';
  readonly field: string;
  readonly pattern: string;
  /** How many characters those of that pattern have, where that is said. */
  readonly length?: number;
  readonly shape: Words;
}

/** The parts of codes have the digits that their fields say; of one field it may be known which there are. */
export interface DigitsRule {
  readonly id: string;
  readonly kind: 'digits';
  readonly field?: string;
  /** A regular expression of those that there are, and how that reads in words. */
  readonly among?: { readonly pattern: string; readonly shape: string };
}

/** A text of an item repeats that of a field around it, if it says anything. */
export interface RepeatsRule {
  readonly id: string;
  readonly kind: 'repeats';
  readonly field: string;
  readonly of: string;
}

/** A form without amounts carries a note that says so, and one with amounts does not. */
export interface EmptyNoteRule {
  readonly id: string;
  readonly kind: 'emptyNote';
  /** Its total: the field that the note of the layout asks, or else the first of these that it has. */
  readonly fields: readonly string[];
  /** Regular expressions: what says that this table is empty, and what says that there is none of what it is about. */
  readonly empty: string;
  readonly none: string;
  /** What may be noted where the layout has no note of its own. */
  readonly usual: string;
}

/** A form that was begun, or an item of it, has at least one item of a block: a project without any indicator is not finished. */
export interface NeededRule {
  readonly id: string;
  readonly kind: 'needed';
  /** A field beside which the items belong: a finding leads there. */
  readonly field: string;
  /** One of any of these is enough. */
  readonly blocks: readonly string[];
  /** What is missing, as the form calls it. */
  readonly label: string;
}

/** What one question asks of all texts that somebody types into a form. */
export interface WordingRule {
  readonly id: string;
  readonly kind: 'wording';
  readonly asks: WordingQuestion;
  /** What is looked for. */
  readonly patterns?: readonly WordingPattern[];
  /** Texts beside a field of this name are asked by a rule of indicators, if they are called so. */
  readonly unlessNames?: { readonly value: string; readonly fields: readonly string[] };
}

export interface WordingPattern {
  /** A regular expression, and one of what has to stand before it: not all that show the pane can look behind by themselves. */
  readonly find: string;
  readonly after?: string;
  /** What belongs there instead, {kept} for the group of that name; nothing is offered where it is not known. */
  readonly instead?: string;
}

export type WordingQuestion =
  /** Nothing was left that is to be replaced or deleted. */
  | 'leftOver'
  /** Words and marks are spelled as usual. */
  | 'spelled'
  /** Nothing stands twice in a row. */
  | 'doubled'
  /** Brackets and quotation marks that open are closed. */
  | 'paired';
