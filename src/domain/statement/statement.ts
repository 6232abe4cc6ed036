import type { Fen } from '../money/fen';
import type { Span } from './span';

/** One thing that a text says of an item of the budget. */
export type Statement =
  | LevelStatement
  | ChangeStatement
  | GrowthStatement
  | FlatStatement
  | ShareStatement
  | TurnStatement;

interface StatementBase extends Span {
  /** The id of the item; null where its words name none that is known, or another one of that name. */
  readonly item: string | null;
  /** What it is called, without the words around it. */
  readonly label: string;
  /** Where that stands; null where it was named before. */
  readonly named: Span | null;
  /** Whose it is, where a department is named. */
  readonly entity: string | null;
  readonly year: SaidYear | null;
  readonly base: SaidBase | null;
  /** The sentence in which it stands, counted from the start of the paragraph. */
  readonly sentence: number;
  /** The list it is a part of: its place among those of the text. */
  readonly list: number | null;
}

/** It amounts to so much. */
export interface LevelStatement extends StatementBase {
  readonly kind: 'level';
  /** Of the year before, where the paragraph names no year: the item whose amount it is then. */
  readonly itemBefore?: string;
  readonly amount: SaidAmount;
}

/** It became more or less by so much. */
export interface ChangeStatement extends StatementBase {
  readonly kind: 'change';
  readonly direction: SaidDirection;
  readonly amount: SaidAmount;
}

/** It became more or less by such a part of what it was. */
export interface GrowthStatement extends StatementBase {
  readonly kind: 'growth';
  readonly direction: SaidDirection;
  readonly percent: SaidPercent;
  /** The place of the change in amounts that it belongs to. */
  readonly of: number | null;
}

/** It became more or less, and nobody says by how much. */
export interface TurnStatement extends StatementBase {
  readonly kind: 'turn';
  readonly direction: SaidDirection;
}

/** It is what it was. */
export interface FlatStatement extends StatementBase {
  readonly kind: 'flat';
  /** The words that say so: 持平. */
  readonly flat: Span;
}

/** It is such a part of something. */
export interface ShareStatement extends StatementBase {
  readonly kind: 'share';
  readonly percent: SaidPercent;
  /** The places of the amounts that are that part together. */
  readonly of: readonly number[];
  /** What it is a part of, where its words say so: the item, null for one that is not known, and the place of its amount where that stands beside. */
  readonly whole: { readonly item: string | null; readonly at: number | null } | null;
}

/** As it is printed, with its unit. */
export interface SaidAmount extends Span {
  readonly fen: Fen;
  readonly unit: string;
  readonly decimals: number;
  /** What one of its last printed digit is, in 分. */
  readonly step: number;
  /** 约8642万元: not meant to its last digit. */
  readonly isAbout?: true;
}

export interface SaidPercent extends Span {
  /** Its digits without the point: 14.09% is 1409 with two decimals. */
  readonly digits: number;
  readonly decimals: number;
}

export interface SaidDirection extends Span {
  readonly way: 'up' | 'down';
  /** A minus stands behind it. */
  readonly isSigned?: true;
}

export interface SaidYear extends Span {
  readonly year: number;
  /** The year as it was written, where another one is meant. */
  readonly typed?: number;
  /** At its end, or on a day of it: what was there then is no budget. */
  readonly isAsOf: boolean;
}

/** What something is compared with. */
export interface SaidBase extends Span {
  /** Null for the year before, whichever that is. */
  readonly year: number | null;
  /** Spent, not planned: 决算数. */
  readonly isFinal: boolean;
}

/** Amounts that are parts of one. */
export interface StatedList {
  /** The place of the statement whose parts they are; null where nobody knows. */
  readonly head: number | null;
  /** All parts, some of them, or what brought it about. */
  readonly kind: 'all' | 'some' | 'cause';
  readonly parts: readonly number[];
  /** A part may belong to another list as well as to this one. */
  readonly isUnclear: boolean;
}

/** What a paragraph states. */
export interface StatedText {
  readonly statements: readonly Statement[];
  readonly lists: readonly StatedList[];
  /** Where each of its sentences is. */
  readonly sentences: readonly Span[];
}
