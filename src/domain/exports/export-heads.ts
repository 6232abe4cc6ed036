import { knownExpression } from '../check/known-expression';
import { filledColumns } from '../read/filled-columns';
import { labelKey } from '../read/label-key';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import type { CellRange } from '../grid/cell-range';
import type { ColumnMeaning, ExportWords } from './export-words';
import { headOf, isNotAdded, namesMoney, saidByHead, withoutUnit } from './money-heads';

/** The rows that head a table. */
export interface ExportHeads {
  /** Their first row. */
  readonly top: number;
  /** The first row below them. */
  readonly below: number;
  readonly columns: readonly HeadedColumn[];
  readonly above: readonly string[];
  /** What stands above them, and in the heads: the unit of money is said there. */
  readonly captions: readonly string[];
  /** What the table is called above its heads; nothing where it is not said. */
  readonly title: string;
}

export interface HeadedColumn {
  readonly column: number;
  /** As keys, from the top: 基本支出, 小计. */
  readonly path: readonly string[];
  readonly meaning: ColumnMeaning | null;
}

/** The rows of captions above a table, and of its heads, are few. */
const mostRowsAbove = 30;
const mostHeads = 3;

/** The heads of the first table on a sheet: the rows that name the most columns. Null where none names a table of a budget. */
export function exportHeads(grid: SheetGrid, words: ExportWords): ExportHeads | null {
  const { used } = grid;
  if (!used) return null;
  let best: ExportHeads | null = null;
  for (let top = used.top; top <= Math.min(used.bottom, used.top + mostRowsAbove); top += 1) {
    for (let rows = 1; rows <= mostHeads && top + rows <= used.bottom; rows += 1) {
      const found = headsIn(grid, used, top, rows, words);
      if (!found) break;
      const said = understood(found, words);
      // Of heads that say as much, those without what stands above them and with what stands below; not those of the next page.
      const before = best ? understood(best, words) : 0;
      const isOfNextPage = best !== null && top >= best.below;
      if (said > 1 && (isOfNextPage ? said > before : said >= before)) best = found;
    }
  }
  return best;
}

/** Whether the last rows that hold anything are the heads of a table. */
export function endsWithHeads(grid: SheetGrid, words: ExportWords): boolean {
  const { used } = grid;
  if (!used) return false;
  return Array.from({ length: mostHeads }, (_, index) => index + 1).some((rows) => {
    const top = used.bottom - rows + 1;
    const found = top < used.top ? null : headsIn(grid, used, top, rows, words);
    return found !== null && understood(found, words) > 1;
  });
}

/** The heads that begin at a row; null where none do. */
export function headsFrom(
  grid: SheetGrid,
  used: CellRange,
  top: number,
  words: ExportWords,
): ExportHeads | null {
  for (let rows = 1; rows <= mostHeads && top + rows <= used.bottom; rows += 1) {
    const found = headsIn(grid, used, top, rows, words);
    if (!found) return null;
    if (understood(found, words) > 1) return found;
  }
  return null;
}

/** How much heads say; nothing where either what money is for or the money itself is not among them. */
function understood({ columns }: ExportHeads, words: ExportWords): number {
  const known = columns.filter(({ meaning }) => meaning !== null && meaning !== 'ignored');
  const money = columns.filter((one) => one.meaning === null && namesMoney(one.path, words));
  if (known.length === 0 || money.length === 0) return 0;
  const said = money.flatMap(({ path }) => Object.keys(saidByHead(headOf(path, words), words)));
  const parts = columns.filter(({ path }) => isNotAdded(path, words));
  return known.length + money.length + said.length + parts.length;
}

/** Null where one of the rows is none: heads are words, and no captions like 单位：元. */
function headsIn(
  grid: SheetGrid,
  used: CellRange,
  top: number,
  rows: number,
  words: ExportWords,
): ExportHeads | null {
  const lines = Array.from({ length: rows }, (_, index) => top + index);
  const isHead = (row: number) => {
    const filled = filledColumns(grid, row, used);
    return (
      filled.length > 1 && filled.every((column) => isWords(grid.cellAt(row, column).value, words))
    );
  };
  if (!lines.every(isHead)) return null;
  const texts = lines.map((row, index) => headTexts(grid, used, row, index < rows - 1));
  const columns: HeadedColumn[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const path = texts
      .map((line) => line[column - used.left] ?? '')
      .filter((text, index, all) => text !== '' && text !== all[index - 1]);
    if (path.length > 0) columns.push({ column, path, meaning: meaningOf(path, words) });
  }
  const above = captionsAbove(grid, used, top);
  return {
    top,
    below: top + rows,
    columns,
    above,
    captions: above.concat(columns.flatMap(({ path }) => path)),
    // 单位：元 is no title.
    title: above.find((text) => text.length > 2 && !text.includes(':')) ?? '',
  };
}

function isWords(value: GridCell['value'], { partBegins }: ExportWords): boolean {
  if (typeof value !== 'string') return false;
  const key = labelKey(value);
  return !/^[-+¥]?[\d.,]+%?$/.test(key) && !knownExpression(`^(?!${partBegins})[^:()]+:`).test(key);
}

/** The keys of a row of heads; one that heads several columns stands in all of them, merged or not. */
function headTexts(grid: SheetGrid, used: CellRange, row: number, reachesRight: boolean) {
  const texts: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const own = textThroughMerges(grid, row, column);
    const isHeaded = textThroughMerges(grid, row + 1, column) !== '';
    const before = texts[texts.length - 1] ?? '';
    texts.push(own === '' && reachesRight && isHeaded ? before : own);
  }
  return texts;
}

function textThroughMerges(grid: SheetGrid, row: number, column: number): string {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  const { value } = merge ? grid.cellAt(merge.top, merge.left) : grid.cellAt(row, column);
  return typeof value === 'string' ? labelKey(value) : '';
}

function captionsAbove(grid: SheetGrid, used: CellRange, top: number): string[] {
  const texts: string[] = [];
  for (let row = used.top; row < top; row += 1) {
    for (const column of filledColumns(grid, row, used)) {
      texts.push(labelKey(String(grid.cellAt(row, column).value ?? '')));
    }
  }
  return texts;
}

/** Of the whole path, or else of its last word: 科目编码/类 is a part of a code, 表头/项目名称 a project. */
function meaningOf(path: readonly string[], words: ExportWords): ColumnMeaning | null {
  const plain = path.map((one) => withoutUnit(one, words));
  for (const text of [plain.join('/'), plain[plain.length - 1] ?? '']) {
    const found = words.heads.find(([, pattern]) => knownExpression(`^(?:${pattern})$`).test(text));
    if (found) return found[0];
  }
  return null;
}
