import { exactSum } from '../consolidate/exact-sum';
import { fieldOf } from '../form/form-cell';
import type { ReadPlan } from '../read/read-plan';
import { itemFrame, type RowTemplate } from '../read/row-template';
import type { FittedRow } from './fit-rows';
import type { LabelWords } from './label-words';
import { rowCell, type RowCell } from './row-cells';
import type { TableRow } from './row-view';

/** A row of totals that was taken for an item: its words are none of the form's. */
export interface TakenTotal {
  readonly row: TableRow;
  /** With the words of the form; null where the form has its row of totals already, or nothing says that this is it. */
  readonly renamed: TableRow | null;
  /** Where only its figures say that it is a total: the words it has, and those of the form. */
  readonly told: { readonly found: string; readonly label: string } | null;
}

/** What counts twice if it counts as an item: rows that say to be totals, and those that are the sum of all others. */
export function takenTotals(
  fitted: readonly FittedRow[],
  plan: ReadPlan,
  words: LabelWords,
): readonly TakenTotal[] {
  const items = fitted.flatMap((one) => (one.step && itemFrame(one.step.to) ? [one] : []));
  const label = missingTotal(fitted, plan, words);
  const found: TakenTotal[] = [];
  let isOpen = label !== null;
  for (const one of items) {
    const own = onlyText(one);
    if (own === null || holdsCode(one)) continue;
    const saysSo = words.isTotal(own.cell.text);
    if (!saysSo && !isOpen) continue;
    const alike = items.filter((other) => other.step?.to === one.step?.to && other !== one);
    const addsUp = isAtEnd(one, items) && isSumOf(one, alike);
    if (!saysSo && !(addsUp && isToldApart(alike))) continue;
    const isIt = label !== null && isOpen && addsUp;
    if (isIt) isOpen = false;
    const told = saysSo || !isIt ? null : { found: own.cell.text.trim(), label };
    found.push({ row: one.row, renamed: isIt ? renamed(one.row, own, label, words) : null, told });
  }
  return found;
}

/** The words of the row of totals that a form has and a table has not; null where none is missing. */
function missingTotal(
  fitted: readonly FittedRow[],
  { templates }: ReadPlan,
  words: LabelWords,
): string | null {
  const isThere = new Set(fitted.map(({ step }) => step?.to));
  for (const row of templates) {
    if (row.isHead || isThere.has(row) || itemFrame(row)) continue;
    const label = row.cells.find((cell) => cell.label && words.isTotal(cell.label.label))?.label;
    if (label) return label.label;
  }
  return null;
}

/** The one cell of a row that is neither a code nor a number. */
function onlyText({ view }: FittedRow): RowCell | null {
  const texts = view.placed.cells.filter(
    (cell): cell is RowCell => cell?.isWritten === true && !/^[-—\d.,%\s]*$/.test(cell.cell.text),
  );
  const [only] = texts;
  return texts.length === 1 && only ? only : null;
}

function cellsOfKind({ view, step }: FittedRow, kinds: readonly string[]) {
  const columns: RowTemplate['columns'] = step?.to.columns ?? [];
  const leads = step?.to.frames.flatMap((frame) => frame.leads) ?? [];
  return [...columns, ...leads].flatMap((own) => {
    const kind = own && fieldOf(own.cell)?.kind;
    return own && kind && kinds.includes(kind) && view.filled[own.column] === true
      ? [{ column: own.column, value: view.cells[own.column]?.value ?? null }]
      : [];
  });
}

function holdsCode(row: FittedRow): boolean {
  return cellsOfKind(row, ['code']).some(({ value }) => /^\d/.test(String(value)));
}

function isAtEnd(row: FittedRow, items: readonly FittedRow[]): boolean {
  return row === items[0] || row === items.at(-1);
}

/** Of two rows that say the same amounts one is no total for that, unless the other has more to say: its code. */
function isToldApart(others: readonly FittedRow[]): boolean {
  return others.length > 1 || others.some(holdsCode);
}

function isSumOf(row: FittedRow, others: readonly FittedRow[]): boolean {
  const own = cellsOfKind(row, ['amount']).filter(({ value }) => typeof value === 'number');
  if (others.length === 0 || own.every(({ value }) => value === 0)) return false;
  return own.every(({ column, value }) => {
    const parts = others.flatMap(({ view }) => {
      const part = view.cells[column]?.value;
      return typeof part === 'number' ? [part] : [];
    });
    return exactSum(parts) === value;
  });
}

function renamed(row: TableRow, own: RowCell, label: string, words: LabelWords): TableRow {
  const { at, column, columns, isBelow } = own.cell;
  const named = rowCell({ at, text: label, column, columns, isBelow }, own.height, words);
  return { ...row, cells: row.cells.map((cell) => (cell === own ? named : cell)) };
}
