import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import { labelKey } from './label-key';
import type { SheetGrid } from '../grid/sheet-grid';
import { nextLabel } from './sheet-words';

/** What a form calls the department, and the cell that says so. */
export interface SaidDepartment {
  readonly at: string;
  /** As it is compared: without spaces, marks and brackets all alike. */
  readonly name: string;
  /** The words before the name in its cell, where nothing else follows it: with them another name can be put there. */
  readonly before?: string;
}

/** How far below the first row the lines of a form may stand. */
const mostRows = 6;
const token = '{department}';
/** The department that a line of a form names: 部门名称：某某局. Null where no words tell it from a unit or a code. */
export function departmentOnSheet(
  style: FormStyle,
  grid: SheetGrid,
  { top, left, bottom, right }: CellRange,
): SaidDepartment | null {
  const before = wordsBefore(style);
  if (before.length === 0) return null;
  for (let row = top; row <= Math.min(bottom, top + mostRows); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string') continue;
      const text = labelKey(value);
      const [name] = before.flatMap((words) => {
        const start = text.indexOf(words);
        return start < 0 ? [] : [text.slice(start + words.length)];
      });
      if (name === undefined) continue;
      const own = name.replace(nextLabel, '');
      if (own === '') return null;
      const said = { at: printCell({ row, column }), name: own };
      const label = beforeName(value, own);
      return label === null ? said : { ...said, before: label };
    }
  }
  return null;
}

const known = new WeakMap<FormStyle, readonly string[]>();

/** The words of a layout that stand before the name, as keys. */
function wordsBefore(style: FormStyle): readonly string[] {
  const found = known.get(style);
  if (found) return found;
  const words = style.lines
    .flatMap((line) => [line.left, line.right])
    .filter((text) => text.endsWith(token) && !text.startsWith('{'))
    .map((text) => labelKey(text.slice(0, -token.length)));
  known.set(style, words);
  return words;
}

/** Null where the cell holds more than a label and the name. */
function beforeName(value: string, name: string): string | null {
  const [, label = '', rest = ''] = /^([^:：]*[:：]\s*)(.*)$/su.exec(value) ?? [];
  return label !== '' && labelKey(rest) === name ? label : null;
}
