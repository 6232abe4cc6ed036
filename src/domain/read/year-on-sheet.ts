import type { FormStyle } from '../form/form-style';
import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from './sheet-grid';

/** How far below the first row the heading and the lines of a form may stand. */
const mostRows = 6;

/** The budget year that the heading or a line of a form says: 2022年部门收支预算表, 截止时间：2021年12月31日. */
export function yearOnSheet(
  { heading, lines }: FormStyle,
  grid: SheetGrid,
  { top, left, bottom, right }: CellRange,
): number | null {
  const patterns = [...heading, ...lines.flatMap((line) => [line.left, line.right])].flatMap(
    (text) => (typeof text === 'string' ? (patternOf(text) ?? []) : []),
  );
  if (patterns.length === 0) return null;
  for (let row = top; row <= Math.min(bottom, top + mostRows); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string') continue;
      for (const { pattern, later } of patterns) {
        const year = pattern.exec(value.replace(/\s+/g, ''))?.[1];
        if (year !== undefined) return Number(year) + later;
      }
    }
  }
  return null;
}

/** Null for words that say no year. */
function patternOf(text: string): { pattern: RegExp; later: number } | null {
  const token = /\{(year|lastYear)\}/.exec(text);
  if (!token) return null;
  const after = text.slice(token.index + token[0].length).replace(/\s+/g, '');
  const words = /^[^{]{0,4}/.exec(after)?.[0] ?? '';
  const literal = words.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
  return {
    pattern: new RegExp(`(20\\d\\d)${literal}`),
    later: token[1] === 'lastYear' ? 1 : 0,
  };
}
