import type { SubordinateCatalogue } from './subordinate-message-keys';

/** What the page of subordinate units says; it comes when it is first opened. */
export const enUsOfSubordinate = {
  'subordinate.heading': 'Subordinate units',
  'subordinate.intro':
    'Hands the forms of “{pack}” out to subordinate units, and brings what they hand in together in this workbook. If the department’s own office reports too, put it on the list as a unit, such as “某某局本级”.',
  'subordinate.list': 'List of units',
  'subordinate.listHint':
    'A unit a line; one or two columns of Excel can be pasted. A code may stand before or behind the name: the table below says what was understood.',
  'subordinate.listLoading': 'Reading the list in the workbook …',
  'subordinate.listEmpty': 'Units: 0',
  'subordinate.listCount': 'Units: {count}, with codes: {coded}',
  'subordinate.listRead': 'The list of units as it was understood',
  'subordinate.listName': 'Unit',
  'subordinate.listCode': 'Code',
  'subordinate.listSameCode': '{names} have the same code {code}; please check it.',
  'subordinate.listTwice': 'More than once; the first line of each counts: {names}',
  'subordinate.listSave': 'Keep the list in the workbook',
  'subordinate.listSaved': 'The list is kept in the workbook',
  'subordinate.listFailed': 'The list could not be read or kept',
  'subordinate.handout': 'Hand out',
  'subordinate.handoutHint':
    'Makes a workbook for each unit, with its name and the year; those of several units are downloaded as one .zip file.',
  'subordinate.forms': 'Forms to hand out: {count}',
  'subordinate.allForms': 'All of them',
  'subordinate.withRows': 'Rows of this workbook that name a unit go to that unit',
  'subordinate.make': 'Make the files of {count} units',
  'subordinate.making': 'Making: {unit} ({number}/{total})',
  'subordinate.makeStopped': 'Stopped; no file was saved',
  'subordinate.made': 'Saved {name}: {units} units, {forms} forms each',
  'subordinate.madeHint':
    'It is in the download folder of the browser or of Excel. Send the workbooks to the units, and bring them together below when they are back. No file there? Some places let the pane download nothing: open the pane in Excel on the web or on Windows and try again.',
  'subordinate.notHandedOut': 'What of this workbook went to no unit: {count}',
  'subordinate.makeFailed': 'The files were not made',
  'subordinate.clash':
    'The files of “{one}” and “{other}” would have the same name, one over the other. Change the name of one of the units.',
  'subordinate.noFiles':
    'This Excel does not let the pane save files. Open the pane in Excel on the web or on Windows to hand forms out.',
  'subordinate.noYear': 'Please enter the year in the settings first',
  'subordinate.noYearHint':
    'Only then is it known which year the forms are for, and which files are of another one. Come back afterwards.',
  'subordinate.toSettings': 'To the settings',
  'subordinate.gather': 'Bring together',
  'subordinate.choose': 'Choose the files of the units',
  'subordinate.chooseHint':
    '.xlsx, .docx, .txt, or a .zip with such files; several can be chosen at once or dropped here. More can be added; one of the same name replaces the first. They are read on this machine only: nothing is uploaded or changed.',
  'subordinate.reading': 'Reading {name} ({number}/{total})',
  'subordinate.comparing': 'Adding up, and comparing with the workbook …',
  'subordinate.stop': 'Stop',
  'subordinate.stopped': 'Stopped: {count} files were read, and nothing was written',
  'subordinate.compare': 'Bring the {count} files that were read together',
  'subordinate.clear': 'Begin anew',
  'subordinate.paneFailed': 'The files were not read',
  'subordinate.paneFailedHint':
    'The pane is not loaded completely; the files are not to blame. Check the network, close the pane, open it again, and try once more.',
  'subordinate.failed': 'It was not finished',
  'subordinate.changedSince': '{sheet} was changed just now; nothing was written',
  'subordinate.changedSinceHint':
    'Bring the files together once more to see what stands there now.',
  'subordinate.occupied': 'Something else is at work in the workbook; nothing was written',
  'subordinate.occupiedHint': 'Wait until it is done, and press once more.',
  'subordinate.notInserted': 'The forms were not inserted',
  'subordinate.notInsertedHint':
    'The reason is told with the insertion: go on there, or press once more here; nothing is inserted twice.',
  'subordinate.inPart': 'Inserted {done} of the forms; {rest} are still missing',
  'subordinate.inPartDone': 'In the workbook: {forms}',
  'subordinate.inPartRest': 'Not yet: {forms}',
  'subordinate.inPartHint':
    'Why it stopped is told with the insertion. When it goes on, nothing is inserted twice.',
  'subordinate.resume': 'Insert the other {count}',
  'subordinate.leaveRest': 'Leave the others',
  'subordinate.freshInserted': 'inserted',
  'subordinate.outdated': 'The list or the locality was changed; this is still of the former one',
  'subordinate.outdatedHint': 'Bring the files that were read together once more, above.',
  'subordinate.result': 'Brought together from the files of {count} units',
  'subordinate.units': 'Files of the units',
  'subordinate.unit': 'Unit and file',
  'subordinate.state': 'State',
  'subordinate.others': 'Nothing to look at: {count}',
  'subordinate.tooLarge':
    'These sheets are too large to be read; whether they hold such forms is not known: {sheets}',
  'subordinate.present': 'Forms in this workbook',
  'subordinate.presentHint':
    'Only empty cells are filled; what differs changes only if it is ticked. One undo takes back all that is filled into these forms.',
  'subordinate.fresh': 'Forms to insert',
  'subordinate.freshHint': 'They are not in the workbook yet; each gets a new sheet, as one step.',
  'subordinate.freshCells': 'values: {count}',
  'subordinate.freshLike':
    'It does not name its project and may be one of these in the workbook: {sheets}. Tick it only if it is none of them.',
  'subordinate.own': 'The department fills these in itself: {forms}',
  'subordinate.empty': 'No unit filled these in: {forms}',
  'subordinate.issues': 'To look at: {count}',
  'subordinate.noIssues': 'There is nothing to look at in the forms.',
  'subordinate.more': '… and {count} more, which the report lists',
  'subordinate.copy': 'Copy the report',
  'subordinate.copied': 'Copied; it can be pasted into a mail or a document',
  'subordinate.byHand':
    'It cannot be copied here by itself: the text is selected, press Ctrl+C (⌘C on a Mac)',
  'subordinate.report': 'Report',
  'subordinate.saveReport': 'Save the report',
  'subordinate.write': 'Write into the workbook: {cells} cells, {forms} new forms',
  'subordinate.nothingToWrite': 'Nothing is chosen to be written',
  'subordinate.done': 'It is in the workbook',
  'subordinate.doneCells':
    'Cells filled in forms that stood there: {count}. One undo takes all of them back.',
  'subordinate.doneForms': 'Forms inserted: {count}. Each is undone as a step of its own.',
} satisfies SubordinateCatalogue;
