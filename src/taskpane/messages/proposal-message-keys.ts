/** The texts of a list of what could be written into forms, with the arguments they take. */
export const proposalMessageArguments = {
  'proposals.form': ['form', 'sheet'],
  'proposals.counts': ['fresh', 'same', 'differs'],
  'proposals.nothing': [],
  'proposals.protected': [],
  'proposals.shapeChanged': [],
  'proposals.unclearUnit': [],
  'proposals.unplaced': ['rows'],
  'proposals.onlyHere': ['rows'],
  'proposals.fresh': ['count'],
  'proposals.differs': ['count'],
  'proposals.tickAll': [],
  'proposals.left': ['count'],
  'proposals.from': ['places'],
  'proposals.toCome': [],
  'proposals.more': ['count'],
} as const;

export type ProposalCatalogue = Readonly<Record<keyof typeof proposalMessageArguments, string>>;
