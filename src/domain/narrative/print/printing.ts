import type { MoneyUnit } from '../../money/money-unit';

/** How a text prints its figures and marks: a choice of the locality, or of the department. */
export interface Printing {
  readonly unit: MoneyUnit;
  /** With all decimals (1661.90), or without zeros at the end (1661.9). Nothing is 0 in both. */
  readonly amounts: 'fixed' | 'shortest';
  readonly percents: 'fixed' | 'shortest';
  readonly percentDecimals: number;
  /** Whether shares that make a whole are printed so that they add up to 100%. */
  readonly hasFullShares?: boolean;
  /** Whether a space parts numbers from the words beside them. */
  readonly isSpaced: boolean;
  /** Whether commas, colons and brackets are those of Latin text. */
  readonly isHalfWidth: boolean;
}
