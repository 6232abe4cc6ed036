import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { markPart, parseTextMark } from '../narrative/text-mark';

/** Sheets and names of a workbook, wherever it was read from. */
export interface SheetsWithNames {
  readonly sheets: readonly { readonly grid: SheetGrid }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** A sheet that holds a text, and where on it. */
export interface TextSheet {
  readonly grid: SheetGrid;
  readonly area: CellRange;
  /** The rows of each section, by its id as names write it. */
  readonly sections: ReadonlyMap<string, CellRange>;
}

/** The text of that style that was written last; null where there is none. */
export function lastTextSheet(
  { sheets, names }: SheetsWithNames,
  styleId: string,
): TextSheet | null {
  const grids = new Map(sheets.map(({ grid }) => [grid.name, grid]));
  const places = names.flatMap(({ name, refersTo }) => {
    const mark = parseTextMark(name);
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const area = place && parseRange(place.address);
    const grid = place && grids.get(place.sheet);
    const isOwn = mark?.kind === 'narrative' && mark.styleId === markPart(styleId);
    return isOwn && area && grid ? [{ mark, area, grid }] : [];
  });
  const last = places
    .filter(({ mark }) => mark.part === null)
    .sort((one, other) => one.mark.instance - other.mark.instance)
    .at(-1);
  if (!last) return null;
  const own = places.flatMap(({ mark, area, grid }) =>
    mark.part !== null && mark.instance === last.mark.instance && grid === last.grid
      ? [[mark.part, area] as const]
      : [],
  );
  return { grid: last.grid, area: grown(last.grid, last.area), sections: new Map(own) };
}

/** With what was typed right below it. */
function grown({ cellAt }: SheetGrid, area: CellRange): CellRange {
  let { bottom } = area;
  while (cellAt(bottom + 1, area.left).value !== null) bottom += 1;
  return { ...area, bottom };
}
