import type { WorkbookPort } from '../app';
import { followTotals } from './follow-totals';
import { look } from './look';
import { readActiveSheet } from './read-active-sheet';
import { readForms, readNotes } from './read-forms';
import { readGrids } from './read-grids';
import { readNamedSheets } from './read-named-sheets';
import { readSheets } from './read-sheets';
import { removeSheets, sheetsThere } from './remove-sheets';
import { showCell } from './show-cell';
import { followSelection } from './follow-selection';
import { followSheets } from './follow-sheets';
import { showTotal } from './show-total';
import { createFormWriter } from './write-form';
import { writeNotes } from './write-notes';
import { writeRows, writeSheets, writeTexts } from './write-later';

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
    showCell,
    writeRows,
    writeSheets,
    removeSheets,
    sheetsThere,
    followTotals,
    followSheets,
    followSelection,
    showTotal,
  };
}
