/** The texts about amounts that are in another unit than the profile says, with the arguments they take. */
export const unitsMessageArguments = {
  'units.differ': ['sheets'],
  'units.hint': [],
  'units.convert': ['unit'],
  'units.convertDefault': [],
  'units.busy': [],
  'units.done': ['count'],
  'units.kept': ['cells'],
  'units.narrow': ['sheets'],
  'units.keptMore': ['cells', 'count'],
  'units.own': [],
  'units.linked': [],
  'units.ownUnit': [],
  'units.unreadable': [],
  'units.protected': ['sheets'],
  'units.unclear': ['sheets'],
  'units.failed': [],
  'units.asBefore': [],
  'units.changed': ['sheets'],
  'units.unknown': [],
} as const;

export type UnitsCatalogue = Readonly<Record<keyof typeof unitsMessageArguments, string>>;
