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
  'proposals.change': ['cell', 'at', 'now', 'value'],
  'proposals.changeFormula': ['cell', 'at', 'now', 'value'],
  'proposals.fill': ['cell', 'at', 'value'],
  'proposals.fillRow': ['cell', 'value'],
  'proposals.more': ['count'],
} as const;

export type ProposalCatalogue = Readonly<Record<keyof typeof proposalMessageArguments, string>>;
