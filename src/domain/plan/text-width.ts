/** Chinese characters and marks are as wide as high, Latin letters and digits half of that. */
export function letterWidth(letter: string, size: number): number {
  return letter.charCodeAt(0) < 0x2000 ? size / 2 : size;
}

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, size);
  return width;
}
