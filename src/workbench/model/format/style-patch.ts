import { composeStyles } from '../../engine/univer';
import type { IStyleData } from '../../engine/univer';
import type { SheetStyles } from './sheet-styles';

/** What of a style changes; null takes away. As a function it may depend on what the cell looks like now. */
export type StylePatch = IStyleData | ((current: IStyleData) => IStyleData);

/** What takes the place of "nothing" where the row, the column or the sheet has a format that would show through. */
const nothing = {
  bg: { rgb: 'transparent' },
  bd: { t: { s: 0, cl: { rgb: '#000000' } } },
} as const;

/** The change of one cell's own style. */
export function cellChange(
  styles: SheetStyles,
  row: number,
  column: number,
  patch: StylePatch,
): IStyleData {
  return covering(change(patch, styles.at(row, column)), () => styles.below(row, column));
}

/** The changes of many cells: those that look alike change alike. */
export function changesOf(
  styles: SheetStyles,
  patch: StylePatch,
): (row: number, column: number) => IStyleData {
  const known = new Map<IStyleData, IStyleData>();
  return (row, column) => {
    const current = styles.at(row, column);
    const found = known.get(current);
    if (found) return found;
    const made = cellChange(styles, row, column, patch);
    known.set(current, made);
    return made;
  };
}

/** The new style of a row, a column or a sheet: such styles are written whole. */
export function patched(
  own: IStyleData | undefined,
  patch: StylePatch,
  below: IStyleData = {},
): IStyleData {
  const changed = covering(change(patch, composeStyles(below, own)), () => below);
  const kept = Object.entries({ ...own, ...changed }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as IStyleData;
}

/** Whether the change is the same for all cells. */
export function isUniform(patch: StylePatch): patch is IStyleData {
  return typeof patch !== 'function' && patch.bg !== null && patch.bd !== null;
}

export function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function change(patch: StylePatch, current: IStyleData): IStyleData {
  return typeof patch === 'function' ? patch(current) : patch;
}

function covering(changed: IStyleData, below: () => IStyleData): IStyleData {
  if (changed.bg !== null && changed.bd !== null) return changed;
  const under = below();
  return {
    ...changed,
    ...(changed.bg === null && under.bg ? { bg: nothing.bg } : {}),
    ...(changed.bd === null && under.bd ? { bd: nothing.bd } : {}),
  };
}
