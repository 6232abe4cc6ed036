/** What an office file never comes near to, and no machine is troubled by: a file beyond is not unpacked any further. */
export const limits = {
  fileBytes: 30_000_000,
  entries: 5_000,
  /** Of all parts that are read, together. */
  unpackedBytes: 50_000_000,
  /** How much larger a part becomes when it is unpacked, if it is large at all. */
  ratio: 400,
  ratioFromBytes: 2_000_000,
  xmlDepth: 100,
} as const;
