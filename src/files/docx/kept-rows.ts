import type { DocumentTable } from '../../domain/document/document';

/** Groups higher than this are torn apart rather than leaving the rest of a page empty. */
const mostKept = 160;

/** Rows higher than this may go on on the next page: so little of one would be left empty otherwise. */
export const mostHeightKept = 200;

/** Which rows stay on the page of the next: a cell over several rows is printed on one page, and heads with the first row below. */
export function keptRows({ rows, headerRows }: DocumentTable, scale: number): boolean[] {
  const kept = rows.map((_, index) => index < headerRows);
  rows.forEach(({ cells, height, isHead }, top) => {
    const below = rows[top + 1];
    if (isHead && below && (height + below.height) * scale <= mostKept) kept[top] = true;
    for (const { rows: over } of cells) {
      const group = rows.slice(top, top + over);
      const together = group.reduce((sum, row) => sum + row.height, 0) * scale;
      if (over > 1 && together <= mostKept) kept.fill(true, top, top + over - 1);
    }
  });
  return kept;
}
