import { fieldOf } from '../form/form-cell';
import type { ItemBegin } from '../form/form-part';
import { columnNumber } from '../grid/cell';
import { itemFrame, type Frame, type RowTemplate } from './row-template';
import type { SheetRow } from './sheet-rows';

/**
 * How rows that begin an item are told from the rows of a block inside it: they sum up what stands below them, or they are
 * filled as the form says.
 */
export interface BeginEvidence {
  /** The item's own first row. */
  readonly own: RowTemplate;
  /** Columns in which it sums up what stands below. */
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
  const isNested = inside.some((row) => itemFrame(row) !== frame);
  if (!own || itemFrame(own) !== frame || !isNested) return null;
  const sums = own.cells.flatMap(({ cell, column }) =>
    'derived' in cell && 'total' in cell.derived.formula ? [column] : [],
  );
  return { own, sums, begins: block.begins ?? null, columnOf: fieldColumns(inside) };
}

function fieldColumns(rows: readonly RowTemplate[]): Map<string, number> {
  const cells = rows.flatMap((row) => [...row.frames.flatMap(({ leads }) => leads), ...row.cells]);
  const columns = new Map<string, number>();
  for (const { cell, column } of cells) {
    const id = fieldOf(cell)?.id;
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  }
  return columns;
}

/** What a row says of whether it begins an item; a formula says it for sure. */
export type BeginSign = 'sure' | 'likely' | 'unlikely' | 'never';

/** Sums of what stands below are the item's own, other formulas in their columns are those of the rows inside. */
export function beginSign(evidence: BeginEvidence, row: SheetRow): BeginSign {
  const formulas = evidence.sums.filter((column) => row.cells[column]?.formula != null);
  if (formulas.some((column) => sumsBelow(row, column))) return 'sure';
  if (formulas.some((column) => calculates(row, column))) return 'never';
  return formulas.length === 0 && isFilledAsSaid(evidence, row) ? 'likely' : 'unlikely';
}

function isFilledAsSaid({ begins, columnOf }: BeginEvidence, row: SheetRow): boolean {
  if (begins === null) return false;
  const { filled = [], blank = [], matches } = begins;
  const isFilled = (id: string) => row.filled[columnOf.get(id) ?? -1] === true;
  if (!filled.every(isFilled) || blank.some(isFilled)) return false;
  if (!matches) return true;
  const value = row.cells[columnOf.get(matches.field) ?? -1]?.value ?? '';
  return new RegExp(matches.pattern, 'u').test(String(value));
}

const otherSheets =
  /(?:'(?:[^']|'')+'|[^\s'!"&*/+\-(),=]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/**
 * Whether a formula adds up cells below its own, in its column: what users type into other cells does not, and what it takes
 * from other sheets is no sum.
 */
function sumsBelow(row: SheetRow, column: number): boolean {
  const formula = row.cells[column]?.formula;
  if (formula == null) return false;
  const own = formula.replace(otherSheets, '');
  return [...own.matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(])/gi)].some(
    ([, name = '', number = '']) =>
      columnNumber(name) === row.sheetColumns[column] && Number(number) - 1 > row.row,
  );
}

/** Whether a formula looks at cells of its own sheet; one that lost some says nothing. */
function calculates(row: SheetRow, column: number): boolean {
  const formula = row.cells[column]?.formula ?? '';
  return !formula.includes('#REF!') && /[A-Z]{1,3}\$?\d/i.test(formula.replace(otherSheets, ''));
}
