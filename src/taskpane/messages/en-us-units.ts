import type { UnitsCatalogue } from './units-message-keys';

/** What the pane says of amounts in another unit; it comes with the settings. */
export const enUsOfUnits = {
  'units.differ': 'These sheets give money in another unit than the settings say: {sheets}.',
  'units.hint':
    'Amounts are converted exactly, the unit printed on the sheets follows, formulas stay; Ctrl+Z takes it back in one step. Formulas on your own sheets that refer to these amounts are not converted.',
  'units.convert': 'Convert to {unit}',
  'units.convertDefault': 'Convert to the unit of each form',
  'units.busy': 'Converting …',
  'units.done': 'Sheets converted: {count}',
  'units.kept': 'These cells were not converted; look at them: {cells}.',
  'units.narrow':
    'These forms are on sheets of your own, whose columns were left as they are: {sheets}. Where an amount shows ####, widen its column.',
  'units.keptMore': '{count} cells were not converted; look at them: {cells} …',
  'units.linked': 'shows an amount that was converted, on a form that was not',
  'units.own': 'a formula of your own',
  'units.ownUnit': 'says its unit itself, nothing to do',
  'units.unreadable': 'not an amount',
  'units.protected':
    'These sheets are protected and were not converted: {sheets}. Remove the protection, then convert once more.',
  'units.unclear':
    'These sheets were not converted, because their unit is not clear or their rows and columns were changed: {sheets}. Write 单位：万元 or 单位：元 above the table, or undo the changes of rows and columns.',
  'units.failed': 'The conversion was not finished',
  'units.asBefore': 'The sheets are as they were.',
  'units.changed': 'These sheets may be changed in part: {sheets}. Press Ctrl+Z, then try again.',
  'units.unknown':
    'It is not certain whether the sheets were changed. Look at their units and amounts; if only some are converted, press Ctrl+Z.',
} satisfies UnitsCatalogue;
