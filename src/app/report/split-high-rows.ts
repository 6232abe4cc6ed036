import { mostLines, sideRoom } from '../../domain/plan/text-height';
import { wrapText } from '../../domain/plan/wrap-text';
import type { ReportRow } from './report-rows';

/** Excel has no row as high as a very long text needs, and refuses to make one: the text goes on in the row below. */
export function splitHighRows(
  rows: readonly ReportRow[],
  widthOf: (row: ReportRow, column: number) => number,
  size: number,
): ReportRow[] {
  const most = mostLines(size);
  return rows.flatMap((row) => {
    const texts = row.cells.map((cell, column) =>
      linesOf(String(cell), widthOf(row, column) - sideRoom, size),
    );
    const parts = Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) / most);
    if (parts <= 1) return [row];
    return Array.from({ length: parts }, (_, part) => ({
      kind: row.kind,
      cells: texts.map((lines, column) => {
        if (lines.length <= most) return part === 0 ? (row.cells[column] ?? '') : '';
        const here = lines.slice(part * most, (part + 1) * most).join('');
        return part < parts - 1 ? here.replace(/\n$/, '') : here;
      }),
    }));
  });
}

/** With the breaks that are in the text, so that the lines make it up again. */
function linesOf(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap((paragraph, index, all) => {
    const lines = wrapText(paragraph, width, size);
    const isLast = index === all.length - 1;
    return lines.map((line, at) => (isLast || at < lines.length - 1 ? line : `${line}\n`));
  });
}
