import { columnCount, contains, parseRange, rowCount, type CellRange } from '../grid/cell-range';
import type { PlannedFont, PlannedStyle, SheetPlan } from '../plan/sheet-plan';
import type { DocumentForm, DocumentLine, DocumentRow, DocumentText } from './document';
import { song } from '../plan/typefaces';

/** What a cell says, by its row and column in the plan. */
export type TextAt = (row: number, column: number) => string;

const plainFont: PlannedFont = { name: song, size: 11, bold: false };

/**
 * The form of a plan as a document prints it: a table with the rows within the frame, lines with those above and below it. Null
 * for a plan without a frame.
 */
export function formOfPlan(plan: SheetPlan, textAt: TextAt): DocumentForm | null {
  const { cells, columnWidths, rowHeights, page, frames, formId } = plan;
  const [frame] = frames;
  const area = frame && rangeIn(plan, frame.area);
  if (!frame || !area) return null;
  const merges = plan.merges.flatMap((merge) => rangeIn(plan, merge) ?? []);
  const lookAt = looksOf(plan);
  const rowNumbers = cells.map((_, row) => row);

  function textOf(row: number, column: number): DocumentText {
    const { font = plainFont, horizontal = 'left' } = lookAt(row, column);
    return { text: textAt(row, column), font, horizontal };
  }

  function lineOf(row: number): DocumentLine[] {
    const texts = columnWidths
      .map((_, column) => textOf(row, column))
      .filter(({ text }) => text.trim() !== '');
    return texts.length > 0 ? [{ texts }] : [];
  }

  function rowOf(row: number): DocumentRow {
    const inRow = merges.filter((merge) => merge.top <= row && row <= merge.bottom);
    const own = columnWidths.flatMap((_, column) => {
      const merge = inRow.find((one) => contains(one, { row, column }));
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const columns = merge ? columnCount(merge) : 1;
      return [{ ...textOf(row, column), column, columns, rows: merge ? rowCount(merge) : 1 }];
    });
    return { height: rowHeights[row] ?? 0, cells: own };
  }

  const [firstTitle, lastTitle] = page.titleRows ?? [0, -1];
  return {
    kind: 'form',
    formId,
    orientation: page.orientation,
    lines: rowNumbers.filter((row) => row < area.top).flatMap(lineOf),
    table: {
      columns: columnWidths,
      headerRows: lastTitle - firstTitle + 1,
      rows: rowNumbers.filter((row) => row >= area.top && row <= area.bottom).map(rowOf),
      lines: { outside: frame.outside, inside: frame.inside },
    },
    notes: rowNumbers.filter((row) => row > area.bottom).flatMap(lineOf),
  };
}

type Look = Pick<PlannedStyle, 'font' | 'horizontal'>;

/** What lies on top at each cell; what a style leaves open shines through. */
function looksOf(plan: SheetPlan): (row: number, column: number) => Look {
  const nothing: Look = {};
  const grid = plan.cells.map((row) => row.map(() => nothing));
  for (const { areas, font, horizontal } of plan.styles) {
    const look: Look = { ...(font && { font }), ...(horizontal && { horizontal }) };
    for (const area of areas.flatMap((one) => rangeIn(plan, one) ?? [])) {
      for (const row of grid.slice(area.top, area.bottom + 1)) {
        const below = row.slice(area.left, area.right + 1);
        row.splice(area.left, below.length, ...below.map((one) => ({ ...one, ...look })));
      }
    }
  }
  return (row, column) => grid[row]?.[column] ?? nothing;
}

/** Counted from the origin of the plan. */
function rangeIn({ origin }: SheetPlan, address: string): CellRange | null {
  const range = parseRange(address);
  if (!range) return null;
  const { row, column } = origin;
  return {
    top: range.top - row,
    bottom: range.bottom - row,
    left: range.left - column,
    right: range.right - column,
  };
}
