import { leftText, problemTexts } from '../../app/messages/problem-texts';
import type { Catalogue } from './message-keys';

export const enUs: Catalogue = {
  'app.title': 'Budget disclosure',
  'app.loading': 'Reading…',
  'tab.insert': 'Insert',
  'tab.check': 'Check',
  'tab.narrative': 'Text',
  'tab.settings': 'Settings',
  'tabs.label': 'Pages of the pane',

  'insert.heading': 'Insert a form',
  'insert.button': 'Insert {form}',
  'insert.busy': 'Inserting {form}…',
  'insert.hint':
    'The form goes on a new sheet at the end of the workbook. Nothing you have is changed; delete the sheet if you do not need it.',
  'insert.done': 'New sheet: {sheet}',
  'insert.doneHint':
    'Fill in the amounts: totals are calculated as you go, and negative amounts turn red at once.',
  'insert.failed': 'Could not insert {form}',
  'insert.left': leftText.en,
  'notice.dismiss': 'Dismiss message',

  'problem.cellEditMode': problemTexts.cellEditMode.en,
  'problem.readOnly': problemTexts.readOnly.en,
  'problem.protected': problemTexts.protected.en,
  'problem.sheetProtected': problemTexts.sheetProtected.en,
  'problem.tooLarge': problemTexts.tooLarge.en,
  'problem.connectionLost': problemTexts.connectionLost.en,
  'problem.apiMissing': problemTexts.apiMissing.en,
  'problem.unknownForm': problemTexts.unknownForm.en,
  'problem.unexpected': problemTexts.unexpected.en,

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
  'unit.万元': '10k yuan',
  'unit.元': 'yuan',

  'check.heading': 'Check that the forms agree',
  'check.will':
    'This page will list everything that does not add up: totals and details, one form and another, text and tables. A click goes to the cell, with a way to put it right.',
  'check.now':
    'For now, insert a form and fill it in: its totals are calculated, and amounts that must not be negative turn red as they are entered.',
  'narrative.heading': 'Write the text from the tables',
  'narrative.will':
    'This page will write the set paragraphs of the disclosure from your figures, such as the changes in the “three public expenses”. Text that you edited is never overwritten.',
  'narrative.now':
    'For now, insert the “three public expenses” form and fill in its figures; the text will use them directly.',
  'empty.goToInsert': 'Insert a form',

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
