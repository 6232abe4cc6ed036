import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import type { SheetGrid } from '../../domain/read/sheet-grid';
import type { SheetsReading } from '../ports';
import { markPart, parseTextMark } from './text-mark';

/** A text that stands on a sheet. */
export interface WrittenText {
  /** As names write it. */
  readonly style: string;
  readonly instance: number;
  readonly sheet: string;
  /** The lines of each section, by its id as names write it, without the blank space around them. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** The texts of a workbook by their names, in the order they were written. */
export function writtenTexts({ sheets, names }: SheetsReading): readonly WrittenText[] {
  const grids = new Map(sheets.map(({ grid }) => [grid.name, grid]));
  const places = names.flatMap(({ name, refersTo }) => {
    const mark = parseTextMark(name);
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const range = place && parseRange(place.address);
    const grid = place && grids.get(place.sheet);
    return mark && range && grid ? [{ mark, range, grid }] : [];
  });
  return places
    .filter(({ mark }) => mark.part === null)
    .map(({ mark, grid }) => ({
      style: mark.styleId,
      instance: mark.instance,
      sheet: grid.name,
      sections: new Map(
        places.flatMap((one) =>
          one.mark.part !== null &&
          one.mark.styleId === mark.styleId &&
          one.mark.instance === mark.instance
            ? [[one.mark.part, linesIn(one.grid, one.range)] as const]
            : [],
        ),
      ),
    }))
    .sort((one, other) => one.instance - other.instance);
}

/** The text of that style that was written last; null where there is none. */
export function lastWritten(texts: readonly WrittenText[], styleId: string): WrittenText | null {
  return texts.findLast(({ style }) => style === markPart(styleId)) ?? null;
}

function linesIn(grid: SheetGrid, { top, bottom, left }: CellRange): readonly string[] {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line = String(grid.cellAt(row, left).value ?? '').trim();
    if (line !== '') lines.push(line);
  }
  return lines;
}
