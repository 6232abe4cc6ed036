import type { Change } from './change';
import type { Fate } from './fate';
import type { KnownFigure } from './old-figures';
import type { SaidInEach } from './said-figures';
import type { Token } from './token';

/** Two changes of one text that are brought together, and what is known of them. */
export interface Merge {
  readonly before: readonly Token[];
  readonly own: readonly Change[];
  readonly printed: readonly Change[];
  readonly fates: ReadonlyMap<Change, Fate>;
  readonly known: readonly KnownFigure[];
  readonly said: SaidInEach;
  /** What stands in place of an old figure that is printed no more. */
  readonly gapFor: (figure: string) => string;
}
