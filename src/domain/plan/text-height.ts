import type { Lettering } from '../form/typography';
import { wrapText } from './wrap-text';

/** What Excel leaves free on both sides of a text together. */
export const sideRoom = 6;
export const lineSpacing = 1.3;
const roomAboveAndBelow = 6;
/** Excel's limit of a row. */
export const mostHeight = 409;

/** How high a row must be for the text; Excel fits no merged row by itself. All lengths in points. */
export function textHeight(text: string, width: number, { size }: Lettering): number {
  return heightOfLines(wrapText(text, width - sideRoom, size).length, size);
}

export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * lineSpacing + roomAboveAndBelow);
}

/** As many lines as the highest row has room for. */
export function mostLines(size: number): number {
  return Math.floor((mostHeight - roomAboveAndBelow) / (size * lineSpacing));
}
