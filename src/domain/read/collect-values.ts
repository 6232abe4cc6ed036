import { fieldOf } from '../form/form-cell';
import type { DerivedField, InputField } from '../form/form-field';
import type { ScopePath } from '../form/scope-path';
import type { FormBlock } from '../form/form-part';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { CellReading } from '../value/cell-reading';
import { readField, type ReadingUnits } from '../value/read-field';
import type { AlignedRow } from './aligned-row';
import { emptyItem, startItem, type CellInProgress, type ItemInProgress } from './item-in-progress';
import type { ReadingProblem } from './reading-problem';
import type { Frame, TemplateCell } from './row-template';
import type { GridCell } from '../grid/sheet-grid';
import type { SheetRow } from './sheet-rows';

export interface CollectedValues {
  readonly root: ItemInProgress;
  readonly problems: readonly ReadingProblem[];
}

/** Reads the cells of the rows that were recognised into their items. */
export function collectValues(
  aligned: readonly AlignedRow[],
  region: CellRange,
  units: ReadingUnits,
): CollectedValues {
  const root = emptyItem(region);
  const problems: ReadingProblem[] = [];
  const open = new Map<FormBlock, ItemInProgress>();

  function scopeOf(frames: readonly Frame[]): ItemInProgress {
    const block = frames.findLast(({ kind }) => kind === 'block')?.blocks[0];
    return (block && open.get(block)) ?? root;
  }

  function begin(
    frame: Frame,
    around: readonly Frame[],
    row: SheetRow,
    cells: readonly TemplateCell[],
  ): void {
    const parent = scopeOf(around);
    for (const block of frame.blocks) {
      const columns = frame.kind === 'beside' ? columnsOf(block, cells) : frame;
      open.set(block, startItem(parent, block.block, rangeIn(columns, row)));
    }
    for (const lead of frame.leads) readCell(lead, row, scopeOf([...around, frame]));
  }

  function readCell({ cell, column }: TemplateCell, row: SheetRow, item: ItemInProgress): void {
    const field = fieldOf(cell);
    const sheetColumn = row.sheetColumns[column];
    const found = row.cells[column];
    if (!field || sheetColumn == null || !found) return;
    const at = printCell({ row: row.row, column: sheetColumn });
    const reading = readField(field, found, units);
    const read = cellAsRead(field, found, at, reading);
    const { value, notes } = read;
    item.cells.push(read);
    if (!read.derived && value !== null) item.values[field.id] = value;
    if (reading.kind === 'unreadable') {
      const { raw, reason } = reading;
      problems.push({ kind: 'unreadable', at, field: field.id, raw, reason });
    }
    for (const { kind } of notes) {
      if (doubts.has(kind)) problems.push({ kind: 'doubtful', at, field: field.id, note: kind });
    }
    const lost = isDerived(field) ? formulaProblem(field, row, column, at) : null;
    if (lost) problems.push(lost);
  }

  for (const { row, step } of aligned) {
    const { frames, cells } = step.to;
    const shared = frames.length - step.opens.length;
    for (let index = 0; index < step.opens.length; index += 1) {
      const frame = step.opens[index];
      if (frame) begin(frame, frames.slice(0, shared + index), row, cells);
    }
    const scope = scopeOf(frames);
    for (const cell of cells) {
      readCell(cell, row, (cell.beside && open.get(cell.beside)) ?? scope);
    }
    for (const { blocks } of frames) {
      for (const block of blocks) {
        const item = open.get(block);
        if (item) item.bottom = row.row;
      }
    }
  }
  return { root, problems };
}

/** A cell of the form, given what was read in it. */
export function cellAsRead(
  field: InputField | DerivedField,
  { value: raw, formula }: GridCell,
  at: string,
  reading: CellReading<string | number>,
): CellInProgress {
  const value = reading.kind === 'value' ? reading.value : reading.kind === 'blank' ? null : raw;
  return {
    field: field.id,
    scope: ofForm,
    at,
    derived: isDerived(field),
    raw,
    formula,
    value: typeof value === 'boolean' ? String(value).toUpperCase() : value,
    notes: reading.kind === 'value' ? reading.notes : none,
  };
}

const none: readonly never[] = [];
const ofForm: ScopePath = [];

const doubts: ReadonlySet<string> = new Set(['percentTyped', 'percentUnclear', 'inBrackets']);

type Columns = Pick<Frame, 'left' | 'right'>;

/** Of lists side by side each has columns of its own: they say which of them a cell is in. */
function columnsOf(block: FormBlock, cells: readonly TemplateCell[]): Columns {
  const own = cells.filter(({ beside }) => beside === block);
  return {
    left: Math.min(...own.map(({ column }) => column)),
    right: Math.max(...own.map(({ column, width }) => column + width - 1)),
  };
}

function rangeIn({ left, right }: Columns, { row, sheetColumns }: SheetRow): CellRange {
  const columns = sheetColumns.slice(left, right + 1).filter((column) => column !== null);
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
}

function formulaProblem(
  field: DerivedField,
  row: SheetRow,
  column: number,
  at: string,
): ReadingProblem | null {
  if (row.isBlank) return null;
  const formula = row.cells[column]?.formula ?? null;
  if (formula !== null && !isOfFigures(formula)) return null;
  return { kind: row.filled[column] ? 'typedOver' : 'lostFormula', at, field: field.id };
}

/** =1200+300: what is added up out of figures alone was typed, and calculates nothing of the form. */
function isOfFigures(formula: string): boolean {
  return !/[\p{L}#]/u.test(formula);
}
