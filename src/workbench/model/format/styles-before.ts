import { Tools } from '../../engine/univer';
import type { IBorderData, ICellData, IStyleData } from '../../engine/univer';
import type { SheetStyles } from './sheet-styles';
import type { StyledCells } from './styled-cells';

/**
 * What takes a change of styles back. Univer's own factory copies every cell with its value; many cells share a few
 * styles, and values do not change here.
 */
export function stylesBefore(styles: SheetStyles, cells: StyledCells): StyledCells {
  const known = new Map<unknown, Map<IStyleData | undefined, ICellData>>();
  const before: StyledCells = {};
  for (const [rowKey, line] of Object.entries(cells)) {
    const row = Number(rowKey);
    const lineBefore: Record<number, ICellData> = {};
    for (const [columnKey, { s }] of Object.entries(line)) {
      const column = Number(columnKey);
      const own = styles.own(row, column);
      const change = (s ?? {}) as IStyleData;
      const ofChange = known.get(change) ?? new Map<IStyleData | undefined, ICellData>();
      known.set(change, ofChange);
      const undone = ofChange.get(own) ?? { s: partsBefore(own ?? {}, change) };
      ofChange.set(own, undone);
      // A change of font is also written into formatted text.
      const text = styles.worksheet.getCellRaw(row, column)?.p;
      lineBefore[column] = text ? { ...undone, p: Tools.deepClone(text) } : undone;
    }
    before[row] = lineBefore;
  }
  return before;
}

function partsBefore(own: IStyleData, change: IStyleData): IStyleData {
  const parts = Object.keys(change).map((key) => [key, own[key as keyof IStyleData] ?? null]);
  const before = Object.fromEntries(parts) as IStyleData;
  if (!change.bd || !own.bd) return before;
  const sides = Object.keys(change.bd).map((side) => [side, null]);
  return { ...before, bd: { ...(Object.fromEntries(sides) as IBorderData), ...own.bd } };
}
