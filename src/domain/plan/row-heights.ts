import type { FormDefinition, Lettering } from '../form/form-definition';
import { rowCount } from '../grid/cell-range';
import { textHeight } from './text-height';
import type { FormLayout, PlacedText } from './form-layout';

const leastHeight = { heading: 36, lines: 21, header: 24, fields: 30, notes: 21 };

/** A height for every row, so that no text is cut off. */
export function rowHeights(form: FormDefinition, layout: FormLayout): number[] {
  const { typography, columns } = form;
  const rows: number[] = [];
  const widthOf = ({ range: { left, right } }: PlacedText) =>
    columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0);

  function fit(texts: readonly PlacedText[], least: number, lettering: Lettering): void {
    for (const placed of texts) {
      const { range } = placed;
      const needed = textHeight(placed.text, widthOf(placed), lettering) / rowCount(range);
      for (let row = range.top; row <= range.bottom; row += 1) {
        rows[row] = Math.max(rows[row] ?? 0, least, Math.ceil(needed));
      }
    }
  }

  fit([layout.heading], leastHeight.heading, typography.heading);
  fit([...layout.leftLines, ...layout.rightLines], leastHeight.lines, typography.lines);
  fit(layout.header, leastHeight.header, typography.header);
  rows[layout.table.bottom] = leastHeight.fields;
  fit(layout.notes, leastHeight.notes, typography.notes);
  return rows;
}
