import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import { labelKey } from './label-key';
import type { ReadingProblem } from './reading-problem';

/** Whether a title of the layout stands at the top of a region letter for letter. */
export function hasTitle(style: FormStyle, grid: SheetGrid, region: CellRange): boolean {
  return titleAt(style, grid, region) !== null;
}

/**
 * Of layouts whose titles differ in letters that do not count, as in a dash, the one that was read may not be the one that is meant:
 * its rows fit, and the title is that of the other.
 */
export function otherTitle(
  { styles }: FormDefinition,
  style: FormStyle,
  grid: SheetGrid,
  region: CellRange,
): ReadingProblem[] {
  const alike = stylesAlike(styles, style);
  if (alike.length === 0 || hasTitle(style, grid, region)) return [];
  const [found] = alike.flatMap((one) => titleAt(one, grid, region) ?? []);
  return found ? [{ kind: 'otherTitle', ...found }] : [];
}

const known = new WeakMap<FormStyle, readonly FormStyle[]>();

/** The other layouts of a form whose titles are compared as the same. */
function stylesAlike(styles: readonly FormStyle[], style: FormStyle): readonly FormStyle[] {
  const before = known.get(style);
  if (before) return before;
  const keys = keysOf(style);
  const alike = styles.filter((one) => one.id !== style.id && keysOf(one) === keys);
  known.set(style, alike);
  return alike;
}

function keysOf({ heading }: FormStyle): string {
  return heading.map((text) => (typeof text === 'string' ? labelKey(text) : '')).join('\n');
}

function titleAt({ heading }: FormStyle, grid: SheetGrid, { top, left, right }: CellRange) {
  for (const [down, text] of heading.entries()) {
    for (let column = left; column <= right; column += 1) {
      if (typeof text !== 'string' || grid.cellAt(top + down, column).value !== text) continue;
      return { at: printCell({ row: top + down, column }), text };
    }
  }
  return null;
}
