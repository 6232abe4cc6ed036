import type { WorkbookPort } from '../app';
import { look } from './look';
import { readForms, readNotes } from './read-forms';
import {
  followCalculated,
  followTotals,
  readActiveSheet,
  readGrids,
  readNamedSheets,
  readSheets,
  recalculate,
  showTotal,
} from './reading-later';
import { removeSheets, sheetsThere } from './remove-sheets';
import { showCell } from './show-cell';
import { followSelection } from './follow-selection';
import { followSheets } from './follow-sheets';
import { lookForRenames } from './sheet-names';
import { createFormWriter } from './write-form';
import { writeNotes } from './write-notes';
import { writeRows, writeSheets, writeTexts } from './write-later';

export { fetchReading } from './reading-later';

/** The workbook that Excel shows beside the add-in. */
export function openWorkbook(): WorkbookPort {
  return {
    look,
    ...createFormWriter(),
    readNotes,
    readForms,
    writeTexts,
    writeNotes,
    readActiveSheet,
    readSheets,
    readGrids,
    readNamedSheets,
    recalculate,
    showCell,
    writeRows,
    writeSheets,
    removeSheets,
    sheetsThere,
    followTotals,
    followCalculated,
    followSheets,
    followSelection,
    lookForRenames,
    showTotal,
  };
}
