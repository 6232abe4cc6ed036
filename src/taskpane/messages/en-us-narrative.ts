import type { NarrativeCatalogue } from './narrative-message-keys';

/** What the page 说明 says; it comes with the page. */
export const enUsOfNarrative = {
  'narrative.heading': 'Write the text from the tables',
  'narrative.intro':
    'Figures come from the tables of the workbook and follow them; what no table says is asked for below. The text itself is Chinese.',
  'narrative.will':
    'This page writes the whole text of the disclosure from the figures of the tables, in the set phrases of the locality, on a new sheet.',
  'narrative.now': 'There are no forms in the workbook yet. Insert some and fill in their figures.',
  'narrative.noProfile':
    'It is not known yet whose budget of which year this is. Name the department and the budget year first.',
  'narrative.goToSettings': 'Name the department',
  'narrative.looking': 'Reading the figures of the tables…',
  'narrative.failed': 'The workbook could not be read. It is tried again shortly',
  'narrative.old': 'The workbook cannot be read just now: these figures are from before',
  'narrative.doubled': 'There is more than one “{form}”: {sheets}',
  'narrative.doubledHint':
    'Nobody can say which of them counts, so no figure was taken. Keep one, or type the figures below.',
  'narrative.tooLarge': 'Sheets that are too large to be read: {sheets}',
  'narrative.style': 'Layout of the text',
  'narrative.sections': 'Sections',
  'narrative.missing': 'Missing: {count}',
  'narrative.ready': 'Ready',
  'narrative.filled': 'On the sheet',
  'narrative.differs': 'Differs from the sheet',
  'narrative.nothing': 'With these figures the section has nothing to say.',
  'narrative.show': '{text}, go to {address} on “{sheet}”',
  'narrative.showFailed': 'Could not go to “{sheet}”',
  'narrative.toField': '{text}, fill it in',
  'narrative.fields': 'For you to fill in',
  'narrative.fieldsHint': 'Still missing: {count}',
  'narrative.fieldsNone': 'Everything is filled in.',
  'narrative.stored':
    'Kept on this computer as you type; nothing is lost when you leave this page.',
  'narrative.notStored':
    'Nothing may be stored here: what you type is lost when the pane is closed.',
  'narrative.amountHint': 'In {unit}; 0 for none',
  'narrative.listHint': 'One a line',
  'narrative.itemsHint': 'One a line, each with: {values}',
  'narrative.notAnAmount': '“{text}” is no amount. Type a number only, such as 12.34.',
  'narrative.tooFine': '“{text}” is finer than a fen. Give no more decimals than that.',
  'narrative.tooLargeAmount': '“{text}” is too large. Check the unit.',
  'narrative.notACount': '“{text}” is no number of things. Type 0 or a whole number such as 3.',
  'narrative.incomplete': '“{text}” is not complete. Give each of: {values}.',
  'narrative.fill': 'Write the text',
  'narrative.filling': 'Writing…',
  'narrative.fillHint': 'Goes on a new sheet, changes nothing of yours, and can be undone.',
  'narrative.fillGaps':
    'Missing facts: {count}. They are written as 【待填：…】 and can be filled in afterwards.',
  'narrative.done': 'Text written: {sheet}',
  'narrative.doneHint':
    'You can edit it on the sheet; it prints on A4 upright. Ctrl+Z takes it back.',
  'narrative.fillFailed': 'The text was not written',
  'narrative.word': 'Export to Word',
} satisfies NarrativeCatalogue;
