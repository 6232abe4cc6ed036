import type { Catalogue } from './message-keys';

/** What the page 检查 says. */
export const enUsOfCheck = {
  'check.heading': 'Check that the forms agree',
  'check.will':
    'Problems with totals, identities, units and indicators are listed here: which cell is wrong, both figures, and what to do.',
  'check.now':
    'There is no form in the workbook yet. Once one is inserted, it is checked here as you type.',
  'check.looking': 'Checking the workbook…',
  'check.progress': 'Reading sheets: {done} of {total}',
  'check.failed': 'The workbook could not be checked',
  'check.old':
    'The workbook cannot be read at the moment, so this may be out of date; it will catch up by itself.',
  'check.tooLarge': 'Not checked because they are too large: {sheets}.',
  'check.ledger':
    'Forms: {forms}. Rules: {pass} hold, {fail} do not, {notApplicable} do not apply, {notEnoughData} could not be checked.',
  'check.undecided':
    'Rules that could not be checked, because figures cannot be calculated with or a form is not whole: {count}. They follow once the problems below are mended.',
  'check.filter': 'Show only',
  'check.kind': '{severity} {count}',
  'check.noneOfKind': 'There is no problem of this kind.',
  'check.showAll': 'Show all',
  'check.show': 'Go to {address} of “{sheet}”',
  'check.showFailed': 'Could not go to “{sheet}”: it may have been deleted or hidden.',
  'check.consequences': 'Problems that come of it: {count}',
  'check.fixFormula': 'Change to the formula {formula}',
  'check.fixValue': 'Change to {value}',
  'check.fixOf': '{address}: {fix}',
  'check.protected':
    'The sheet is protected, so it cannot be changed from here. Remove the protection first.',
  'check.fixed': 'Changed {address} of “{sheet}”',
  'check.fixedHint': 'If you do not want it, press Ctrl+Z in the sheet.',
  'check.fixFailed': 'Could not change {address} of “{sheet}”',
  'check.changedSince': 'Nothing was changed: the content is another one by now',
  'check.changedSinceHint': 'It was checked again. See once more what is found.',
} satisfies Partial<Catalogue>;
