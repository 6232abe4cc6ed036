/** What is done with the next letter of a text. Steps are named by their places in the list of all. */
export type ReadingStep =
  | { readonly kind: 'letter'; readonly is: (letter: string) => boolean; readonly next: number }
  /** Two ways to read on; where both come through, the first counts. */
  | { readonly kind: 'either'; readonly first: number; readonly second: number }
  | { readonly kind: 'note'; readonly note: ReadingNote; readonly next: number }
  | { readonly kind: 'end' };

/** What is kept of the way that came through. */
export type ReadingNote =
  /** What is said begins here, and ends at the next note. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'fact'; readonly name: string; readonly isNumber: boolean }
  /** The unit of the amount before it. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'option'; readonly name: string; readonly choice: string }
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'item' }
  | { readonly kind: 'listEnd' };
