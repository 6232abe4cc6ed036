import type { WordCatalogue } from './word-message-keys';

/** What takes the disclosure to Word says; it comes with the page 说明. */
export const enUsOfWord = {
  'word.heading': 'Export to Word',
  'word.intro':
    'Cover, contents, text and the tables of the workbook, laid out as official documents are, in one .docx file. Where the text was written on a sheet, its words are taken, with what you changed.',
  'word.export': 'Export to Word',
  'word.noFiles':
    'This Excel lets no pane save a file. Copy the whole text below and paste it into Word, or use the command line.',
  'word.reading': 'Reading the workbook…',
  'word.printing': 'Laying out tables: {done} / {total}',
  'word.writing': 'Writing the Word document…',
  'word.stop': 'Stop',
  'word.stopping': 'Stopping…',
  'word.cancelled': 'Stopped: nothing was exported',
  'word.ask': 'Something is still missing in the document. Export it all the same?',
  'word.askErrors': 'The check still finds errors. Export it all the same?',
  'word.askUndecided': 'Some places could not be checked. Export it all the same?',
  'word.undecided': 'Places that could not be checked, so that the check is not complete: {count}',
  'word.errors':
    'Errors that the check finds: {count}. Mend them first, so that the figures of the document agree.',
  'word.gaps': 'Still to be filled in, marked yellow in the document: {count}',
  'word.more': '… and {count} more',
  'word.missing': 'These forms are not in the workbook, so the document is without them: {forms}',
  'word.tooLarge': 'Sheets that are too large to be read: {sheets}',
  'word.goOn': 'Export all the same',
  'word.back': 'Fill in first',
  'word.saved': 'Exported: {name}',
  'word.savedHint':
    'The file is in the downloads of the browser or of Excel. Page numbers in the contents are reckoned: right-click them in Word and choose Update Field.',
  'word.fromSheet': 'The words are those of the sheet “{sheet}”.',
  'word.fromFigures':
    'The words are made from the figures as they are now; to change them first, write the text on a sheet.',
  'word.differing':
    'These sections say something else than the figures make now; the words of the sheet were taken: {sections}',
  'word.appended': 'The text has no place for these forms, so that they stand at the end: {forms}',
  'word.leftOut':
    'The place of these forms was taken out of the sheet, so that the document is without them: {forms}. Write that section again in the list of sections to have them in it.',
  'word.blankProjects':
    'Forms of projects that nobody filled in, so that the document is without them: {count}.',
  'word.unwritten':
    'These sections are not on the sheet (never written, or deleted by you), so the document is without them: {sections}',
  'word.blanks':
    'Required cells that are still empty: {count}. Fill them in before you use the document.',
  'word.toBlank': 'Go to the first ({place})',
  'word.notSeen':
    'No file to be seen? Some surroundings let no pane download: copy the whole text below and paste it into Word, or use the command line.',
  'word.failed': 'The Word document was not exported',
  'word.copyHeading': 'Copy for Word',
  'word.copyWhat': 'What to copy',
  'word.copyAll': 'The whole text and all tables',
  'word.copySections': 'Sections',
  'word.copyTables': 'Tables',
  'word.copyTable': '{title} ({sheet})',
  'word.copy': 'Copy',
  'word.copying': 'Copying…',
  'word.copied': 'Copied: {what}. Paste it into Word and keep the source formatting.',
  'word.copyNothing': 'This section says nothing now; nothing was copied.',
  'word.copyFailed': 'Nothing was copied',
  'word.byHand':
    'The pane may not copy here. Everything is selected: press Ctrl+C (⌘C on a Mac), then paste it into Word.',
  'word.copiedText': 'What is to be copied',
  'word.elsewhere': 'Export on the command line',
  'word.elsewhereHint':
    'Write the text on a sheet first and save the workbook; then run this on a computer that has this tool, with your file name:',
  'word.template': 'A Word document of your own (.docx)',
  'word.chooseTemplate': 'Choose a file…',
  'word.oneTemplate': 'One file at a time: drop a single one.',
  'word.templateHint':
    'Name what belongs where, in double braces, for example {example}: sections such as 三公经费, tables such as F14, figures such as 收入总计, and 单位名称, 年度 or 全文. Content controls (tag or title) and bookmarks may have such names too. Sections and tables need a paragraph of their own. Your file is not changed.',
  'word.filled': 'Filled in: {name}',
  'word.filledPlaces': 'These places were filled in: {places}',
  'word.unknownPlaces':
    'Unknown names, left as they are: {places}. Use the names of sections and the numbers of forms, then try again.',
  'word.emptyPlaces':
    'Nothing to say yet, left as they are: {places}. Insert the forms and fill in their figures first; 公开日期 is filled in on the page Settings.',
  'word.misplaced':
    'Tables and several paragraphs, not filled in: {places}. They need a paragraph of their own in the body.',
  'word.otherBookmarks':
    'Bookmarks of unknown names, left alone: {places}. Nothing is wrong if they are there for something else.',
  'word.templateGaps': 'Still to be filled in, in what was put there: {count}:',
  'word.unusable': '{name} cannot be used',
} satisfies WordCatalogue;
