import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';
import { lineHeight } from './line-height';
import {
  blockSteps,
  blocksFrom,
  clearStep,
  holdOthers,
  isBlank,
  nameStep,
  newRows,
  putStep,
  rowsOf,
} from './section-rows';
import { printTextMark } from './text-mark';
import { neededRows } from './text-looks';
import type { WrittenLine } from './written-lines';
import type { WrittenSection, WrittenText } from './written-texts';

interface SectionPlace extends Pick<WholeSheet, 'heightAt'> {
  readonly text: WrittenText;
  readonly part: string;
  readonly section: WrittenSection;
  readonly grid: SheetGrid;
}

/** The paragraphs that become others; those around them stay untouched. */
interface Middle {
  readonly old: readonly WrittenLine[];
  readonly now: readonly string[];
  readonly before: WrittenLine | undefined;
  readonly after: readonly WrittenLine[];
}

/** How the cells of a section come to say this; null where the user's own cells are in the way. Pure. */
export function planSection(
  place: SectionPlace,
  lines: readonly string[],
): readonly RowStep[] | null {
  const middle = middleOf(place.section.lines, lines);
  if (middle.old.length === 0 && middle.now.length === 0) return [];
  if (place.text.kind === 'section') return inOwnCells(place, middle);
  return inPlace(place, middle) ?? inOtherRows(place, middle);
}

function middleOf(old: readonly WrittenLine[], now: readonly string[]): Middle {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start]?.text === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.text === now.at(-1 - end)) end += 1;
  return {
    old: old.slice(start, old.length - end),
    now: now.slice(start, now.length - end),
    before: old[start - 1],
    after: old.slice(old.length - end),
  };
}

/** As many paragraphs as there were, each in its rows: nothing moves, and a height that somebody chose stays where it is enough. */
function inPlace(
  { section, heightAt }: SectionPlace,
  { old, now }: Middle,
): readonly RowStep[] | null {
  const { left } = section.range;
  if (old.length !== now.length) return null;
  const steps: RowStep[] = [];
  for (const [index, line] of old.entries()) {
    const text = line.indent + (now[index] ?? '');
    const { rows, height } = neededRows(text, 'body', line.rows);
    if (rows > line.rows) return null;
    if (line.text === now[index]) continue;
    steps.push(putStep(line.row, left, text));
    const { sum, isChosen } = lineHeight(line, heightAt);
    // A hidden one too.
    if (isChosen && (sum === 0 || (sum ?? 0) >= height * line.rows)) continue;
    if (height !== neededRows(line.indent + line.text, 'body', line.rows).height) {
      const heights = Array<number>(line.rows).fill(height);
      steps.push({ kind: 'rowHeights', row: line.row, heights });
    }
  }
  return steps;
}

/**
 * Rows come before the last of those that are written anew, so that names and the print area that end there grow with them. Rows in
 * which the user keeps something of her own are emptied, not deleted.
 */
function inOtherRows(
  { text, part, section, grid }: SectionPlace,
  middle: Middle,
): readonly RowStep[] | null {
  const { range } = section;
  const { left } = range;
  const written = withNeighbour(middle, section);
  if (!written) return null;
  const { first, last, lines } = written;
  const old = { top: first, bottom: last, left, right: left };
  const blocks = blocksFrom(first, lines);
  const [needed, there] = [Math.max(1, rowsOf(blocks)), last - first + 1];
  const surplus = { ...old, top: first + needed };
  const added = Math.max(0, needed - there);
  const removed = needed < there && !holdOthers(grid, surplus) ? there - needed : 0;
  const wereMerged = grid.merges.some((one) => one.top <= last && one.bottom >= first);
  return [
    ...newRows(last, added, left),
    clearStep({ ...old, bottom: last + added }),
    ...blockSteps(blocks, left, wereMerged),
    ...(removed > 0 ? [{ kind: 'deleteRows' as const, row: first + needed, count: removed }] : []),
    nameStep({
      name: printTextMark(text, part),
      sheet: text.sheet,
      range: { ...range, bottom: range.bottom + added - removed },
      owner: text.isCopy ? 'sheet' : 'workbook',
      isNew: false,
    }),
  ];
}

interface RowsAnew {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/**
 * Where paragraphs only come, one beside them is written anew with them: its rows say where. A formula would come back as a text, so
 * that it is none; null where there is no other.
 */
function withNeighbour(
  { old, now, before, after }: Middle,
  { range }: WrittenSection,
): RowsAnew | null {
  const [first, last] = [old[0], old.at(-1)];
  if (first && last) return { first: first.row, last: last.row + last.rows - 1, lines: now };
  const [next] = after;
  if (before && !before.isFormula) return rowsAnew(before, [before.text, ...now]);
  if (next && !next.isFormula) return rowsAnew(next, [...now, next.text]);
  return before || next ? null : { first: range.top, last: range.bottom, lines: now };
}

function rowsAnew({ row, rows }: WrittenLine, lines: readonly string[]): RowsAnew {
  return { first: row, last: row + rows - 1, lines };
}

/** Among the user's own cells: no row comes or goes, and only what is blank is written on. */
function inOwnCells(
  { text, part, section, grid }: SectionPlace,
  { old, now, before, after }: Middle,
): readonly RowStep[] | null {
  const { range } = section;
  const { left, bottom } = range;
  const lines = old.length === now.length ? now : [...now, ...after.map((line) => line.text)];
  const written = old.length === now.length ? old : [...old, ...after];
  const top = written[0]?.row ?? (before ? before.row + before.rows : range.top);
  const rowOf = (index: number) =>
    old.length === now.length ? (written[index]?.row ?? top) : top + index;
  const end = Math.max(bottom, ...lines.map((_, index) => rowOf(index)));
  for (let row = bottom + 1; row <= end; row += 1) if (!isBlank(grid, row, left)) return null;
  if (old.length !== now.length && written.some(({ rows }) => rows > 1)) return null;
  const indent = section.lines[0]?.indent ?? '';
  const isKept = (row: number) => lines.some((_, index) => rowOf(index) === row);
  return [
    ...lines.map((line, index) => putStep(rowOf(index), left, indent + line)),
    ...written
      .filter(({ row }) => !isKept(row))
      .map(({ row }) => clearStep({ top: row, bottom: row, left, right: left })),
    ...(end > bottom
      ? [
          nameStep({
            name: printTextMark(text, part),
            sheet: text.sheet,
            range: { ...range, bottom: end },
            owner: text.isCopy ? 'sheet' : 'workbook',
            isNew: false,
          }),
        ]
      : []),
  ];
}
