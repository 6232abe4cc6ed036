import type { ExportsCatalogue } from './exports-message-keys';

/** What brings figures of a budget system in says; it comes when it is first opened. */
export const enUsOfExports = {
  'exports.heading': 'From the budget system',
  'exports.intro':
    'A detailed list that the budget system gave out (a row for each class, project and source of funds) is added up; summary tables such as 收支总表 or “三公”经费表 are taken as they are; both are converted to the unit of the forms of “{pack}”. See where each figure goes, then decide which to take.',
  'exports.paste': 'Paste here what was copied from the export',
  'exports.pasteHint': 'Copy the heads of its columns too; it is read as soon as it is pasted.',
  'exports.read': 'Read',
  'exports.pasted': 'what was pasted',
  'exports.choose': 'Choose the exported file',
  'exports.chooseHint':
    '.xlsx, .csv or .txt; a file can be dropped here too. It is read on this machine only: nothing is uploaded or changed.',
  'exports.onlyOne': 'Only one file can be read at once; please choose again.',
  'exports.opening': 'Opening {name} …',
  'exports.adding': 'Reading the rows of {name} …',
  'exports.comparing': 'Comparing {name} with the workbook …',
  'exports.stop': 'Cancel',
  'exports.unreadable': 'Not readable: {name}',
  'exports.readFailed': 'Not read to its end: {name}',
  'exports.noHead': 'No export of a budget system was recognised in {name}',
  'exports.noHeadHint':
    'A list needs a row of heads that names functional classes, economic classes or projects, and an amount; a summary table needs its heads and the names of its rows. Copy or export it with its heads.',
  'exports.noAmounts': '{name} has heads and no amounts: there is no data to be brought in',
  'exports.noAmountsHint':
    'Check the year, the unit and the conditions it was asked for with, and export it again.',
  'exports.unitOpen': 'The unit of money is not said in {name}',
  'exports.unitHint': 'Its amounts are in:',
  'exports.amountOpen': 'There are several columns of amounts in {name}',
  'exports.amountHint': 'Which one is meant:',
  'exports.tablesOpen': 'Several tables in {name} may be the same money',
  'exports.tablesHint':
    'Two stages of a budget, last year and this year, or the whole and a part of it: together they would be counted twice. Tick those that count, of summary tables of one form only one:',
  'exports.tableRows': 'amounts: {count}; in all {sum} yuan',
  'exports.tableForm': 'a summary table, amounts: {count}',
  'exports.tablesRead': 'Read the tables that are ticked',
  'exports.from': 'Where the figures of {name} go',
  'exports.summary':
    'Amounts read: {count}; in all {sum} yuan. Rows of totals, which were not counted twice: {totals}.',
  'exports.unwritten': 'Nothing is written into the workbook before you confirm.',
  'exports.summaryForms': 'Summary tables taken as they are: {tables}.',
  'exports.formsElsewhere': 'The chosen pack has no such form, nothing is taken of: {tables}',
  'exports.nothing': 'There is no figure to fill in.',
  'exports.differences': 'Totals that differ from their rows: {count}',
  'exports.difference':
    'The total is {said} yuan, its rows add up to {sum}, a difference of {difference}; check whether rows are missing in the export.',
  'exports.inDoubt':
    'Rows that may be totals or stand there twice: {count}. They are in no sum; tick those that are rows of their own',
  'exports.left': 'Rows that are in no sum: {count}',
  'exports.unused': 'Columns not used: {heads}',
  'exports.tooLarge':
    'These sheets are too large to be read; whether they hold such forms is not known: {sheets}',
  'exports.rounding': 'In 万元',
  'exports.source': 'Which one this form takes',
  'exports.source.mine': 'keep the form',
  'exports.source.rows': 'choose row by row',
  'exports.exact': 'exact to the 分',
  'exports.printed': 'rounded to two decimals',
  'exports.remainder': 'rounding leaves {amount} yuan',
  'exports.present': 'Sheet: {sheet}',
  'exports.fresh': 'not in the workbook yet; the form is inserted if figures of it are ticked',
  'exports.counts': 'new: {fresh}, different: {differs}, same: {same}',
  'exports.lacking':
    'Of {count} amounts the export does not say enough to place them, of which kind they are or their class to the level of the form ({rows}); the figures of this form lack them, and are not ticked.',
  'exports.ownTable': 'From a summary table of the export: {tables} ({share} of the form found)',
  'exports.unsure':
    'The table does not fit the form well, so its figures are not ticked; check each of them first.',
  'exports.contradictions':
    'The summary table and the list differ: {count}; the figures are not ticked',
  'exports.contradiction':
    'the summary table says {said} yuan, the rows of the list add up to {sum}, a difference of {difference}; check the export.',
  'exports.noField': 'Figures of the summary table that this form has no cell for: {count}',
  'exports.others': 'Figures of the form that the export does not have: {count}',
  'exports.refused': 'Forms that get nothing: {count}',
  'exports.byHand': 'The export says nothing of these forms, to be filled in by hand: {forms}',
  'exports.begin': 'Fill in figures: {count}',
  'exports.beginWithForms': 'Fill in figures: {count}; insert forms: {forms}',
  'exports.chosenNone': 'No figure is ticked yet.',
  'exports.again': 'Another export',
  'exports.changedSince':
    '“{sheet}” was changed just now; nothing was written. Read the export again to compare once more.',
  'exports.writeFailed': 'Nothing was written',
  'exports.occupied':
    'Something else is being written into the workbook; nothing came in this time. Press the button again when it is done.',
  'exports.notInserted':
    'No form was inserted; the message of the insertion says why. Go on there, or press the button here again.',
  'exports.writtenBefore':
    'Cells already changed in forms that were there: {count}; they are not changed again.',
  'exports.done': 'The figures of the budget system are in the workbook',
  'exports.doneGone': 'The figures are gone with their sheets',
  'exports.doneGoneHint': 'To bring them in again, paste them or choose the file once more.',
  'exports.doneInPart': 'Forms that are not inserted yet: {count}',
  'exports.resume': 'Insert the other {count}',
  'exports.doneInPartHint':
    'The message of the insertion says why. What is inserted already is not inserted twice.',
  'exports.doneFigures': 'Cells changed in forms that were there: {count}; one step undoes these.',
  'exports.doneForms': 'Forms inserted: {count}; each is undone as a step of its own.',
  'exports.doneRemoved': 'Forms that were inserted and taken away again: {count}.',
  'exports.doneHint': 'The check says whether the forms agree.',
  'exports.toCheck': 'Show the check',
} satisfies ExportsCatalogue;
