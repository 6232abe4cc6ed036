/** The texts about the rows of the selected form, with the arguments they take. */
export const rowsMessageArguments = {
  'rows.none': [],
  'rows.level': ['item', 'number', 'count'],
  'rows.count': [],
  'rows.countFault': ['most'],
  'rows.add': [],
  'rows.addMany': ['count'],
  'rows.duplicate': [],
  'rows.duplicateMany': ['count'],
  'rows.moveUp': [],
  'rows.moveDown': [],
  'rows.delete': [],
  'rows.shapeChanged': [],
  'rows.noItem': [],
  'rows.atTheEnd': [],
  'rows.contentBeside': ['at'],
  'rows.noList': [],
  'rows.unclearUnit': [],
  'feed.hint': ['form'],
  'feed.take': ['form', 'count'],
  'feed.done': ['count'],
  'feed.check': [],
  'feed.typed': ['count'],
  'feed.nameless': ['sheets'],
  'feed.unclear': ['sheets'],
} as const;

export type RowsCatalogue = Readonly<Record<keyof typeof rowsMessageArguments, string>>;
