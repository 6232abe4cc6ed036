import type { Fen } from '../../money/fen';
import type { QuotedFigure } from '../section/quoted-figures';

/** What a sentence says something of. */
export type Fact =
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'count'; readonly count: number }
  /** A part of a whole, kept as both so that it is rounded once, when it is printed. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Figures in it that are those of the tables, whatever they were when it was written. */
      readonly figures?: readonly QuotedFigure[];
    }
  /** Decides between words. */
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'list'; readonly items: readonly Facts[] };

export type Facts = Readonly<Record<string, Fact>>;

export type FactKind = Fact['kind'];

/** Where a fact belongs: itself, or an item of a list, from the outermost on. */
export type FactPath = readonly FactStep[];

export interface FactStep {
  readonly list: string;
  readonly item: number;
}
