import type { WorkbookPort } from '../app';
import { look } from './reading/look';
import { readForms, readNotes } from './reading/read-forms';
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
import { followSelection } from './following/follow-selection';
import { followSheets } from './following/follow-sheets';
import { lookForRenames } from './following/sheet-names';
import { createFormWriter } from './writing/write-form';
import { writeNotes } from './writing/write-notes';
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
