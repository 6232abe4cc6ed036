import type { Catalogue } from './message-keys';

/** What the pane says of forms that are in the workbook. */
export const enUsOfWorkbook = {
  'rows.heading': 'Rows',
  'rows.hint':
    'First select a cell of a form. Totals, borders and merged cells follow by themselves, and Ctrl+Z takes back every step.',
  'rows.look': 'Work on the selected row',
  'rows.lookAgain': 'Look again at the selected cell',
  'rows.failed': 'The selected cell could not be read. Finish editing the cell, then try again.',
  'rows.asBefore': 'Nothing was changed',
  'rows.changed': 'The form may have been changed in part',
  'rows.unknown': 'It is not certain whether the form was changed',
  'rows.lookAtSheet':
    'Look at the form: keep it if the change is whole; if it is half done, press Ctrl+Z and try again.',

  'forms.heading': 'Forms in this workbook',
  'forms.hint':
    'See whether every form is whole: names, formulas, printed words, merged cells and formats. Looking changes nothing; before a repair you see what will be written.',
  'forms.look': 'Look at all forms',
  'forms.lookAgain': 'Look again',
  'forms.looking': 'Looking …',
  'forms.progress': '{done} of {total} sheets read',
  'forms.failed': 'The workbook could not be read. Finish editing the cell, then try again.',
  'forms.empty':
    'No form was found in this workbook. Insert one, or open a workbook that has forms, then look again.',
  'forms.tooLarge': 'These sheets hold too much and were not looked at: {sheets}.',
  'forms.counts': 'Forms found: {count}. {parts}.',
  'forms.countFine': '{count} whole',
  'forms.countRepairable': '{count} can be repaired',
  'forms.countToDecide': '{count} can be repaired, with some things for you to decide',
  'forms.countNeedsUser': '{count} in need of you',
  'forms.showFailed':
    'Could not go to {sheet}. Finish editing the cell, make sure the sheet is still there and not hidden, and try again.',
  'forms.done': '{sheet} is repaired (places: {count})',
  'forms.left': 'Still open: {parts}; see the list below.',
  'forms.leftToTick': '{count} for you to tick',
  'forms.leftByHand': '{count} for you to mend by hand',
  'forms.doneHint': 'If you do not want it, press Ctrl+Z in the sheet.',
  'forms.changedSince': 'Nothing was written: the form has changed since you looked',
  'forms.changedSinceHint': 'It was looked at again. See once more what would be written.',

  'totals.empties': 'Totals all 0: {count}',
  'totals.heading': 'Totals of the forms',
  'totals.empty':
    'This workbook has none of our forms yet. Insert one, and its totals appear here as you fill it in.',
  'totals.failed':
    'The totals could not be read. Try again; if it happens again, open the pane anew.',
  'totals.outdated':
    'The workbook cannot be read at the moment, so the totals below may be out of date. They update by themselves as soon as it can.',
  'totals.show': 'Go to cell {address}',
  'totals.showFailed':
    'Could not go to sheet {sheet}. Finish editing the cell, make sure the sheet is still there, and try again.',
  'totals.negative': 'Negative',
  'totals.noFigure': 'No figure',
  'gaps.heading': 'Rounding differences',
  'gaps.gap':
    '{label} ({at}): the rounded parts add up to {sum}, the total is {total}; they differ by {gap} (rounding). ',
  'gaps.balance': 'To balance them, the largest part is usually adjusted: {part}.',
  'gaps.more': 'And {count} more.',
  'unit.万元': '10k yuan',
  'unit.元': 'yuan',
} satisfies Partial<Catalogue>;
