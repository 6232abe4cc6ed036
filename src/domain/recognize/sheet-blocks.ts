import type { ForeignBlock, ForeignCell } from './foreign-document';
import { placeOnSheet, type SheetLine, type SheetPart } from './sheet-lines';
import { rowOfTable } from './table-on-sheet';
import { endsTitle } from './heading-words';

/** A stretch of rows: what stands around tables, or a table with the empty rows in it. */
export interface SheetStretch {
  readonly kind: 'around' | 'table';
  readonly lines: readonly SheetLine[];
}

type IsAround = (text: string) => boolean;

/** The rows of a part of a sheet as a document has them: titles, lines, notes and prose apart from tables. */
export function stretchesOf(lines: readonly SheetLine[], isAround: IsAround): SheetStretch[] {
  const stretches: SheetStretch[] = [];
  let rows: SheetLine[] = [];
  const endTable = () => {
    stretches.push(...withoutEnds(rows));
    rows = [];
  };
  lines.forEach((line, at) => {
    if (isLineAround(line, isAround) || isTitle(lines, at, isAround)) {
      endTable();
      stretches.push({ kind: 'around', lines: [line] });
    } else rows.push(line);
  });
  endTable();
  return stretches;
}

export function blocksOf(
  { grid: { name } }: SheetPart,
  stretches: readonly SheetStretch[],
): ForeignBlock[] {
  return stretches.flatMap(({ kind, lines }) =>
    kind === 'around' ? lines.flatMap(paragraphsOf) : tablesOf(name, lines),
  );
}

/** At the top and at the bottom of a table words that stand alone in their row are around it, and so are sentences. */
function withoutEnds(lines: readonly SheetLine[]): SheetStretch[] {
  const first = lines.findIndex(({ filled }) => filled.length > 1);
  const last = lines.findLastIndex(
    (line) => line.filled.length > 1 || (line.filled.length > 0 && !isProse(line, 0)),
  );
  const around = (some: readonly SheetLine[]): SheetStretch[] =>
    some.some(({ filled }) => filled.length > 0) ? [{ kind: 'around', lines: some }] : [];
  if (first < 0) return around(lines);
  return [
    ...around(lines.slice(0, first)),
    { kind: 'table', lines: lines.slice(first, last + 1) },
    ...around(lines.slice(last + 1)),
  ];
}

const mostInLine = 4;

/** 部门名称：… at the left and 单位：万元 at the right are one line. */
function isLineAround(line: SheetLine, isAround: IsAround): boolean {
  const { filled } = line;
  if (filled.length === 0 || filled.length > mostInLine) return false;
  if (filled.some(({ held }) => typeof held?.value === 'number')) return false;
  return filled.length === 1
    ? isProse(line, longestName) || filled.some(({ text }) => isAround(text))
    : filled.some(({ text }) => isAround(text));
}

/**
 * Words that are the name of another table: alone at the left between an empty row and heads of columns, or below an empty row, or
 * ending as titles do, above what is printed around tables.
 */
function isTitle(lines: readonly SheetLine[], at: number, isAround: IsAround): boolean {
  const { filled = [], isAtLeft = false } = lines[at] ?? {};
  const next = lines.slice(at + 1).find((line) => line.filled.length > 0);
  if (!next || filled.length === 0 || filled.length > mostInLine) return false;
  if (!filled.every(isWords)) return false;
  const isBelowEmpty = lines[at - 1]?.filled.length === 0;
  if (isLineAround(next, isAround)) {
    return isBelowEmpty || filled.every(({ text }) => endsTitle.test(text));
  }
  const isAlone = filled.length === 1 && isAtLeft;
  return isBelowEmpty && isAlone && next.filled.length > 1 && next.filled.every(isWords);
}

const longestName = 40;

/** A sentence that stands alone at the left, beside nothing that goes on from above. */
function isProse({ cells, filled, isAtLeft }: SheetLine, longerThan: number): boolean {
  return (
    isAtLeft &&
    cells.every(({ isBelow }) => !isBelow) &&
    filled.every(
      ({ text }) => text.length > longerThan && text.trim().length >= 15 && /[。；：]/.test(text),
    )
  );
}

function paragraphsOf({ filled }: SheetLine): ForeignBlock[] {
  return filled.map(({ at, text }) => ({ kind: 'paragraph', at, text, level: null }));
}

/** Another table may begin below an empty row: where only words stand, as in heads of columns. */
function tablesOf(sheet: string, lines: readonly SheetLine[]): ForeignBlock[] {
  const left = lines.reduce((least, { filled }) => Math.min(least, leftOf(filled)), Infinity);
  const right = lines.reduce((most, { filled }) => Math.max(most, rightOf(filled)), 0);
  const blocks: ForeignBlock[] = [];
  let rows: SheetLine[] = [];
  const endTable = () => {
    const [top] = rows;
    if (!top) return;
    if (blocks.length > 0) {
      const at = placeOnSheet(sheet, top.row - 1, left);
      blocks.push({ kind: 'paragraph', at, text: '', level: null });
    }
    const all = rows.map((line) => rowOfTable(sheet, line, { left, right }));
    blocks.push({
      kind: 'table',
      at: placeOnSheet(sheet, top.row, left),
      rows: all,
      width: right - left + 1,
      areSpansKnown: all.some(({ cells }) => cells.some(({ columns }) => columns > 1)),
    });
    rows = [];
  };
  lines.forEach((line, at) => {
    const isBelowEmpty = lines[at - 1]?.filled.length === 0;
    if (isBelowEmpty && line.filled.length > 1 && line.filled.every(isWords)) endTable();
    rows.push(line);
  });
  endTable();
  return blocks;
}

function isWords({ text, held }: ForeignCell): boolean {
  return typeof held?.value !== 'number' && !/^[-+\d.,%\s]+$/.test(text);
}

function leftOf(filled: readonly ForeignCell[]): number {
  return filled[0]?.column ?? Infinity;
}

function rightOf(filled: readonly ForeignCell[]): number {
  const last = filled[filled.length - 1];
  return last ? last.column + last.columns - 1 : 0;
}
