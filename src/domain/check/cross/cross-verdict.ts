import type { FormInWorkbook, CrossSide, PlacedFigure } from './cross-side';
import type { CrossRule } from './cross-rule';
import type { Outcome } from '../outcome';
import type { UndecidedWhy } from '../undecided';
import type { FindingParam, Fix } from '../finding';

/** What came of a rule between forms at one place. */
export interface CrossVerdict<Form extends FormInWorkbook> {
  readonly rule: CrossRule;
  readonly outcome: Outcome;
  readonly left: CrossSide<Form>;
  readonly right: CrossSide<Form>;
  /** What is wrong, by the name of the sentence that says it. */
  readonly says: string;
  /** What the sentence says besides the figures of both sides. */
  readonly params: Readonly<Record<string, FindingParam>>;
  /** What mends it in the first form of the left side, where that is known. */
  readonly fix?: Fix | null;
  /** Why it could not be asked, where its figures do not say it. */
  readonly why?: UndecidedWhy;
  /** The second of the items that have one key, and how a sentence names it. */
  readonly double?: PlacedFigure<Form> & { readonly shown: string };
  /** The first of the repeated rows that were copied together with this one. */
  readonly copiedWith?: PlacedFigure<Form>;
}
