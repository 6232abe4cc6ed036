import { styleOf, type FormDefinition } from '../form/form-definition';
import { printCell } from '../grid/cell';
import { columnCount, type CellRange } from '../grid/cell-range';
import { alignRows } from './align-rows';
import type { AlignedRow } from './aligned-row';
import { collectValues } from './collect-values';
import { columnsInPlace, findColumns, labelsAreOff, type ColumnMap } from './column-map';
import type { FormReading, ReadTable } from './form-reading';
import { isSameLabel } from './label-pattern';
import { finish } from './item-in-progress';
import type { ReadingShape } from './reading-shape';
import { placeProblems } from './place-problems';
import { readPlan, type ReadPlan } from './read-plan';
import type { ReadingProblem } from './reading-problem';
import { begunCells } from './row-steps';
import type { SheetGrid } from '../grid/sheet-grid';
import { sheetRows, type SheetRow } from './sheet-rows';
import { sheetUnit } from './sheet-unit';
import { otherTitle } from './title-on-sheet';

/**
 * Reads a region of a sheet as a form, by the shape of what stands there; `known` says where its columns are, if that is known, and
 * `answered` what its amounts are in where the sheet does not say.
 */
export function readForm(
  form: FormDefinition,
  styleId: string,
  grid: SheetGrid,
  region: CellRange,
  known: ColumnMap | null = null,
  answered: string | null = null,
): FormReading {
  const style = styleOf(form, styleId);
  const plan = readPlan(style);
  const { columns, rows, isMoved } = known
    ? { columns: known, rows: sheetRows(grid, region, known), isMoved: false }
    : rowsInColumns(plan, grid, region);
  const { aligned: all, missing: missingBelow } = alignRows(plan, rows);
  const kept = withoutTail(all, rows);
  const lastKept = kept[kept.length - 1];
  const missing =
    kept.length === all.length || !lastKept
      ? missingBelow
      : (plan.missingAfter[lastKept.step.to.index] ?? []);
  const { aligned, closing } = withoutClosing(kept, rows, plan);
  const [firstRow] = aligned;
  const lastRow = aligned[aligned.length - 1];
  if (!firstRow || !lastRow || !isRecognized(aligned, plan)) {
    return nothingFound(region, columns);
  }

  const firstBody = aligned.find(({ step }) => !step.to.isHead) ?? firstRow;
  const above = rows.filter(({ row }) => row < firstBody.row.row);
  const unit = sheetUnit(above, aligned, form.unit, answered);
  const units = { sheetDecimals: unit.decimals, form: form.unit };
  const { root, problems } = collectValues(aligned, region, units);
  const { values, cells, blocks } = finish(root, []);
  const table: ReadTable = {
    range: { ...region, top: firstRow.row.row, bottom: lastRow.row.row },
    columns,
    closing,
  };
  const reading: FormReading = {
    values,
    cells,
    blocks,
    table,
    unit: unit.written,
    problems: [
      ...unit.problems,
      ...otherTitle(form, style, grid, region),
      ...missingColumns(plan, columns, region),
      ...placeProblems(plan, { aligned, missing }, rows, region),
      ...problems,
    ],
  };
  if (!isMoved) {
    const isBlank = rows.map((row) => row.isBlank);
    const bodyTop = firstBody.row.row;
    shapes.set(reading, { plan, region, columns, units, trail: null, isBlank, bodyTop });
  }
  return reading;
}

const shapes = new WeakMap<FormReading, ReadingShape>();

/** What a reading rests on; null where columns were moved or nothing was found. */
export function shapeOf(reading: FormReading): ReadingShape | null {
  return shapes.get(reading) ?? null;
}

/** The rows with each column of the form in its place: where labels stand elsewhere, somebody changed the columns. */
function rowsInColumns(
  { templates, style }: ReadPlan,
  grid: SheetGrid,
  region: CellRange,
): { columns: ColumnMap; rows: SheetRow[]; isMoved: boolean } {
  const width = style.columns.length;
  const inPlace = columnsInPlace(region, width);
  const rows = sheetRows(grid, region, inPlace);
  if (columnCount(region) === width && !labelsAreOff(templates, rows)) {
    return { columns: inPlace, rows, isMoved: false };
  }
  const all = sheetRows(grid, region, columnsInPlace(region, columnCount(region)));
  const columns = findColumns(templates, all, region, width);
  return { columns, rows: sheetRows(grid, region, columns), isMoved: true };
}

/** Without any of its words a table may be any other. */
function isRecognized(aligned: readonly AlignedRow[], { templates }: ReadPlan): boolean {
  const isFound = ({ row, step }: AlignedRow) =>
    begunCells(step).cells.some(
      ({ label, column }) =>
        label?.isTelling === true && isSameLabel(label, row.keys[column] ?? null),
    );
  return templates.every(({ isNamed }) => !isNamed) || aligned.some(isFound);
}

/** Empty rows below the notes are no items. */
function withoutTail(
  aligned: readonly AlignedRow[],
  rows: readonly SheetRow[],
): readonly AlignedRow[] {
  const taken = new Set(aligned.map(({ row }) => row));
  const stranger = rows.findLast((row) => !row.isBlank && !taken.has(row));
  const filled = aligned.findLast(({ row }) => !row.isBlank);
  if (!stranger || !filled || stranger.row < filled.row.row) return aligned;
  return aligned.filter(({ row }) => !row.isBlank || row.row < stranger.row);
}

/** A table that ends with a block is closed by an empty row, which is no item. */
function withoutClosing(
  aligned: readonly AlignedRow[],
  rows: readonly SheetRow[],
  { templates }: ReadPlan,
): { aligned: readonly AlignedRow[]; closing: number | null } {
  const last = aligned[aligned.length - 1];
  const before = aligned[aligned.length - 2];
  const ending = templates[templates.length - 1]?.frames ?? [];
  const block = ending.find(({ kind }) => kind !== 'group');
  const isClosing =
    block !== undefined &&
    last?.row.isBlank === true &&
    last.step.to.frames.includes(block) &&
    before?.step.to.frames.includes(block) === true;
  if (!isClosing) return { aligned, closing: null };
  // Where cells of the last item are merged down to its last row, the empty row below it fits no item.
  const below = rows.find(({ row }) => row === last.row.row + 1);
  return below?.isBlank === true
    ? { aligned, closing: below.row }
    : { aligned: aligned.slice(0, -1), closing: last.row.row };
}

function missingColumns(
  { templates }: ReadPlan,
  columns: ColumnMap,
  region: CellRange,
): ReadingProblem[] {
  if (!columns.includes(null)) return [];
  const at = printCell({ row: region.top, column: region.left });
  return columns.flatMap((column, index): ReadingProblem[] => {
    if (column !== null) return [];
    const cells = templates.flatMap((row) => row.columns[index] ?? []);
    const labels = cells.flatMap(({ label }) => (label ? [label.label] : []));
    return [{ kind: 'missingColumn', at, labels }];
  });
}

function nothingFound({ top, left }: CellRange, columns: ColumnMap): FormReading {
  return {
    values: {},
    cells: [],
    blocks: [],
    table: { range: null, columns, closing: null },
    unit: null,
    problems: [{ kind: 'noTable', at: printCell({ row: top, column: left }) }],
  };
}
