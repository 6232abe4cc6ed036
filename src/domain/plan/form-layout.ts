import type { FormDefinition } from '../form/form-definition';
import type { FormField } from '../form/form-field';
import type { Cell } from '../grid/cell';
import { columnCount, rangeOf, rowCount, type CellRange } from '../grid/cell-range';
import { placeHeader } from './place-header';

/** A printed text and the cells it covers. */
export interface PlacedText {
  readonly text: string;
  readonly range: CellRange;
}

export interface PlacedField {
  readonly field: FormField;
  readonly cell: Cell;
}

/** Where everything of a form stands on its sheet. */
export interface FormLayout {
  readonly all: CellRange;
  readonly table: CellRange;
  readonly heading: PlacedText;
  readonly leftLines: readonly PlacedText[];
  readonly rightLines: readonly PlacedText[];
  readonly header: readonly PlacedText[];
  readonly fields: readonly PlacedField[];
  readonly notes: readonly PlacedText[];
}

/** Title, lines, header, one row of fields, notes: from top to bottom. */
export function layOut(form: FormDefinition): FormLayout {
  const width = form.columns.length;
  const fullRow = (row: number) => rangeOf(row, 0, 1, width);
  const headerTop = 1 + form.lines.length;
  const dataRow = headerTop + form.header.length;
  const notesTop = dataRow + 1;
  return {
    all: rangeOf(0, 0, notesTop + form.notes.length, width),
    table: rangeOf(headerTop, 0, form.header.length + 1, width),
    heading: { text: form.heading, range: fullRow(0) },
    leftLines: form.lines.map(({ left }, index) => ({
      text: left,
      range: rangeOf(1 + index, 0, 1, width - 1),
    })),
    rightLines: form.lines.map(({ right }, index) => ({
      text: right,
      range: rangeOf(1 + index, width - 1, 1, 1),
    })),
    header: placeHeader(form.header, headerTop, width),
    fields: placeFields(form, dataRow),
    notes: form.notes.map((text, index) => ({ text, range: fullRow(notesTop + index) })),
  };
}

/** Whether the text covers more cells than one. */
export function isMerged({ range }: PlacedText): boolean {
  return columnCount(range) > 1 || rowCount(range) > 1;
}

export function allTexts(layout: FormLayout): PlacedText[] {
  const { heading, leftLines, rightLines, header, notes } = layout;
  return [heading, ...leftLines, ...rightLines, ...header, ...notes];
}

function placeFields({ columns, fields }: FormDefinition, row: number): PlacedField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return columns.map(({ field: id }, column) => {
    const field = byId.get(id);
    if (!field) throw new RangeError(`column ${column + 1} names the unknown field ${id}`);
    return { field, cell: { row, column } };
  });
}
