import { STYLE_KEYS } from '../../engine/univer';
import type { ICellData, IStyleData } from '../../engine/univer';
import { oneOf } from '../arguments';
import { command } from '../define';
import type { Env } from '../env';
import { writeCellStyles, writeStyles } from '../format/write-styles';
import { assertAllowed, assertWritable } from '../worksheet/protection';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import { isUnbounded } from './content-read';
import { noContent, setCells } from './content-write';
import type { RangeTarget } from './live-ranges';
import { mergedAreas, mergeMembers } from './merge';
import { clearRules } from './rules-of-cells';

export const clearMembers = {
  clear: command<RangeTarget>('1.1', (target, args, env) => {
    const applyTo = oneOf(
      args[0] ?? 'All',
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
      'applyTo',
    );
    const area = areaOf(target);
    switch (applyTo) {
      case 'All':
        assertWritable(target.sheetId, area, env);
        clearContents(target.sheetId, area, env);
        clearFormats(target, area, env);
        break;
      case 'Formats':
        assertAllowed(target.sheetId, 'allowFormatCells', env);
        clearFormats(target, area, env);
        break;
      case 'Contents':
      case 'ResetContents':
        assertWritable(target.sheetId, area, env);
        clearContents(target.sheetId, area, env);
        break;
      case 'Hyperlinks':
      case 'RemoveHyperlinks':
        // No cell of the workbench has a hyperlink, so there is nothing to remove.
        assertWritable(target.sheetId, area, env);
    }
    return undefined;
  }),
};

type Cells = Record<number, Record<number, ICellData>>;

function clearContents(sheetId: string, area: Area, env: Env): void {
  const cells: Cells = {};
  eachStored(sheetId, area, env, (row, column, { v, f, si, p }) => {
    if ([v, f, si, p].some((part) => part !== undefined && part !== null)) {
      (cells[row] ??= {})[column] = { ...noContent };
    }
  });
  if (Object.keys(cells).length === 0) return;
  setCells(sheetId, cells, env);
}

/** With the formats go merges and rules, as with 清除格式. */
function clearFormats(target: RangeTarget, area: Area, env: Env): void {
  const { sheetId } = target;
  if (mergedAreas(sheetId, env).some((merged) => intersect(merged, area))) {
    void mergeMembers.unmerge.call(target, [], env);
  }
  clearRules(sheetId, area, env);
  if (isUnbounded(area)) {
    writeStyles(sheetId, [area], noStyle, env);
    return;
  }
  const cells: Cells = {};
  eachStored(sheetId, area, env, (row, column, { s }) => {
    if (s) (cells[row] ??= {})[column] = { s: null };
  });
  writeCellStyles(sheetId, cells, env);
  if (hasInheritedFormats(sheetId, env)) writeStyles(sheetId, [area], noStyle, env);
}

const noStyle = Object.fromEntries(STYLE_KEYS.map((key) => [key, null])) as IStyleData;

/** Whether cells get formats from their row, their column or the sheet. */
function hasInheritedFormats(sheetId: string, env: Env): boolean {
  const cells = sheetById(sheetId, env).getSheet();
  const lines = [cells.getRowManager().getRowData(), cells.getColumnManager().getColumnData()];
  return (
    Boolean(cells.getDefaultCellStyle()) ||
    lines.some((data) => Object.values(data).some((line) => Boolean(line?.s)))
  );
}

function eachStored(
  sheetId: string,
  area: Area,
  env: Env,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const inRows = (row: number) => row >= area.row && row < area.row + area.rows;
  const inColumns = (column: number) =>
    column >= area.column && column < area.column + area.columns;
  const matrix = sheetById(sheetId, env).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    if (cell && inRows(row) && inColumns(column)) visit(row, column, cell);
  });
}
