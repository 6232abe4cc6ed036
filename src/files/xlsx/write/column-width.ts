/** How wide a digit of the file's standard font is on the screen, in pixels: Calibri 11. */
const digitPixels = 7;

/** A file counts the width of a column in digits, margins included, in 256ths (ECMA-376 part 1, 18.3.1.13). */
export function columnWidth(points: number): number {
  const pixels = Math.round((points * 4) / 3);
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}
