import type { ProposalCatalogue } from './proposal-message-keys';

/** What a list of what could be written into forms says; it comes with the pages that have one. */
export const enUsOfProposals = {
  'proposals.form': '{form} (sheet {sheet})',
  'proposals.counts':
    'Empty cells to fill: {fresh}, the same already: {same}, different: {differs}',
  'proposals.nothing': 'There is nothing to fill in: it is all there.',
  'proposals.protected':
    'The sheet is protected and stays as it is. Unprotect it, and read once more.',
  'proposals.shapeChanged':
    'Rows or columns are not where the form needs them, so that nothing is filled in. Repair it under “Are the forms whole”, and read once more.',
  'proposals.unclearUnit':
    'Whether its amounts are yuan or ten thousand yuan is not clear, so that nothing is filled in. Say it on the sheet, and read once more.',
  'proposals.unplaced':
    'The form has no empty row for these, so that they are not filled in: {rows}',
  'proposals.onlyHere':
    'Rows that stand here and are not among what came; they stay, please check them: {rows}',
  'proposals.fresh': 'Empty cells to fill: {count}',
  'proposals.differs':
    'Different from what stands there, or perhaps there already: {count}; only what is ticked is written',
  'proposals.tickAll': 'Change all',
  'proposals.left': 'Left as they are: {count}',
  'proposals.from': 'from {places}',
  'proposals.toCome': 'to come',
  'proposals.more': '… and {count} more',
} satisfies ProposalCatalogue;
