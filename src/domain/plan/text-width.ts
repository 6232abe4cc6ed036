/** Chinese characters and marks are as wide as high, Latin letters and digits half of that. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? size / 2 : size),
    0,
  );
}
