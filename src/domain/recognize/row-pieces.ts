import type { ReadPlan } from '../read/read-plan';
import type { Frame, RowTemplate, TemplateCell } from '../read/row-template';

/** One of the cells that a row of a form is printed with, from left to right, those too that a cell above or at the left reaches into. */
export interface RowPiece {
  readonly column: number;
  readonly width: number;
  /** Null where the cell began in a row above. */
  readonly cell: TemplateCell | null;
  /** The frame whose lead it is: it begins in the row, or goes on from above. */
  readonly frame: Frame | null;
}

const made = new WeakMap<ReadPlan, readonly (readonly RowPiece[])[]>();

/** The cells of each row of a layout. */
export function rowPieces(plan: ReadPlan): readonly (readonly RowPiece[])[] {
  const known = made.get(plan);
  if (known) return known;
  const width = plan.style.columns.length;
  /** What reaches down from above, by column, and to which row. */
  const reaching: ({ readonly cell: TemplateCell; readonly last: number } | null)[] =
    Array<null>(width).fill(null);
  const pieces = plan.templates.map((template) => {
    const here = piecesOf(template, width, (column) => {
      const above = reaching[column];
      return above && above.last >= template.index ? above.cell : null;
    });
    for (const cell of template.cells) {
      const last = template.index + (cell.cell.rows ?? 1) - 1;
      if (last > template.index) {
        for (let at = cell.column; at < cell.column + cell.width; at += 1)
          reaching[at] = { cell, last };
      }
    }
    return here;
  });
  made.set(plan, pieces);
  return pieces;
}

function piecesOf(
  { frames, cells }: RowTemplate,
  width: number,
  above: (column: number) => TemplateCell | null,
): RowPiece[] {
  const begun = [
    ...frames.flatMap((frame) => frame.leads.map((cell) => ({ cell, frame }))),
    ...cells.map((cell) => ({ cell, frame: null })),
  ];
  const pieces: RowPiece[] = [];
  let column = 0;
  while (column < width) {
    const here = begun.find(({ cell }) => cell.column === column);
    const reaching = here ? null : above(column);
    const piece: RowPiece = here
      ? { column, width: here.cell.width, ...here }
      : { column, width: reaching?.width ?? 1, cell: null, frame: null };
    pieces.push(piece);
    column += piece.width;
  }
  return pieces;
}
