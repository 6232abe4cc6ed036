import type { SettingsCatalogue } from './settings-message-keys';

/** What the page 设置 says. */
export const enUsOfSettings = {
  'profile.heading': 'Your department',
  'profile.purpose': 'Kept in this workbook; forms that you insert have it filled in.',
  'profile.department': 'Name',
  'profile.code': 'Code',
  'profile.year': 'Budget year',
  'profile.published': 'Month on the cover (optional)',
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
  'profile.publishedWrong':
    '“{typed}” is no month of a year. Write it as {month}, or leave it empty.',
  'profile.publishedOther':
    'The budget of {year} is usually published from {from} to {to}; you gave {typed}. Check the month.',
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
  'profile.filled': 'Brought up to date on {count} of the forms. One step of undo takes it back.',
  'profile.renameAsk': '{count} of the forms say “{was}”. Change them to “{is}” too?',
  'profile.renameWhere':
    'Sheets: {sheets}. It is saved once you chose; one step of undo takes the forms back, not the setting.',
  'profile.renameAll': 'Change these {count}',
  'profile.renameNone': 'Only forms inserted later',
  'profile.undone': 'The change in the forms was undone, and the department went back with it',
  'profile.undoneTo': 'The workbook is that of “{department}” again, as the forms say.',
  'profile.undoneToNone': 'The workbook says nothing of a department again, as the forms do.',
  'profile.undoneStays':
    'What you typed is still in the fields above: save it to change the forms once more, or discard the changes to keep what the forms say.',
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
} satisfies SettingsCatalogue;
