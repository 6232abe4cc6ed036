import { fieldOf } from '../form/form-cell';
import type { DerivedField, InputField } from '../form/form-field';
import type { ReadPlan } from '../read/read-plan';
import type { Frame, RowTemplate, TemplateCell } from '../read/row-template';
import { isLabel, meaningOfLabel, type LabelWords } from './label-words';
import { seenCell, textContent, type RowCell, type SeenCell } from './row-cells';

/** One of the cells that a row of a form is printed with, from left to right, those too that a cell above or at the left reaches into. */
export interface RowPiece {
  readonly column: number;
  readonly width: number;
  /** Null where the cell began in a row above. */
  readonly cell: TemplateCell | null;
  /** The frame whose lead it is: it begins in the row, or goes on from above. */
  readonly frame: Frame | null;
  /** What is filled in or calculated there; null for a label, and for what stays empty. */
  readonly field: InputField | DerivedField | null;
  /** What its label means; null for none, and for one that has placeholders or stands in many rows. */
  readonly meaning: string | null;
  /** Its label as a sheet of ours holds it; null for none, and for one with placeholders. */
  readonly printed: SeenCell | null;
}

/** Whether a cell of a document is what the form prints there. */
export function standsFor(
  { cell: own, meaning }: RowPiece,
  { isWritten, label }: RowCell,
): boolean {
  return isWritten && label !== null && own?.label != null && isLabel(own.label, meaning, label);
}

const made = new WeakMap<LabelWords, WeakMap<ReadPlan, readonly (readonly RowPiece[])[]>>();

/** The cells of each row of a layout. */
export function rowPieces(plan: ReadPlan, words: LabelWords): readonly (readonly RowPiece[])[] {
  const ofWords = made.get(words) ?? new WeakMap<ReadPlan, readonly (readonly RowPiece[])[]>();
  made.set(words, ofWords);
  const known = ofWords.get(plan);
  if (known) return known;
  const width = plan.style.columns.length;
  /** What reaches down from above, by column, and to which row. */
  const reaching: ({ readonly cell: TemplateCell; readonly last: number } | null)[] =
    Array<null>(width).fill(null);
  const pieces = plan.templates.map((template) => {
    const here = piecesOf(template, width, words, (column) => {
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
  ofWords.set(plan, pieces);
  return pieces;
}

function piecesOf(
  { frames, cells }: RowTemplate,
  width: number,
  words: LabelWords,
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
    const piece = here
      ? begunPiece(here.cell, here.frame, words)
      : emptyPiece(column, reaching?.width ?? 1);
    pieces.push(piece);
    column += piece.width;
  }
  return pieces;
}

function begunPiece(cell: TemplateCell, frame: Frame | null, words: LabelWords): RowPiece {
  const { column, width, label } = cell;
  return {
    column,
    width,
    cell,
    frame,
    field: fieldOf(cell.cell),
    meaning: label && meaningOfLabel(label, words),
    printed: label === null || label.key === null ? null : seenCell(textContent(label.label)),
  };
}

/** A place in which nothing begins. */
export function emptyPiece(column: number, width: number): RowPiece {
  return { column, width, cell: null, frame: null, field: null, meaning: null, printed: null };
}
