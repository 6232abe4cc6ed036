import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import { isOneCell, printRange, topLeft, type CellRange } from '../grid/cell-range';
import { indexFields } from '../layout/field-index';
import { styles } from '../plan/looks';
import { numberFormats } from '../plan/number-formats';
import { cellContent } from '../plan/planned-cells';
import type { FormLayout, PlacedCell } from '../layout/placed';
import { rowHeights } from '../plan/row-heights';
import { aloneIn } from './alone-in';
import type { RowStep } from './row-plan';

interface NewItem {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** Of the whole form, the new item in its place. */
  readonly layout: FormLayout;
  readonly cells: readonly PlacedCell[];
  readonly range: CellRange;
}

interface NewRows {
  readonly form: FormDefinition;
  readonly style: FormStyle;
  readonly layout: FormLayout;
  readonly row: number;
  readonly count: number;
}

/** What makes empty rows of the sheet a new item: words, formulas, looks, merged cells and heights. */
export function newItemSteps({ form, style, layout, cells, range }: NewItem): RowStep[] {
  const alone = aloneIn(layout, cells, range);
  const fields = indexFields(layout);
  const units = { given: form.unit, shown: form.unit };
  const contents = cells.flatMap((placed): RowStep[] => {
    const content = cellContent(placed, fields, layout, units);
    const cell = printCell(topLeft(placed.range));
    return content === null ? [] : [{ kind: 'put', cell, content }];
  });
  const heights = rowHeights(style, { ...alone, all: { ...range, left: layout.all.left } });
  return [
    ...cells.flatMap((placed): RowStep[] =>
      isOneCell(placed.range) ? [] : [{ kind: 'merge', area: printRange(placed.range) }],
    ),
    ...styles(style.typography, alone).map((one): RowStep => ({ kind: 'style', style: one })),
    ...numberFormats(alone, form.zero).map((format): RowStep => ({ kind: 'numberFormat', format })),
    { kind: 'rowHeights', row: range.top, heights },
    ...contents,
  ];
}

/** What makes empty rows of the sheet rows of the form: looks, formats and a height. */
export function newRowsSteps({ form, style, layout, row, count }: NewRows): RowStep[] {
  const range = { ...layout.table, top: row, bottom: row + count - 1 };
  const cells = layout.cells.filter(
    ({ range: { top } }) => top >= range.top && top <= range.bottom,
  );
  const alone = aloneIn(layout, cells, range);
  return [
    ...styles(style.typography, alone).map((one): RowStep => ({ kind: 'style', style: one })),
    ...numberFormats(alone, form.zero).map((format): RowStep => ({ kind: 'numberFormat', format })),
    { kind: 'rowHeights', row, heights: rowHeights(style, alone) },
  ];
}
