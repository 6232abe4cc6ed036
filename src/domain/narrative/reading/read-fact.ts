import type { FactPath } from '../fact/fact';

/** What a sentence says of one fact, and where. */
export interface ReadFact {
  readonly name: string;
  readonly path: FactPath;
  readonly said: SaidFact;
  /** The words that say it, counted from the start of the text. */
  readonly start: number;
  readonly end: number;
}

export type SaidFact =
  /** As it is printed: 1,934.49. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'gap' };
