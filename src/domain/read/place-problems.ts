import { fieldOf } from '../form/form-cell';
import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { AlignedRow, Alignment } from './aligned-row';
import { doubtfulBegins, doubtfulTotal } from './doubtful-rows';
import { labelKey } from './label-key';
import { isSameLabel, type LabelPattern } from './label-pattern';
import { countsFromOne } from './column-numbers';
import type { ReadPlan } from './read-plan';
import type { ReadingProblem } from './reading-problem';
import { begunCells, missingRows } from './row-steps';
import { cellAddress, firstAddress } from './row-address';
import { cellsFrom, type Frame, type RowTemplate, type TemplateCell } from './row-template';
import type { GridCell } from '../grid/sheet-grid';
import type { SheetRow, StrayCell } from './sheet-rows';
import { aboveTable, belowTable, calculatedTitles, type KnownText } from './texts-around';

/** What stands where nothing belongs, and what is not where it belongs. */
export function placeProblems(
  { style, begins, templates }: ReadPlan,
  { aligned, missing }: Alignment,
  rows: readonly SheetRow[],
  region: CellRange,
): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const begin = printCell({ row: region.top, column: region.left });
  const addressAbove = (at: number) => {
    const above = aligned[at - 1];
    return (above && firstAddress(above.row)) ?? begin;
  };
  const taken = new Set(aligned.map(({ row }) => row));
  const first = aligned[0]?.row.row ?? region.bottom;
  const last = aligned[aligned.length - 1]?.row.row ?? region.top;
  const passedOver = rows.filter((row) => !row.isBlank && !taken.has(row));
  let above = Infinity;
  for (let at = 0; at < aligned.length; at += 1) {
    const one = aligned[at];
    if (!one) continue;
    const gone = one.step.cost > 0 ? missingRows(one.step, templates) : [];
    if (gone.length > 0) problems.push(...missingProblems(gone, addressAbove(at)));
    const isBehind = isAnyBetween(passedOver, above, one.row.row);
    addRowProblems(one, problems);
    if (one.step.opens.length > 0) problems.push(...doubtfulBegins(one, begins, isBehind));
    if (isBehind) problems.push(...doubtfulTotal(one));
    above = one.row.row;
  }
  if (missing.length > 0) problems.push(...missingProblems(missing, addressAbove(aligned.length)));
  const lines = openLines(
    style,
    passedOver.filter(({ row }) => row < first),
  );
  for (const row of passedOver) {
    if (style.numbersColumns === true && numbersColumns(row, aligned)) continue;
    const where = row.row < first ? 'above' : row.row > last ? 'below' : 'table';
    const known =
      where === 'above'
        ? aboveTable(style, lines.includes(row))
        : where === 'below'
          ? belowTable(style)
          : [];
    problems.push(...strangers(row, known, where));
  }
  return problems;
}

function isAnyBetween(rows: readonly SheetRow[], above: number, below: number): boolean {
  for (const { row } of rows) if (row > above && row < below) return true;
  return false;
}

/** Whether a row right below the heads holds the numbers of the columns, as places print them, and nothing else. */
function numbersColumns({ row, cells, others }: SheetRow, aligned: readonly AlignedRow[]): boolean {
  const above = aligned.findLast((one) => one.row.row < row);
  // In a document what is no row of the form stands beside its columns.
  const beside = others.map(({ text }) => ({ value: text, formula: null, text }));
  return above?.step.to.isHead === true && countsFromOne([...cells, ...beside]);
}

/** Rows right above the table that hold nothing but what the profile says, or a title that the form calculates. */
function openLines(style: FormStyle, above: readonly SheetRow[]): readonly SheetRow[] {
  const printed = aboveTable(style, false);
  const open = above.filter(({ filled, keys: [key = null] }) => {
    const isPrinted = key !== null && printed.some((isKnown) => isKnown(key, 0));
    return filled[0] === true && !isPrinted;
  });
  const most = style.lines.length + calculatedTitles(style);
  return open.slice(Math.max(0, open.length - most));
}

