import type { RowsCatalogue } from './rows-message-keys';

/** What the pane says of the rows of the selected form; it comes when they are first looked at. */
export const enUsOfRows = {
  'rows.none':
    'The selected cell is in no row of a form that can be added or removed. Select a row of a project, an indicator, a unit …, then press the button above.',
  'rows.level': '{item} ({number} of {count})',
  'rows.count': 'How many to add or copy at once',
  'rows.countFault': 'Enter a whole number from 1 to {most}.',
  'rows.add': 'Add below',
  'rows.addMany': 'Add {count} below',
  'rows.duplicate': 'Duplicate',
  'rows.duplicateMany': 'Make {count} copies',
  'rows.moveUp': 'Move up',
  'rows.moveDown': 'Move down',
  'rows.delete': 'Delete',
  'rows.clear': 'Clear',
  'rows.shapeChanged':
    'The form holds rows or columns that are not its own, or lacks heads or fixed rows. Undo those changes (Ctrl+Z) or delete the extra rows and columns, then try again.',
  'rows.noItem': 'This row is not there any more. Select a cell again.',
  'rows.atTheEnd': 'It is at the end already and cannot move further.',
  'rows.hiddenRows':
    'Rows it would change places with are hidden or filtered out, and it would go out of sight, so it was not moved. Show those rows first, then move it.',
  'rows.contentBeside':
    'In the rows to be deleted, cell {at} beside the form holds something that would be deleted too. Move it away first, then try again.',
  'rows.noList':
    'The selected form has no list that other forms can fill. Select a cell in the list, then try again.',
  'rows.unclearUnit':
    'It is not clear in which unit this form gives money, so nothing was taken in. Write 单位：万元 or 单位：元 above the table, then try again.',
  'feed.hint':
    'One row for each {form}: its cells are formulas that show that form, and follow it. Empty rows are used first, then new ones are added; rows you filled in stay as they are.',
  'feed.take': 'Take in: {form} ({count})',
  'feed.done': 'Taken in: {count}. Ctrl+Z takes it back in one step',
  'feed.check':
    'Amounts were taken column by column; where money comes from another source, check that it stands in the right one. Fill in the other columns.',
  'feed.typed':
    'The names of {count} were typed into the list already, so they were not taken in twice. To take one in, empty its row first.',
  'feed.nameless':
    'The forms on these sheets have no name yet and were not taken in: {sheets}. Fill it in, then take them in.',
  'feed.unclear':
    'It is not clear in which unit the forms on these sheets give money, so they were not taken in: {sheets}. Write the unit above the table, then take them in.',
} satisfies RowsCatalogue;
