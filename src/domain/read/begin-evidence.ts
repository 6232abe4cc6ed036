import { fieldOf } from '../form/form-cell';
import type { ItemBegin } from '../form/form-part';
import { columnNumber } from '../grid/cell';
import { itemFrame, repeats, type Frame, type RowTemplate } from './row-template';
import type { SheetRow } from './sheet-rows';

/**
 * How rows that begin an item are told from the rows of a block inside it: they sum up what stands below them, or they are
 * filled as the form says.
 */
export interface BeginEvidence {
  /** The item's own first row. */
  readonly own: RowTemplate;
  /** Columns in which it calculates and a row inside takes what is typed. */
  readonly sums: readonly number[];
  readonly begins: ItemBegin | null;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Null for blocks whose items need no telling apart. */
export function beginEvidence(
  frame: Frame,
  templates: readonly RowTemplate[],
): BeginEvidence | null {
  const [block] = frame.blocks;
  if (frame.kind !== 'block' || !block) return null;
  const inside = templates.filter(({ frames }) => frames.includes(frame));
  const [own] = inside;
  const inner = inside.filter((row) => itemFrame(row) !== frame);
  if (!own || itemFrame(own) !== frame || inner.length === 0) return null;
  const sums = own.cells.flatMap(({ cell, column }) => {
    const typed = inner.some((row) => {
      const other = cellAt(row, column);
      return other !== null && 'input' in other.cell;
    });
    return 'derived' in cell && typed ? [column] : [];
  });
  return { own, sums, begins: block.begins ?? null, columnOf: fieldColumns(inside) };
}

function cellAt(row: RowTemplate, column: number) {
  const leads = row.frames.filter(repeats).flatMap(({ leads: cells }) => cells);
  return row.columns[column] ?? leads.find((lead) => lead.column === column) ?? null;
}

function fieldColumns(rows: readonly RowTemplate[]): Map<string, number> {
  const cells = rows.flatMap((row) => [...row.frames.flatMap(({ leads }) => leads), ...row.cells]);
  return new Map(
    cells.flatMap(({ cell, column }): [string, number][] => {
      const field = fieldOf(cell);
      return field ? [[field.id, column]] : [];
    }),
  );
}

/** Whether a row shows that it begins an item. */
export function beginsItem({ sums, begins, columnOf }: BeginEvidence, row: SheetRow): boolean {
  if (sums.some((column) => sumsBelow(row, column))) return true;
  if (begins === null) return false;
  const { filled = [], blank = [], matches } = begins;
  const isFilled = (id: string) => row.filled[columnOf.get(id) ?? -1] === true;
  if (!filled.every(isFilled) || blank.some(isFilled)) return false;
  if (!matches) return true;
  const value = row.cells[columnOf.get(matches.field) ?? -1]?.value ?? '';
  return new RegExp(matches.pattern, 'u').test(String(value));
}

/** Whether a formula adds up cells below its own, in its column: what users type into other cells does not. */
function sumsBelow(row: SheetRow, column: number): boolean {
  const formula = row.cells[column]?.formula;
  if (formula == null) return false;
  return [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(])/gi)].some(
    ([, name = '', number = '']) =>
      columnNumber(name) === row.sheetColumns[column] && Number(number) - 1 > row.row,
  );
}
