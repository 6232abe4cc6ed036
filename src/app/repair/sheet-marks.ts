import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark, type Mark } from '../../domain/layout/mark-name';
import type { MarksNow } from '../../domain/repair/sheet-now';
import type { DefinedName, WholeSheet } from '../ports';

/** A name of ours, as it concerns one sheet. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly owner: MarksNow['owner'];
  /** Whether it stands for cells of the sheet, or did: ='表'!#REF! */
  readonly isHere: boolean;
  /** The cells of the sheet; null where it stands for others, or for none. */
  readonly range: CellRange | null;
  /** Whether it stands for cells anywhere. */
  readonly isLive: boolean;
}

/** The names of ours that are the workbook's or the sheet's own. */
export function marksFor({ id, grid }: WholeSheet, names: readonly DefinedName[]): PlacedMark[] {
  return names.flatMap(({ name, sheetId, refersTo }): PlacedMark[] => {
    const mark = parseMark(name);
    if (!mark || (sheetId !== null && sheetId !== id)) return [];
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const isHere = place?.sheet === grid.name;
    const area = place && parseRange(place.address);
    return [
      {
        mark,
        owner: sheetId === null ? 'workbook' : 'sheet',
        isHere,
        range: isHere ? area : null,
        isLive: area !== null,
      },
    ];
  });
}

/** The names of the instance that a name belongs to, by their part. */
export function partsOf(of: PlacedMark, marks: readonly PlacedMark[]): MarksNow['found'] {
  const same = marks.filter((one) => isSameInstance(one, of));
  return new Map(same.map((one) => [one.mark.part, one.range]));
}

/** The copy of a sheet has names of its own, of the same words. */
export function isSameInstance(a: PlacedMark, b: PlacedMark): boolean {
  const [one, other] = [a.mark, b.mark];
  return (
    a.owner === b.owner &&
    one.packId === other.packId &&
    one.formId === other.formId &&
    one.styleId === other.styleId &&
    one.instance === other.instance
  );
}
