import type { MoneyUnit } from '../money/money-unit';

/** What a table that does not say it has its amounts in, and what speaks for it. */
export interface KnownUnit {
  readonly unit: MoneyUnit;
  readonly evidence: UnitEvidence;
}

export type UnitEvidence =
  /** In one unit alone amounts of it are those that stand elsewhere with theirs. */
  | {
      readonly kind: 'sameAmount';
      /** As they are written in the table, and elsewhere. */
      readonly own: string;
      readonly other: string;
      readonly at: string;
    }
  /** In other units its amounts would be finer than 1 分. */
  | { readonly kind: 'digits' }
  /** The other tables of the document all have it. */
  | { readonly kind: 'otherTables' }
  /** Nothing in the file tells it: the user did. */
  | { readonly kind: 'given' };

/** An amount that stands somewhere with its unit. */
export interface AmountElsewhere {
  readonly fen: number;
  /** What its last digit is. */
  readonly step: number;
  readonly words: string;
  readonly at: string;
}

/** A table that names no unit, read in each it may have. */
export interface UnitlessTable {
  readonly readings: readonly UnitReading[];
}

export interface UnitReading {
  readonly unit: MoneyUnit;
  readonly amounts: readonly OwnAmount[];
  /** How many of its amounts would be finer than 1 分. */
  readonly tooFine: number;
}

export interface OwnAmount {
  readonly fen: number;
  /** As it is written. */
  readonly words: string;
}
