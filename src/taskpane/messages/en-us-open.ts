import type { OpenCatalogue } from './open-message-keys';

/** What checks a document that is opened says; it comes with the page 检查. */
export const enUsOfOpen = {
  'open.offer': 'Check a document',
  'open.hint':
    'Choose a Word (.docx), Excel (.xlsx) or text (.txt) file, or drop it here. It is read on this computer only: nothing is uploaded, and the workbook is not changed.',
  'open.choose': 'Choose a file',
  'open.onlyOne': 'One file is checked at a time; drop a single one.',
  'open.heading': 'Document: {name}',
  'open.back': 'Back to the workbook',
  'open.another': 'Check another file',
  'open.reading': 'Reading the file…',
  'open.recognizing': 'Recognising its tables…',
  'open.checking': 'Checking…',
  'open.describing': 'Gathering what was found…',
  'open.stop': 'Stop',
  'open.unreadable': '{name} cannot be read',
  'open.failed': '{name} could not be checked',
  'open.failedHint': 'Open it in Word or Excel, save it as a new file and check that.',
  'open.unreadHint':
    'It could not be opened: it may be a folder, or was moved, renamed or deleted. Choose the file itself; a whole folder is checked by the command line.',
  'open.paneFailedHint':
    'The pane was not loaded whole; the file is not to blame. Check the network, close the pane, open it again and check the file once more.',
  'open.found': 'Forms recognised: {count}',
  'open.sure': 'confidence {share}',
  'open.unknown': 'Tables not recognised and not checked: {count}',
  'open.pack': 'Which pack it is read with',
  'open.checkAgain': 'Check again',
  'open.packIs': 'Check it again with another pack',
  'open.unitAsked': 'Unit of money',
  'open.unitOpen':
    'Tables that do not say whether their amounts are in 元 or 万元: {count}. Nothing else in the file tells, so they were not compared with forms and text that do: {places}. Their amounts are in:',
  'open.checkIn': '{unit}, check again',
  'open.onlyText': 'No form was recognised; only the text was checked.',
  'open.nothing': 'No form was recognised, and there is no text that could be checked.',
  'open.inChapter': '{place} ({chapter})',
  'open.show': 'Show {place}',
  'open.table': 'Around {place}',
  'open.annotate': 'Save an annotated copy',
  'open.annotating': 'Writing the comments…',
  'open.annotateHint':
    'Each problem becomes a comment: at the words in Word, at the cell in Excel. The original is not changed.',
  'open.annotateText': 'A text takes no comments; use the Word or Excel file it comes from.',
  'open.saved': 'Saved: {name}, comments: {count}',
  'open.savedHint':
    'The file is in the downloads of the browser or of Excel; the original is unchanged.',
  'open.notSeen':
    'No file to be seen? Some surroundings let no pane download: copy the report below; for an annotated copy open the pane in Excel on the web or for Windows and check the file there.',
  'open.noFiles':
    'This Excel lets no pane save a file. Copy the report below; for an annotated copy open the pane in Excel on the web or for Windows and check the file there.',
  'open.nothingToAnnotate': 'There is nothing to annotate; no copy was saved.',
  'open.annotateFailed': 'The annotated copy could not be written',
  'open.reportHint': 'Copied as text, to be pasted into a mail or a document.',
} satisfies OpenCatalogue;
