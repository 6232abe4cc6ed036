import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { DefinedName, WholeSheet } from '../ports';
import { basesIn, type Bases } from './base-notes';
import { isSameText, markPart, parseTextMark, type TextRef } from './text-mark';
import { writtenLines, type WrittenLine } from './written-lines';

/** A text that stands on a sheet. */
export interface WrittenText extends TextRef {
  readonly sheet: string;
  readonly sheetId: string;
  /** The cells of the whole. */
  readonly range: CellRange;
  /** Those of its sections that are there, by their ids as names write them. */
  readonly sections: ReadonlyMap<string, WrittenSection>;
  readonly bases: Bases;
  /** Its sheet was copied, and the first one is gone. */
  readonly isCopy: boolean;
}

export interface WrittenSection {
  readonly range: CellRange;
  readonly lines: readonly WrittenLine[];
}

interface TextsSource {
  readonly sheets: readonly Pick<WholeSheet, 'id' | 'grid'>[];
  readonly names: readonly DefinedName[];
  readonly notes: string | null;
}

interface MarkPlace extends TextRef {
  readonly part: string | null;
  /** Of a sheet that was copied the names belong to the copy. */
  readonly isCopy: boolean;
  readonly range: CellRange;
  readonly sheetId: string;
  readonly grid: SheetGrid;
}

/** The texts of a workbook by their names, in the order they were written. A copy counts where the first one is gone. */
export function writtenTexts(source: TextsSource): readonly WrittenText[] {
  const places = markPlaces(source);
  const wholes = places
    .filter(({ part }) => part === null)
    .sort((one, other) => one.instance - other.instance);
  return wholes
    .filter(
      (one) => !one.isCopy || !wholes.some((other) => !other.isCopy && isSameText(one, other)),
    )
    .map(({ kind, style, instance, isCopy, range, sheetId, grid }) => {
      const text = { kind, style, instance };
      // A section that was cut and pasted on another sheet took its name along: its rows are none of this text.
      const own = places.filter(
        (one) => one.isCopy === isCopy && one.sheetId === sheetId && isSameText(one, text),
      );
      const sections = own.flatMap((one) =>
        one.part === null
          ? []
          : [[one.part, { range: one.range, lines: writtenLines(one.grid, one.range) }] as const],
      );
      const bases = basesIn(source, text);
      return {
        ...text,
        sheet: grid.name,
        sheetId,
        range,
        sections: new Map(sections),
        bases,
        isCopy,
      };
    });
}

function markPlaces({ sheets, names }: TextsSource): readonly MarkPlace[] {
  const found = new Map(sheets.map((sheet) => [sheet.grid.name, sheet]));
  return names.flatMap(({ name, refersTo, sheetId: owner }): readonly MarkPlace[] => {
    const mark = parseTextMark(name);
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const range = place && parseRange(place.address);
    const sheet = place && found.get(place.sheet);
    if (!mark || !range || !sheet) return [];
    const { kind, styleId: style, instance, part } = mark;
    const { id: sheetId, grid } = sheet;
    return [{ kind, style, instance, part, isCopy: owner !== null, range, sheetId, grid }];
  });
}

/** The whole text of that style that was written last, and single sections of it; a text before it is the user's own affair. */
export function followedTexts(
  texts: readonly WrittenText[],
  styleId: string,
): readonly WrittenText[] {
  const own = texts.filter(({ style }) => style === markPart(styleId));
  const last = own.findLast(({ kind }) => kind === 'narrative');
  // Cells that the user emptied are her cells again.
  const single = own.filter(
    ({ kind, sections }) =>
      kind === 'section' && [...sections.values()].some(({ lines }) => lines.length > 0),
  );
  return [...(last ? [last] : []), ...single];
}
