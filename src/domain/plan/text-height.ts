import type { Lettering } from '../form/typography';

/** What Excel leaves free on both sides of a text together. */
export const sideRoom = 6;
export const lineSpacing = 1.3;
const roomAboveAndBelow = 6;

/** How high a row must be for the text; Excel fits no merged row by itself. All lengths in points. */
export function textHeight(text: string, width: number, { size }: Lettering): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(textWidth(line, size) / (width - sideRoom))))
    .reduce((sum, count) => sum + count, 0);
  return Math.ceil(lines * size * lineSpacing + roomAboveAndBelow);
}

/** Chinese characters and marks are as wide as high, Latin letters and digits half of that. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? size / 2 : size),
    0,
  );
}
