/** A column width in a file counts digits of the standard font, margins included; one digit is 7 pixels wide. */
const digitWidth = 7;

export function columnPixels(width: number): number {
  return Math.round(width * digitWidth);
}

export function columnWidth(pixels: number): number {
  return Math.trunc((pixels / digitWidth) * 256) / 256;
}

/** A row height in a file is in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function rowPoints(pixels: number): number {
  return pixels * 0.75;
}
