import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import { dayOrEndOfYear, usualDay } from './sheet-words';

/** A year that the heading or a line of a form says. */
export interface SaidYear {
  /** The cell, and all that stands in it; null where a formula makes it. */
  readonly at: string;
  readonly text: string | null;
  /** As it is printed, and the budget year that it means. */
  readonly printed: number;
  readonly year: number;
  /**
   * Of a line that says a day of the year before: that day, null for the end of a year, and the day that belongs there. Null for
   * other years.
   */
  readonly asOf: { readonly day: MonthDay | null; readonly usual: MonthDay } | null;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** How far below the first row the heading and the lines of a form may stand. */
const mostRows = 6;

/** The years that the heading and the lines of a form say: 2022年部门收支预算表, 截止时间：2021年12月31日. */
export function yearsOnSheet(
  style: FormStyle,
  grid: SheetGrid,
  { top, left, bottom, right }: CellRange,
): SaidYear[] {
  const open = new Set(patternsOf(style));
  const years: SaidYear[] = [];
  for (let row = top; row <= Math.min(bottom, top + mostRows) && open.size > 0; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value, formula } = grid.cellAt(row, column);
      if (typeof value !== 'string' || !value.includes('20')) continue;
      const text = value.replace(/\s+/g, '');
      for (const pattern of open) {
        const found = pattern.find.exec(text);
        if (!found) continue;
        open.delete(pattern);
        const said = { at: printCell({ row, column }), text: formula === null ? value : null };
        years.push({ ...said, ...yearIn(found, pattern) });
      }
    }
  }
  return years;
}

interface YearPattern {
  readonly find: RegExp;
  readonly later: number;
  readonly usual: MonthDay | null;
}

const known = new WeakMap<FormStyle, readonly YearPattern[]>();

function patternsOf(style: FormStyle): readonly YearPattern[] {
  const before = known.get(style);
  if (before) return before;
  const { heading, lines } = style;
  const texts = [...heading, ...lines.flatMap((line) => [line.left, line.right])];
  const patterns = texts.flatMap((text) =>
    typeof text === 'string' ? (patternOf(text) ?? []) : [],
  );
  known.set(style, patterns);
  return patterns;
}

/** Null for words that say no year. */
function patternOf(text: string): YearPattern | null {
  const token = /\{(year|lastYear)\}/.exec(text);
  if (!token) return null;
  const plain = text.replace(/\s+/g, '');
  const [before = '', after = ''] = plain.split(token[0]);
  const later = token[1] === 'lastYear' ? 1 : 0;
  const [, month, day] = usualDay.exec(after) ?? [];
  if (month !== undefined && day !== undefined) {
    const words = /\p{Script=Han}*(?=\P{Script=Han}*$)/u.exec(before)?.[0] ?? '';
    return {
      find: new RegExp(`${words}.*?${dayOrEndOfYear}`),
      later,
      usual: { month: Number(month), day: Number(day) },
    };
  }
  const words = /^[^{()（）]{0,4}/.exec(after)?.[0] ?? '';
  const literal = words.replace(/[.*+?^$[\]\\|]/g, '\\$&');
  return { find: new RegExp(`(20\\d\\d)${literal}`), later, usual: null };
}

function yearIn(
  [, of, month, day, endOf]: RegExpExecArray,
  { later, usual }: YearPattern,
): Pick<SaidYear, 'printed' | 'year' | 'asOf'> {
  const printed = Number(of ?? endOf);
  const said = of === undefined ? null : { month: Number(month), day: Number(day) };
  return { printed, year: printed + later, asOf: usual && { day: said, usual } };
}
