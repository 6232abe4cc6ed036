import type { PlannedFont, PlannedStyle } from '../../domain/plan/sheet-plan';
import { heightOfLines, textHeight } from '../../domain/plan/text-height';
import { fangSong, hei, kai, song } from '../../domain/plan/typefaces';

export type Look = 'title' | 'chapter' | 'heading' | 'subheading' | 'body' | 'space';

/** 16 points are 三号, 22 are 二号: the sizes of official documents (GB/T 9704), whose typefaces these are. */
export const fonts: Readonly<Record<Look, PlannedFont>> = {
  title: { name: song, size: 22, bold: true },
  chapter: { name: hei, size: 16, bold: false },
  heading: { name: kai, size: 16, bold: false },
  subheading: { name: fangSong, size: 16, bold: true },
  body: { name: fangSong, size: 16, bold: false },
  space: { name: fangSong, size: 16, bold: false },
};

/** In points: 28 characters a line, as official documents have them. It fits A4 upright. */
export const textWidth = 456;
/** Excel may take a mark along to the next line, which leaves the last place of a line free. */
const wrapWidth = textWidth - 16;
const plainHeight = 28;
/** Excel's limit for a row: what is higher takes several, merged. */
const mostHeight = 400;
/** Excel makes rows as high as whole pixels of the screen are, in points. */
const pixel = 0.75;

/** Before each paragraph. */
export const indent = '　　';

export function bodyStyle(areas: readonly string[]): PlannedStyle {
  return { areas, font: fonts.body, vertical: 'center', wrap: true };
}

/** How high each of the rows a paragraph has must be to show it, as far as Excel makes rows so high. */
export function fittingHeight(text: string, rows: number): number {
  const needed = neededRows(text, 'body', rows);
  return needed.rows > rows ? mostHeight : needed.height;
}

/** Whether a paragraph of some length would be printed in so many rows of that height; another height somebody chose. */
export function isPrintedHeight(height: number, rows: number): boolean {
  const { size } = fonts.body;
  for (let lines = 1; ; lines += 1) {
    const printed = Math.ceil(Math.max(plainHeight, heightOfLines(lines, size)) / rows);
    if (Math.abs(printed - height) <= pixel) return true;
    if (printed > Math.min(height, mostHeight)) return Math.abs(mostHeight - height) <= pixel;
  }
}

/** How many rows a paragraph takes, and how high each of them is; at least so many where it has them already. */
export function neededRows(
  text: string,
  look: Look = 'body',
  least = 1,
): { readonly rows: number; readonly height: number } {
  const { size } = fonts[look];
  const needed = Math.max(plainHeight, textHeight(text, wrapWidth, { font: '', size }));
  const rows = Math.max(least, Math.ceil(needed / mostHeight));
  return { rows, height: Math.ceil(needed / rows) };
}
