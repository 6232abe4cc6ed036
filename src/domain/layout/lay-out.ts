import type { FormPart } from '../form/form-part';
import { endsWithBlock } from '../form/walk-parts';
import type { FormStyle } from '../form/form-style';
import type { FormValues } from '../form/form-values';
import type { Cell } from '../grid/cell';
import { rangeOf } from '../grid/cell-range';
import { placeParts } from './place-parts';
import type { FormLayout, PlacedNote } from './placed';

/** Title, lines, header, body, notes: from top to bottom, beginning at the origin. */
export function layOut(style: FormStyle, values: FormValues, origin: Cell): FormLayout {
  const width = style.columns.length;
  const left = origin.column;
  const fullRow = (row: number) => rangeOf(row, left, 1, width);
  const linesTop = origin.row + style.heading.length;
  const tableTop = linesTop + style.lines.length;
  const place = (parts: readonly FormPart[], top: number) =>
    placeParts(parts, values, { top, left, right: left + width });

  const header = place(style.header, tableTop);
  const body = place(style.body, tableTop + header.height);
  const tableHeight = header.height + body.height;
  const tableEnd = tableTop + tableHeight;
  const hasClosing = endsWithBlock(style.body);
  const notesTop = tableEnd + (hasClosing ? 1 : 0);
  const notes: NoteContent[] = style.notes.map((text) => ({ text }));
  if (style.emptyNote) notes.push(style.emptyNote);
  return {
    all: rangeOf(origin.row, left, notesTop + notes.length - origin.row, width),
    table: rangeOf(tableTop, left, tableHeight, width),
    header: header.height > 0 ? rangeOf(tableTop, left, header.height, width) : null,
    heading: style.heading.map((content, index) => ({
      content: typeof content === 'string' ? content : content.derived,
      range: fullRow(origin.row + index),
    })),
    leftLines: style.lines.map(({ left: text, rightColumns = 1 }, index) => ({
      text,
      range: rangeOf(linesTop + index, left, 1, width - rightColumns),
    })),
    rightLines: style.lines.map(({ right: text, rightColumns = 1 }, index) => ({
      text,
      range: rangeOf(linesTop + index, left + width - rightColumns, 1, rightColumns),
    })),
    cells: [...header.cells, ...body.cells],
    blocks: [...header.blocks, ...body.blocks],
    closing: hasClosing ? fullRow(tableEnd) : null,
    notes: notes.map((note, index) => ({ ...note, range: fullRow(notesTop + index) })),
  };
}

type NoteContent = Omit<PlacedNote, 'range'>;
