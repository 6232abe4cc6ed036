import { fieldOf } from '../form/form-cell';
import type { ItemBegin } from '../form/form-part';
import { isOpenPattern, isSameLabel, type LabelPattern } from './label-pattern';
import {
  cellsFrom,
  itemFrame,
  type Frame,
  type RowTemplate,
  type TemplateCell,
} from './row-template';
import type { SheetRow } from './sheet-rows';
import { calculates, sumsBelow, sumsUp } from './sums-in-row';

/**
 * How rows that begin an item are told from the rows of a block inside it: they sum up what stands below them, or they are
 * filled as the form says.
 */
export interface BeginEvidence {
  /** The item's own first row. */
  readonly own: RowTemplate;
  /** Columns in which it sums up what stands below. */
  readonly sums: readonly number[];
  /** Those of them in which no row inside the item sums up anything: what adds up sums there is the total of the items. */
  readonly onlySums: readonly number[];
  readonly begins: ItemBegin | null;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns whose codes tell that an item begins: what is inside has none there. */
  readonly codes: readonly number[];
  /** The words of the rows that stand in the form once, as 合计: a row with one of them is no item. */
  readonly printed: readonly PrintedLabel[];
}

interface PrintedLabel {
  readonly label: LabelPattern;
  readonly column: number;
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
  const sums = own.cells.flatMap(({ column }) => (isTotal(own, column) ? [column] : []));
  const begins = block.begins ?? null;
  return {
    ...{ own, sums, begins, columnOf: fieldColumns(inside) },
    onlySums: sums.filter((column) => !inside.some((row) => row !== own && isTotal(row, column))),
    codes: codesOf(own, inside, begins),
    printed: templates.flatMap(printedLabels),
  };
}

function isTotal(template: RowTemplate, column: number): boolean {
  return cellsFrom(template).some(
    ({ cell, column: at }) => at === column && 'derived' in cell && 'total' in cell.derived.formula,
  );
}

function printedLabels(template: RowTemplate): PrintedLabel[] {
  if (template.isHead || itemFrame(template) !== null) return [];
  return cellsFrom(template).flatMap(({ label, column }) =>
    label !== null && label.isTelling && !isOpenPattern(label) ? [{ label, column }] : [],
  );
}

/** The columns in which the item has a code of its own, and what is inside it none. */
function codesOf(own: RowTemplate, inside: readonly RowTemplate[], begins: ItemBegin | null) {
  const isCode = ({ cell }: TemplateCell) => 'input' in cell && cell.input.kind === 'code';
  const matched = begins?.matches?.field;
  const codes = own.cells.filter((one) => {
    const id = fieldOf(one.cell)?.id;
    if (id === undefined) return false;
    return id === matched || (isCode(one) && begins?.filled?.includes(id) === true);
  });
  const others = inside.filter((row) => row !== own).flatMap(cellsFrom);
  return codes
    .map(({ column }) => column)
    .filter((column) => !others.some((one) => one.column === column && isCode(one)));
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

/**
 * What a row says of whether it begins an item; a formula says it for sure. What adds up the sums of items is outside of them: neither
 * one itself nor in one.
 */
export type BeginSign = 'sure' | 'likely' | 'unlikely' | 'never' | 'outside';

/** Sums of what stands below are the item's own, other formulas in their columns are those of the rows inside. */
export function beginSign(evidence: BeginEvidence, row: SheetRow): BeginSign {
  const formulas = evidence.sums.filter((column) => row.cells[column]?.formula != null);
  if (
    formulas.some(
      (column) => evidence.onlySums.includes(column) && row.sums?.addsSums(row.row, column),
    )
  ) {
    return 'outside';
  }
  if (formulas.some((column) => sumsBelow(row, column))) return 'sure';
  if (formulas.some((column) => calculates(row, column))) return 'never';
  if (formulas.length > 0 || !isFilledAsSaid(evidence, row)) return 'unlikely';
  return !hasCode(evidence, row) && isSummedAbove(evidence, row) ? 'unlikely' : 'likely';
}

/**
 * Whether a row taken for the total of all items, which no words say it is, adds up what is inside one item: a stretch in which there
 * are no sums of items.
 */
export function isSumOfItem(
  { onlySums }: BeginEvidence,
  total: RowTemplate,
  row: SheetRow,
): boolean {
  return onlySums.some(
    (column) => isTotal(total, column) && row.sums?.addsNoSums(row.row, column) === true,
  );
}

/** Whether something was typed into a row that begins an item, and neither a sum nor its words say that it does. */
export function isInDoubt(evidence: BeginEvidence, row: SheetRow): boolean {
  const isTyped = row.cells.some(
    ({ formula }, column) =>
      row.filled[column] === true && (formula === null || !evidence.sums.includes(column)),
  );
  return isTyped && !isFilledAsSaid(evidence, row) && beginSign(evidence, row) !== 'sure';
}

/**
 * Whether the item above sums the row up, as one inside it. Sums of rows that begin no item say nothing: those of the whole form
 * add up its items.
 */
function isSummedAbove(evidence: BeginEvidence, row: SheetRow): boolean {
  return evidence.sums.some((column) => {
    const adding = row.sums?.sumAbove(row.row, column);
    return adding != null && sumsUp(adding, column, row.row) && isItem(evidence, adding);
  });
}

function isItem(evidence: BeginEvidence, row: SheetRow): boolean {
  const isPrinted = evidence.printed.some(({ label, column }) =>
    isSameLabel(label, row.keys[column] ?? null),
  );
  return !isPrinted && isFilledAsSaid(evidence, row);
}

/** 001, 112-3, or 一、 in front: what nobody calls a thing inside an item. */
function hasCode({ begins, codes, columnOf }: BeginEvidence, { cells }: SheetRow): boolean {
  const matching = columnOf.get(begins?.matches?.field ?? '');
  if (matching !== undefined && codes.includes(matching)) return true;
  return codes.some((column) => /^[\dA-Z.-]*\d[\dA-Z.-]*$/i.test(String(cells[column]?.value)));
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
