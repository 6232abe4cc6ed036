import { BooleanNumber } from '../../engine/univer';
import type { IColumnData, IRowData } from '../../engine/univer';
import type { Env } from '../env';
import { sheetById } from '../range/cells';

/**
 * Widths of columns and heights of rows. The Excel API measures both in points, columns too (the 8.43 of the user
 * interface counts characters); Excel keeps whole pixels, four thirds of a point at 100 %.
 */
export function toPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export interface Line {
  readonly pixels: number;
  readonly hidden: boolean;
}

/** The rows or the columns of a sheet. */
export interface Lines {
  readonly standard: number;
  at(index: number): Line;
  /** Of all lines from `first` on, each that is unlike a standard one; the others are standard. */
  unusual(first: number, count: number): readonly Line[];
}

export function columnLines(sheetId: string, env: Env): Lines {
  const worksheet = sheetById(sheetId, env).getSheet();
  const data = worksheet.getColumnManager().getColumnData() as Record<number, IColumnData>;
  const standard = worksheet.getConfig().defaultColumnWidth;
  return lines(data, standard, ({ w = standard, hd }) => ({ pixels: w, hidden: isHidden(hd) }));
}

export function rowLines(sheetId: string, env: Env): Lines {
  const worksheet = sheetById(sheetId, env).getSheet();
  const data = worksheet.getRowManager().getRowData() as Record<number, IRowData>;
  const standard = worksheet.getConfig().defaultRowHeight;
  return lines(data, standard, (row) => ({
    pixels: rowPixels(row, standard),
    hidden: isHidden(row.hd),
  }));
}

/** A height the user set counts; otherwise the one that was fitted to the text. */
function rowPixels({ h, ia, ah }: IRowData, standard: number): number {
  const fitted = ia === undefined || ia === null || ia === BooleanNumber.TRUE ? ah : undefined;
  return fitted ?? h ?? standard;
}

function isHidden(hd: BooleanNumber | undefined | null): boolean {
  return hd === BooleanNumber.TRUE;
}

function lines<T>(data: Record<number, T>, standard: number, read: (line: T) => Line): Lines {
  const at = (index: number): Line => {
    const line = data[index];
    return line ? read(line) : { pixels: standard, hidden: false };
  };
  return {
    standard,
    at,
    unusual: (first, count) =>
      Object.keys(data)
        .map(Number)
        .filter((index) => index >= first && index < first + count)
        .map(at),
  };
}

/** Pixels from one line to another, hidden ones aside. */
export function extent(of: Lines, first: number, count: number): number {
  const unusual = of.unusual(first, count);
  const drawn = unusual.reduce((sum, { pixels, hidden }) => sum + (hidden ? 0 : pixels), 0);
  return drawn + (count - unusual.length) * of.standard;
}

/** The size that all lines share, or null where they differ; a hidden line has none. */
export function sharedSize(of: Lines, first: number, count: number): number | null {
  const unusual = of.unusual(first, count);
  const sizes = new Set(unusual.map(({ pixels, hidden }) => (hidden ? 0 : pixels)));
  if (unusual.length < count) sizes.add(of.standard);
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

/** Whether all lines are hidden, none is, or (null) some are. */
export function sharedHidden(of: Lines, first: number, count: number): boolean | null {
  const hidden = of.unusual(first, count).filter((line) => line.hidden).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}
