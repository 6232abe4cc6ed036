import { invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { sideWrites } from '../format/border-sides';
import { hideColumns, hideRows } from '../format/visibility';
import { setHeight, setWidth, standardHeight, standardWidth } from '../format/size-members';
import { changesOf, isEmpty } from '../format/style-patch';
import { sheetStyles } from '../format/sheet-styles';
import { writeCellStyles, writeStyles } from '../format/write-styles';
import type { StyledCells } from '../format/styled-cells';
import { assertAllowed } from '../worksheet/protection';
import type { Area } from '../../grid/area';
import { areaOf, ensureGrid, sheetById } from './cells';
import { parseChanges } from './cell-properties-parse';
import type { PropertyChanges } from './cell-properties-parse';
import type { RangeTarget } from './live-ranges';

export function setCellProperties(range: RangeTarget, data: unknown, env: Env): void {
  const area = areaOf(range);
  const entries = listOf(data, area.rows).map((line) => listOf(line, area.columns));
  const parsed = new Map<string, PropertyChanges>();
  const changes = entries.map((line) => line.map((entry) => parsedOnce(entry, parsed)));
  assertAllowed(range.sheetId, 'allowFormatCells', env);
  ensureGrid(sheetById(range.sheetId, env), area);
  writeFormats(range.sheetId, area, changes, env);
  for (const [change, cells] of cellsByChange(area, changes)) {
    writeRest(range.sheetId, cells, change, env);
  }
}

export function setRowProperties(range: RangeTarget, data: unknown, env: Env): void {
  const area = areaOf(range);
  const changes = listOf(data, area.rows).map((entry) => parseChanges(entry, ['rowHidden']));
  changes.forEach((change, offset) => {
    writeLine(range.sheetId, { ...area, row: area.row + offset, rows: 1 }, change, env);
  });
}

export function setColumnProperties(range: RangeTarget, data: unknown, env: Env): void {
  const area = areaOf(range);
  const changes = listOf(data, area.columns).map((entry) => parseChanges(entry, ['columnHidden']));
  changes.forEach((change, offset) => {
    writeLine(range.sheetId, { ...area, column: area.column + offset, columns: 1 }, change, env);
  });
}

/** Most entries are the same few. */
function parsedOnce(entry: unknown, parsed: Map<string, PropertyChanges>): PropertyChanges {
  const key = JSON.stringify(entry ?? null);
  const known = parsed.get(key);
  if (known) return known;
  const made = parseChanges(entry, []);
  parsed.set(key, made);
  return made;
}

/** Borders and sizes are written for all cells of one kind together. */
function cellsByChange(
  area: Area,
  changes: readonly (readonly PropertyChanges[])[],
): ReadonlyMap<PropertyChanges, readonly Area[]> {
  const found = new Map<PropertyChanges, Area[]>();
  changes.forEach((line, row) => {
    line.forEach((change, column) => {
      if (change.borders.length === 0 && isEmpty(change.others)) return;
      const cells = found.get(change) ?? [];
      found.set(change, cells);
      cells.push({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    });
  });
  return found;
}

function writeFormats(
  sheetId: string,
  area: Area,
  changes: readonly (readonly PropertyChanges[])[],
  env: Env,
): void {
  const styles = sheetStyles(sheetId, env);
  const known = new Map<PropertyChanges, ReturnType<typeof changesOf>>();
  const cells: StyledCells = {};
  changes.forEach((line, row) => {
    line.forEach((change, column) => {
      if (!change.patch) return;
      const changesLikeIt = known.get(change) ?? changesOf(styles, change.patch);
      known.set(change, changesLikeIt);
      const changed = changesLikeIt(area.row + row, area.column + column);
      if (!isEmpty(changed)) (cells[area.row + row] ??= {})[area.column + column] = { s: changed };
    });
  });
  writeCellStyles(sheetId, cells, env);
}

function writeLine(sheetId: string, area: Area, changes: PropertyChanges, env: Env): void {
  if (changes.patch) {
    assertAllowed(sheetId, 'allowFormatCells', env);
    writeStyles(sheetId, [area], changes.patch, env);
  }
  writeRest(sheetId, [area], changes, env);
}

function writeRest(
  sheetId: string,
  areas: readonly Area[],
  changes: PropertyChanges,
  env: Env,
): void {
  for (const { side, change } of changes.borders) {
    for (const { cells, patch } of sideWrites(side, areas, change)) {
      writeStyles(sheetId, cells, patch, env);
    }
  }
  for (const [name, value] of Object.entries(changes.others)) {
    switch (name) {
      case 'columnWidth':
        setWidth(sheetId, areas, value, env);
        break;
      case 'rowHeight':
        setHeight(sheetId, areas, value, env);
        break;
      case 'useStandardHeight':
        if (value === true) standardHeight(sheetId, areas, env);
        break;
      case 'useStandardWidth':
        if (value === true) standardWidth(sheetId, areas, env);
        break;
      case 'columnHidden':
        for (const area of areas) hideColumns(sheetId, area, value, env);
        break;
      case 'rowHidden':
        for (const area of areas) hideRows(sheetId, area, value, env);
        break;
      default:
        throw invalidArgument(name);
    }
  }
}

function listOf(data: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== length) {
    throw invalidArgument('the properties do not have the size of the range');
  }
  return data as readonly unknown[];
}
