import { leftCellsText, problemTexts } from '../../app/messages/problem-texts';
import type { Catalogue } from './message-keys';
import { enUsOfProjects } from './en-us-projects';
import { enUsOfCheck } from './en-us-check';
import { enUsOfNarrative } from './en-us-narrative';
import { enUsOfWorkbook } from './en-us-workbook';

export const enUs: Catalogue = {
  ...enUsOfWorkbook,
  ...enUsOfProjects,
  ...enUsOfCheck,
  ...enUsOfNarrative,
  'app.title': 'Budget disclosure',
  'app.loading': 'Reading…',
  'links.label': 'On this page',
  'tab.insert': 'Insert',
  'tab.check': 'Check',
  'tab.narrative': 'Text',
  'tab.settings': 'Settings',
  'tabs.label': 'Pages of the pane',

  'insert.heading': 'Insert a form',
  'insert.pack': 'Pack of forms',
  'insert.search': 'Find a form',
  'insert.searchHint': 'Name, pinyin initials or number',
  'insert.searchClear': 'Clear search',
  'insert.hits': 'Forms found: {count}',
  'insert.noHit': 'Nothing found for “{query}”',
  'insert.noHitHint': 'Type a word of the name, its pinyin initials (zcys) or its number (F14).',
  'insert.elsewhere': 'Look in “{pack}” ({count})',
  'insert.recent': 'Used lately',
  'insert.others': 'Other forms',
  'insert.all': 'All forms',
  'insert.found': 'Forms found',
  'insert.short': 'Insert',
  'insert.button': 'Insert {form}',
  'insert.busy': 'Inserting {form}…',
  'insert.style': 'Layout',
  'insert.styleIs': 'Layout: {style}',
  'insert.number': 'Number',
  'insert.source': 'Source',
  'insert.years': 'Budget years',
  'insert.yearsFrom': 'from {from}',
  'insert.yearsBetween': '{from} to {to}',
  'insert.atSelection': 'Insert at the selection',
  'insert.atSelectionOf': 'Insert at the selection: {form}',
  'insert.atSelectionHint':
    'It begins at the selected cell and takes {rows} rows and {columns} columns, which must be empty. Your column widths and row heights stay as they are.',
  'insert.hint':
    'The form goes on a new sheet at the end of the workbook. Nothing you have is changed; delete the sheet if you do not need it.',
  'insert.done': 'New sheet: {sheet}',
  'insert.doneHere': 'Inserted at {place}',
  'insert.doneHint':
    'Type where the selection is: totals are calculated as you go, and negative amounts turn red at once.',
  'insert.failed': 'Could not insert {form}',
  'insert.left': 'Some sheets were left half-made: {sheets}.',
  'insert.leftCells': leftCellsText.en,
  'insert.noRoom': '{form} was not inserted: there is no room at the selection',
  'insert.noRoomTaken':
    'It needs {place}, but {taken} is not empty. Select an empty place, or insert on a new sheet.',
  'insert.noRoomEnd':
    'From {place} on, the sheet ends before the form does. Select a place further up or to the left, or insert on a new sheet.',
  'insert.toNewSheet': 'Insert on a new sheet',
  'notice.dismiss': 'Dismiss message',
  cancel: 'Cancel',
  'preview.label': 'What {form} looks like: {style}, {rows} rows, {columns} columns',
  'preview.large': 'Show in full size',
  'hint.title': 'Your department is not filled in yet',
  'hint.text': 'Once it is, forms carry it by themselves. Inserting first is fine, too.',
  'hint.go': 'Fill in',
  'hint.unsaved': 'The department on the Settings page has changes that are not saved.',
  'hint.unsavedGo': 'Go and save',
  'set.offer': 'Whole set',
  'set.ask': 'Insert all {count} forms?',
  'set.askHint':
    'Each form goes on a new sheet at the end. Nothing you have is changed, and you can stop at any time.',
  'set.begin': 'Insert all',
  'set.busy': 'Inserting all forms',
  'set.progress': '{number} of {total}: {form}',
  'set.stop': 'Stop',
  'set.stopping': 'Stopping after this form…',
  'set.done': 'All forms are inserted: {count}',
  'set.stopped': 'Stopped: not all forms are inserted',
  'set.failed': 'Failed at {form}: not all forms are inserted',
  'set.counts': 'Inserted: {done}. Not inserted: {rest}.',
  'set.made': 'Sheets that were inserted',
  'set.resume': 'Insert the other {count}',
  'remove.offer': 'Delete these sheets ({count})…',
  'remove.ask': 'Delete sheets: {count}?',
  'remove.warning':
    'This cannot be reversed, and Excel forgets what it could undo: nothing you did before can be undone any more.',
  'remove.begin': 'Delete',
  'remove.keep': 'Keep',
  'remove.busy': 'Deleting…',
  'remove.done': 'Sheets deleted: {count}',
  'remove.failed': 'Sheets that could not be deleted: {count}',

  'problem.cellEditMode': problemTexts.cellEditMode.en,
  'problem.readOnly': problemTexts.readOnly.en,
  'problem.protected': problemTexts.protected.en,
  'problem.sheetProtected': problemTexts.sheetProtected.en,
  'problem.tooLarge': problemTexts.tooLarge.en,
  'problem.connectionLost': problemTexts.connectionLost.en,
  'problem.apiMissing': problemTexts.apiMissing.en,
  'problem.unknownForm': problemTexts.unknownForm.en,
  'problem.unexpected': problemTexts.unexpected.en,

  'empty.goToInsert': 'Insert a form',

  'profile.heading': 'Your department',
  'profile.purpose': 'Kept in this workbook; forms that you insert have it filled in.',
  'profile.department': 'Name',
  'profile.code': 'Code',
  'profile.year': 'Budget year',
  'profile.pack': 'Pack of forms (locality)',
  'profile.level': 'Level',
  'profile.unit': 'Unit of amounts',
  'profile.notSaid': 'Not given',
  'profile.unitOfForm': 'Form default',
  'profile.styles': 'Layouts of forms',
  'profile.stylesNote': 'Forms that have several layouts are inserted in the one chosen here.',
  'profile.departmentMissing': 'Give the name of your department.',
  'profile.departmentLong':
    'The name may have {longest} characters; it has {length}. Use a shorter one.',
  'profile.codeWrong':
    'A code has digits, letters and hyphens only, 30 at most. Remove everything else.',
  'profile.yearMissing': 'Give the budget year, for example {example}.',
  'profile.yearWrong':
    '“{typed}” is no year from {first} to {last}. Give its four digits, for example {example}.',
  'profile.packYears':
    'The forms of this pack are for {from} to {to}; you gave {year}. Check the pack and the year.',
  'profile.packYearsFrom':
    'The forms of this pack are for {from} and later; you gave {year}. Check the pack and the year.',
  'profile.save': 'Save in the workbook',
  'profile.saving': 'Saving…',
  'profile.discard': 'Discard changes',
  'profile.changed': 'There are changes that are not saved.',
  'profile.same': 'Saved in the workbook.',
  'profile.saved': 'Your department is saved',
  'profile.filled': 'Filled in on {count} of the forms.',
  'profile.filledNone':
    'No form in the workbook had to be filled in; forms that you insert will have it.',
  'profile.skipped':
    'These sheets are protected and were left as they are: {sheets}. Remove the protection, then save again.',
  'profile.failed': 'Could not save your department',
  'profile.filledBefore': 'Filled in before it failed: {sheets}.',
  'profile.notRead':
    'The department could not be read from the workbook. Finish editing the cell, then try again.',
  'level.central': 'Central',
  'level.province': 'Province',
  'level.city': 'City',
  'level.county': 'County',
  'level.township': 'Township',

  'settings.language': 'Language',
  'settings.languageAuto': 'Same as Excel',
  'settings.languageChinese': '简体中文',
  'settings.languageEnglish': 'English',
  'settings.theme': 'Appearance',
  'settings.themeNote':
    'Light, dark and high contrast follow the theme of Office. Change it in Excel under File › Account.',
  'settings.stored': 'Settings are kept on this computer only.',
  'settings.notStored':
    'Settings cannot be kept here; what you choose holds until the pane is closed.',
  'settings.help': 'When something goes wrong',
  'settings.helpNote':
    'The diagnosis holds the versions of the parts and the last error, nothing from the workbook. It is never sent anywhere by itself.',
  'settings.version': 'Version {version}',

  'diagnosis.copy': 'Copy diagnosis',
  'diagnosis.copied': 'Copied to the clipboard.',
  'diagnosis.byHand':
    'The clipboard cannot be used here. The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
  'diagnosis.text': 'Diagnosis',

  'error.page': 'The page “{page}” failed and cannot be shown.',
  'error.rest': 'The workbook is not affected, and the other pages still work.',
  retry: 'Try again',
};
