/** In parts of the height of a letter: that of the widest font that stands in for those of official documents, and of its marks. */
const [digit, mark] = [0.64, 0.32];
/** More digits than any amount has: codes of projects, which may go on on the next line as words do. */
const code = /^\d{13,}$/;
/** A smaller one nobody reads. */
const least = 0.5;

/**
 * How large the letters of a cell are: an amount stands in one line, as it does on the sheet. Broken in two it would be read as two,
 * and in another font than ours its digits may be wider. Words are set in several lines.
 */
export function figureSize(text: string, size: number, room: number): number {
  if (code.test(text) || !/^-?\d[\d,]*(?:\.\d+)?%?$/.test(text)) return size;
  const width = [...text].reduce((sum, one) => sum + (/[.,]/.test(one) ? mark : digit), 0) * size;
  // Sizes are halves of points: the next smaller one.
  return width <= room ? size : Math.floor(2 * size * Math.max(least, room / width)) / 2;
}
