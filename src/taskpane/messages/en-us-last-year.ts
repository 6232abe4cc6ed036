import type { LastYearCatalogue } from './last-year-message-keys';

/** What brings the year before in says; it comes when it is first opened. */
export const enUsOfLastYear = {
  'lastYear.heading': 'From last year',
  'lastYear.intro':
    'Reads last year’s workbook, Word document or text and turns it into this year’s forms of “{pack}”: units, projects, indicators and codes come in, amounts stay empty.',
  'lastYear.choose': 'Choose last year’s file',
  'lastYear.chooseHint':
    '.xlsx, .docx or .txt; a file can be dropped here too. It is read on this machine only: nothing is uploaded or changed.',
  'lastYear.onlyOne': 'Only one file can be read at once; please choose again.',
  'lastYear.opening': 'Opening {name} …',
  'lastYear.recognizing': 'Recognising the tables of {name} …',
  'lastYear.comparing': 'Comparing {name} with the workbook …',
  'lastYear.stop': 'Cancel',
  'lastYear.unreadable': '{name} cannot be read',
  'lastYear.nothing': 'Neither a form nor the text of a disclosure was recognised in {name}',
  'lastYear.nothingHint':
    'Please make sure it is the budget disclosure of last year, and choose another file.',
  'lastYear.noYear': 'Please enter this year in the settings first',
  'lastYear.noYearFor': '“{name}” is chosen; please enter this year in the settings first',
  'lastYear.noYearHint':
    'Only then is it known which figures are last year’s, and what codes are called this year. Come back afterwards: a file that you chose is then read.',
  'lastYear.toSettings': 'To the settings',
  'lastYear.readFailed': '{name} was not read to its end',
  'lastYear.from': 'What is in {name}, and what comes in',
  'lastYear.summary':
    'Into forms: {taken}, and {changed} changed; figures of last year: {figures}; texts: {texts}; left: {left}. All are listed below with their sources; nothing is written into the workbook before you confirm.',
  'lastYear.otherDepartment':
    'The file is of “{found}”, not of “{department}”: please make sure that it is the right one.',
  'lastYear.otherTitle':
    'The title at {place} is written “{title}”, as that of another layout of this form; it was read by what stands in its rows. Please check it.',
  'lastYear.otherYear':
    'The file is of {found}, not of the year before ({year}): units, projects and indicators can come in, its figures do not.',
  'lastYear.forms': 'Forms that come in',
  'lastYear.formsNone': 'There is no form in the file that this year has too.',
  'lastYear.formsHint': 'Each gets a new sheet, as one step: they are undone one by one.',
  'lastYear.doneInPart': 'Forms that are not inserted yet: {count}',
  'lastYear.resume': 'Insert the other {count}',
  'lastYear.doneInPartHint':
    'The reason is told with the insertion. What is inserted already is not inserted twice.',
  'lastYear.formTaken': '{count} came in',
  'lastYear.formCounts': '{count} came in, {changed} of them changed',
  'lastYear.formColumns': 'figures of last year: {count}',
  'lastYear.formEmpty': 'nothing comes in; an empty form is inserted',
  'lastYear.otherForms':
    'This year has forms that are not in the file; go back to the forms to insert them: {forms}',
  'lastYear.source': 'From: {title} ({place})',
  'lastYear.present':
    'In the workbook already: {sheet}. If ticked, another one is inserted; the first stays as it is.',
  'lastYear.details': 'Show every item',
  'lastYear.figures': 'Figures of {year}',
  'lastYear.figuresHint':
    'They go to the columns for last year; where there are none they are kept for the text. Only empty places are filled.',
  'lastYear.inDoubt': 'does not agree with the other figures of the text; please check it',
  'lastYear.inColumn': 'goes to the column of the new form',
  'lastYear.inText': 'is kept for the text',
  'lastYear.sameInText': 'the text says so already',
  'lastYear.fills': 'fills {sheet} {at}, which is empty',
  'lastYear.same': '{sheet} {at} says so already',
  'lastYear.calculated': '{sheet} {at} is calculated',
  'lastYear.unclear': '{sheet} {at}: its unit of money is not clear; please type it yourself',
  'lastYear.replaceCell': '{sheet} {at} says {now}: replace it with the figure of the file',
  'lastYear.replaceTyped': 'For the text {now} was typed: replace it with the figure of the file',
  'lastYear.texts': 'What was written last year',
  'lastYear.textsHint':
    'It is shown on the page Text beside the fields it belongs to; you decide whether to use it. Its figures and dates are gaps to fill.',
  'lastYear.left': 'Left behind: {count}',
  'lastYear.leftGroup': '{why}: {count}',
  'lastYear.more': '… and {count} more',
  'lastYear.tooLarge':
    'These sheets are too large to be read; whether they hold such forms is not known: {sheets}',
  'lastYear.begin': 'Insert forms: {count}',
  'lastYear.beginFigures': 'Bring in figures and texts only',
  'lastYear.other': 'Another file',
  'lastYear.changedSince':
    '{sheet} {at} was changed just now; nothing was written. Choose the file again to compare once more.',
  'lastYear.writeFailed': 'Nothing was written',
  'lastYear.occupied':
    'Something else is being written into the workbook; nothing came in this time',
  'lastYear.occupiedHint': 'Wait until it is done, then press the button again.',
  'lastYear.notInserted': 'No form was inserted',
  'lastYear.notInsertedHint':
    'The message of the insertion says why: go on there, or press the button here again; nothing comes in twice.',
  'lastYear.filledBefore':
    'Figures already filled into forms that were there: {count}; they are not filled again.',
  'lastYear.doneHeading': 'What came from last year',
  'lastYear.doneCells': 'Figures filled into forms that were there: {count}.',
  'lastYear.doneNothing':
    'Nothing new was written: the figures are those of the workbook, or nothing was ticked.',
  'lastYear.doneFacts':
    'Figures of last year for the text: {count}; they can be changed on the page Text.',
  'lastYear.doneRemoved': 'Forms that were inserted and taken away again: {count}.',
  'lastYear.doneTexts': 'Texts of last year: {count}; they are on the page Text beside the fields.',
} satisfies LastYearCatalogue;