function missingProblems(missing: readonly RowTemplate[], at: string): ReadingProblem[] {
  return missing
    .filter(({ cells }) => cells.length > 0)
    .map((template) => ({
      kind: 'missingRow',
      at,
      labels: cellsFrom(template).flatMap(({ label }) => (label ? [label.label] : [])),
      fields: cellsFrom(template).flatMap(({ cell }) => fieldOf(cell)?.id ?? []),
    }));
}

function addRowProblems({ row, step }: AlignedRow, problems: ReadingProblem[]): void {
  const { cells, columns } = begunCells(step);
  for (const cell of cells) {
    const problem = cell.label && labelProblem(cell.label, cell.column, row);
    if (problem) problems.push(problem);
  }
  for (let column = 0; column < row.filled.length; column += 1) {
    if (!row.filled[column] || columns.has(column) || isRepeatedIn(column, step, row)) continue;
    problems.push(unplaced(row, column, 'table'));
  }
  for (const other of row.others) problems.push(stray(row, other, 'table'));
  for (const frame of step.continues) {
    const problem = looseRow(frame, row);
    if (problem) problems.push(problem);
  }
}

function isRepeatedIn(column: number, { continues }: AlignedRow['step'], row: SheetRow): boolean {
  return continues.some(({ leads }) =>
    leads.some((lead) => lead.column === column && isRepeated(lead, row)),
  );
}

function isRepeated({ label, column }: TemplateCell, { keys }: SheetRow): boolean {
  return label !== null && isSameLabel(label, keys[column] ?? null);
}

function labelProblem(label: LabelPattern, column: number, row: SheetRow): ReadingProblem | null {
  if (isSameLabel(label, row.keys[column] ?? null)) return null;
  const at = cellAddress(row, column);
  if (at === null) return null;
  const found = row.filled[column] ? String(row.cells[column]?.value ?? '') : null;
  // A year may be typed as a number.
  const isThere = isSameLabel(label, found === null ? null : labelKey(found));
  return isThere ? null : { kind: 'changedLabel', at, label: label.label, found };
}

/** A row that has no name of its own belongs to the item above; a merged area says so for sure. */
function looseRow({ kind, leads, blocks }: Frame, row: SheetRow): ReadingProblem | null {
  const [block] = blocks;
  if (kind !== 'block' || !block || row.isBlank) return null;
  const fields = leads.filter(({ cell }) => fieldOf(cell) !== null);
  const isMerged = leads.some(({ column }) => row.isMergedDown[column] === true);
  if (fields.length === 0 || isMerged) return null;
  const at = cellAddress(row, leads[0]?.column ?? 0);
  return at === null ? null : { kind: 'continued', at, block: block.block };
}

function strangers(
  row: SheetRow,
  known: readonly KnownText[],
  where: 'above' | 'table' | 'below',
): ReadingProblem[] {
  const column = row.filled.findIndex((filled, at) => {
    const key = row.keys[at] ?? null;
    const isPrinted = where !== 'table' && at === 0 && isCalculatedText(row.cells[0]);
    return filled && !isPrinted && !(key !== null && known.some((isKnown) => isKnown(key, at)));
  });
  if (column >= 0) return [unplaced(row, column, where)];
  return row.others.slice(0, 1).map((other) => stray(row, other, where));
}

/** Titles and notes may be formulas. */
function isCalculatedText(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.formula !== null && typeof cell.value !== 'number';
}

function unplaced(row: SheetRow, column: number, where: 'above' | 'table' | 'below') {
  const { value, formula } = row.cells[column] ?? { value: null, formula: null };
  return unplacedAt(row.row, row.sheetColumns[column] ?? 0, String(value ?? formula ?? ''), where);
}

function stray({ row }: SheetRow, { column, text }: StrayCell, where: 'above' | 'table' | 'below') {
  return unplacedAt(row, column, text, where);
}

function unplacedAt(
  row: number,
  column: number,
  text: string,
  where: 'above' | 'table' | 'below',
): ReadingProblem {
  return { kind: 'unplaced', at: printCell({ row, column }), text, where };
}
