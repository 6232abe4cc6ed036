/** What a disclosure never comes near to: a document beyond is not read any further. */
export const limits = {
  paragraphs: 200_000,
  tables: 5_000,
  cells: 300_000,
  /** Word itself has no more. */
  columns: 1_000,
  styles: 10_000,
  lists: 20_000,
  letters: 20_000_000,
} as const;
