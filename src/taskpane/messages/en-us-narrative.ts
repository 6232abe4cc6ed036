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
  'narrative.fullShares': 'Make shares add up to 100% (by the ones that lost most in rounding)',
  'narrative.sections': 'Sections',
  'narrative.missing': 'Missing: {count}',
  'narrative.missingEdited': 'Edited by you, missing: {count}',
  'narrative.ready': 'Ready',
  'narrative.filled': 'On the sheet',
  'narrative.edited': 'Edited by you',
  'narrative.outOfDate': 'Out of date',
  'narrative.conflict': 'Please choose',
  'narrative.deleted': 'Deleted by you',
  'narrative.onSheet': 'On “{sheet}”:',
  'narrative.editedHint':
    'You edited this section. Nothing changed in the tables since, and the sheet stays as it is.',
  'narrative.stands': 'On the sheet:',
  'narrative.willStand': 'After the update:',
  'narrative.printedNow': 'What the figures of now make:',
  'narrative.ownFigure': '{own} (in the tables: {printed})',
  'narrative.ownFigures':
    'Figures of your own that are not those of the tables; updates leave them: {figures}.',
  'narrative.ownSections':
    'Sections in which figures of your own are not those of the tables: {count} ({sections}). Check them.',
  'narrative.outOfDateHint': 'The figures of the tables changed. It will read as below.',
  'narrative.outOfDateEdited':
    'The figures of the tables changed. Only figures and words such as 增加 are replaced; your words stay.',
  'narrative.conflictHint':
    'In sentences that you edited, the figures changed too. Please choose which to keep.',
  'narrative.deletedHint':
    'You deleted this section on the sheet; it is not written again with the others.',
  'narrative.refreshOne': 'Update this section',
  'narrative.restore': 'Write it again',
  'narrative.conflictNumber': 'Place {number} of {count}',
  'narrative.mineSide': 'On the sheet',
  'narrative.freshSide': 'With the figures of now',
  'narrative.mine': 'Keep mine',
  'narrative.fresh': 'Use the new one',
  'narrative.both': 'Keep both',
  'narrative.noWords': '(no text)',
  'narrative.apply': 'Update as chosen',
  'narrative.applyHint': 'Choose for every place, then update.',
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
  'narrative.partsDiffer': 'Its parts make {sum}, which is not what is typed here. Check them.',
  'narrative.termsMissing': 'Terms of the text that are not explained: {terms}',
  'narrative.addTerms': 'Explain these terms ({count})',
  'narrative.termsUnused': 'Terms that are explained and do not occur: {terms}',
  'narrative.removeTerms': 'Leave them out ({count})',
  'narrative.listHint': 'One a line',
  'narrative.lastYear': 'Written last year ({at})',
  'narrative.useLastYear': 'Use it',
  'narrative.useLastYearFor': '{label}: use what was written last year',
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
  'narrative.fillAgain': 'Write another one',
  'narrative.refreshAll': 'Sections to update: {count}',
  'narrative.refreshing': 'Updating…',
  'narrative.refreshHint':
    'Replaces only what changed, figures and the words that go with them; your words stay, and it can be undone.',
  'narrative.upToDate': 'No section is out of date; what you edited stays as you wrote it.',
  'narrative.toChoose':
    'Sections that need your choice: {count}. They are marked “Please choose” below.',
  'narrative.goToChoice': 'Go and choose',
  'narrative.follow': 'Sections I did not edit follow the figures by themselves',
  'narrative.followHint':
    'While this page is open. Without it they are only marked as out of date.',
  'narrative.refreshed': 'Sections updated: {count}',
  'narrative.refreshedHint': 'Ctrl+Z takes it back.',
  'narrative.refreshedNone': 'Nothing could be updated',
  'narrative.refreshAsked': 'Sections left as they are, because you have to choose first: {count}.',
  'narrative.refreshNoRoom':
    'Left as it is, because cells below the text are not empty: “{sheets}”. Make some room there first.',
  'narrative.refreshFailed': 'Nothing was updated',
  'narrative.place': 'Write it at the selected cell',
  'narrative.placed': 'Written: {address} on “{sheet}”',
  'narrative.placedHint':
    'One cell a paragraph, words only: widths and formats stay. Ctrl+Z takes it back.',
  'narrative.taken': 'Not written: it needs {address} on “{sheet}”, and {taken} is not empty',
  'narrative.takenByEnd': 'Not written: below {address} the sheet “{sheet}” is not long enough',
  'narrative.takenHint': 'Select a place where cells are free, and write it again.',
} satisfies NarrativeCatalogue;
