import { printCell } from '../../../src/domain/grid/cell';
import { cellsOf, isRow, linesOf } from './other-disclosure';

/** A figure as the sample prints it, and the words that say what it is. */
export interface PrintedFigure {
  /** As a number: a share for a percentage. */
  readonly value: number;
  readonly isShare: boolean;
  /** How many there are of something: no amount. */
  readonly isCount: boolean;
  /** What amounts are in, as the line above the table says. */
  readonly unit: string;
  /** The words of the heads above it, from the outer to the inner. */
  readonly heads: string;
  /** The last words left of it in its row, without the number before them. */
  readonly line: string;
}

/** Every figure of the tables of a sample, by its place in the Word document: T3!B4. */
export function printedFigures(words: string): ReadonlyMap<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>();
  tablesOf(words).forEach(({ rows, unit }, table) => {
    const texts = spread(rows);
    // A table of counts alone has one row of heads.
    const first = rows.findIndex((cells) => cells.some(isFigure));
    const body = first < 0 ? 1 : first;
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        const above = texts.slice(0, body).map((one) => plain(one[column] ?? ''));
        if (above.some((one) => target.test(one))) return;
        const isCount = above.some((one) => counts.test(one));
        if (row < body || !(isFigure(text) || (isCount && /^\d+$/.test(text)))) return;
        const heads = [...new Set(above.filter((one) => one !== ''))].join('/');
        const left = cells.slice(0, column).filter((one) => /\p{Script=Han}/u.test(one));
        const isShare = text.endsWith('%') || /%|比例/.test(heads);
        figures.set(`T${table + 1}!${printCell({ row, column })}`, {
          ...{ value: valueOf(text, isShare), isShare, isCount, unit, heads },
          line: plain(left.at(-1) ?? ''),
        });
      });
    });
  });
  return figures;
}

/** As the form keeps it: whole fen, and what they are written in. */
export function keptFigure({ value, isShare, isCount, unit }: PrintedFigure): string {
  // How many there are is in no unit of money.
  if (isCount) return value.toFixed(6);
  const kept = isShare ? value.toFixed(6) : Math.round(unit === '元' ? value * 100 : value * 1e6);
  return `${kept} ${unit}`;
}

/** The same of a figure that was read in 万元; `printed` is what stands at its place. */
export function keptReading(
  { value, unit }: { readonly value: number; readonly unit: string | null },
  printed: PrintedFigure | undefined,
): string {
  if (printed?.isCount) return value.toFixed(6);
  const kept = printed?.isShare ? value.toFixed(6) : Math.round(value * 1e6);
  return `${kept} ${unit}`;
}

interface PrintedTable {
  readonly unit: string;
  readonly rows: string[][];
}

function tablesOf(words: string): PrintedTable[] {
  const tables: PrintedTable[] = [];
  let [wasRow, unit] = [false, ''];
  for (const line of linesOf(words)) {
    unit = /单位[：:]\s*(万元|元)/.exec(line)?.[1] ?? unit;
    if (isRow(line)) {
      if (!wasRow) tables.push({ unit, rows: [] });
      tables.at(-1)?.rows.push(cellsOf(line));
    }
    wasRow = isRow(line);
  }
  return tables;
}

/** The words of a merged cell in every place it covers. */
function spread(rows: readonly (readonly string[])[]): string[][] {
  const texts: string[][] = [];
  rows.forEach((cells, row) => {
    const own: string[] = [];
    cells.forEach((text, column) => {
      if (text === '<') own.push(own[column - 1] ?? '');
      else own.push(text === '^' ? (texts[row - 1]?.[column] ?? '') : text);
    });
    texts.push(own);
  });
  return texts;
}

/** Heads of columns that say how many there are. */
export const counts = /(?:数量|在职人数)$/;

/** Codes have no decimals, nor do the numbers of columns. */
function isFigure(text: string): boolean {
  return /^-?\d[\d,]*\.\d+%?$/.test(text) || /^-?\d{1,3}(?:,\d{3})+$/.test(text);
}

function valueOf(text: string, isShare: boolean): number {
  const number = Number(text.replace(/[,%]/g, ''));
  return isShare ? number / 100 : number;
}

/** What an indicator is to reach: 1.6 beside 万元 is kept as it was written. */
const target = /(?:指标|目标)值$/;

const before =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.．、]|\d{3}(?=\D)|其中：)/u;

function plain(text: string): string {
  return text.replace(/\s+/g, '').replace(before, '');
}
