/** What a workbook of forms never comes near to: one beyond is not read any further. */
export const limits = {
  sheets: 2_000,
  /** Of all sheets together. */
  cells: 300_000,
  merges: 100_000,
  names: 50_000,
} as const;
