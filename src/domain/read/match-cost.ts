/**
 * What speaks against a reading, in points: the reading with the fewest is taken. Only their order matters: a row that is
 * understood with a fault is better than a row that is there and not understood, beside one that is missing.
 */
export const cost = {
  /** An empty row between others: better an empty item. */
  skippedBlank: 1,
  /** A note, or a row of numbers of columns. */
  skippedNote: 2,
  /** Above the table stand titles and lines. */
  skippedAbove: 3,
  skippedRow: 12,
  missingRow: 8,
  missingUnnamedRow: 6,
  changedLabel: 3,
  missingLabel: 4,
  otherLabel: 6,
  /** A formula that was deleted, or typed over. */
  lostFormula: 1,
  typedOver: 2,
  /** So much at most, however many: on paper no row of a form has any. */
  allFormulas: 8,
  /** A formula where something is typed. */
  formulaTyped: 1,
  /** Something where nothing belongs. */
  unplaced: 5,
  /** A lead that has something where the item goes on. */
  filledLead: 8,
  /** Other words where the name of a group goes on: they are the name of another, which the form does not have. */
  otherGroup: 14,
  emptyLead: 2,
  /** A merged area that begins where an item goes on, or reaches into one that begins. */
  mergeAgainst: 6,
  notMergedBlank: 1,
  /** Against what tells the first row of an item from the rows inside. */
  wrongBegin: 8,
  /** An item without the row that begins it: that a code was left out, or all its figures, is more often so. */
  missingBegin: 3,
  /** A row that sums up what stands below it, taken for one inside an item. */
  againstFormula: 16,
  /** What looks like a note, like numbers of columns or like their heads, taken for an item. */
  noteAsItem: 6,
  /** The words of a row that the form prints, in one for words of her own: rather not read than read as another. */
  rowAsOther: 16,
  indexAsItem: 14,
  headAsItem: 14,
} as const;
