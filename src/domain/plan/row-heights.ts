import type { FormCell } from '../form/form-cell';
import type { Lettering, Typography } from '../form/typography';
import type { FormStyle } from '../form/form-style';
import { rowCount, type CellRange } from '../grid/cell-range';
import { mostHeight, textHeight } from './text-height';
import type { FormLayout } from '../layout/placed';

const leastHeight = { heading: 36, lines: 21, header: 24, cells: 24, notes: 21 };
export const closingHeight = 10;

/** A height for every row of the form, so that no text is cut off. */
export function rowHeights({ typography, columns }: FormStyle, layout: FormLayout): number[] {
  const { all, header } = layout;
  const rows = Array<number>(rowCount(all)).fill(0);
  const widthOf = ({ left, right }: CellRange) =>
    columns.slice(left - all.left, right - all.left + 1).reduce((sum, width) => sum + width, 0);

  function fit(text: string, range: CellRange, least: number, lettering: Lettering): void {
    const needed = Math.ceil(textHeight(text, widthOf(range), lettering) / rowCount(range));
    for (let row = range.top - all.top; row <= range.bottom - all.top; row += 1) {
      rows[row] = Math.min(mostHeight, Math.max(rows[row] ?? 0, least, needed));
    }
  }

  for (const { content, range } of layout.heading) {
    fit(typeof content === 'string' ? content : '', range, leastHeight.heading, typography.heading);
  }
  for (const { text, range } of [...layout.leftLines, ...layout.rightLines]) {
    fit(text, range, leastHeight.lines, typography.lines);
  }
  // What is low first: a cell over several rows asks only for what its rows do not have yet.
  const byRows = [...layout.cells].sort((a, b) => rowCount(a.range) - rowCount(b.range));
  for (const { cell, range, value } of byRows) {
    const isHead = header !== null && range.top <= header.bottom;
    const text = textOf(cell, value);
    const lettering = letteringOf(cell, typography);
    const least = isHead ? leastHeight.header : leastHeight.cells;
    if (rowCount(range) === 1) {
      fit(text, range, least, lettering);
      continue;
    }
    const has = rows.slice(range.top - all.top, range.bottom - all.top + 1);
    const lacks =
      textHeight(text, widthOf(range), lettering) - has.reduce((sum, height) => sum + height, 0);
    if (lacks > 0) {
      for (let row = range.top - all.top; row <= range.bottom - all.top; row += 1) {
        const share = (rows[row] ?? 0) + Math.ceil(lacks / rowCount(range));
        rows[row] = Math.min(mostHeight, Math.max(least, share));
      }
    }
  }
  if (layout.closing) rows[layout.closing.top - all.top] = closingHeight;
  for (const { text, range } of layout.notes) {
    fit(text, range, leastHeight.notes, typography.notes);
  }
  return rows.map((height) => (height === 0 ? leastHeight.cells : height));
}

function textOf(cell: FormCell, value: string | number | null): string {
  if ('label' in cell) return cell.label;
  if (!('input' in cell) || typeof value !== 'string') return '';
  const { prefix = '', suffix = '' } = cell.input;
  return `${prefix}${value}${suffix}`;
}

function letteringOf(cell: FormCell, { header, cells }: Typography): Lettering {
  return 'label' in cell && (cell.look ?? 'head') === 'head' ? header : cells;
}
