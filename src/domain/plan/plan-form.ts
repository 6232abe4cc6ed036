import type { FormDefinition } from '../form/form-definition';
import { fillText, type Profile } from '../form/profile';
import { printCell, type Cell } from '../grid/cell';
import { columnCount, printRange, rangeOfCell, rowCount } from '../grid/cell-range';
import { groupCells } from '../grid/group-cells';
import { formulaText } from './formula';
import { allTexts, isMerged, layOut, type FormLayout } from './form-layout';
import { conditionalFormats, validations } from './native-rules';
import { rowHeights } from './row-heights';
import type { PlannedCell, SheetPlan } from './sheet-plan';
import { styles } from './styles';

/** Two decimals, as the disclosure tables print amounts, a nought too. */
const amountFormat = '0.00';

/** Draws a form: everything a sheet needs to show it, calculate it and watch its rules. */
export function planForm(packId: string, form: FormDefinition, profile: Profile): SheetPlan {
  const filled: FormDefinition = {
    ...form,
    heading: fillText(form.heading, profile),
    lines: form.lines.map(({ left, right }) => ({
      left: fillText(left, profile),
      right: fillText(right, profile),
    })),
    notes: form.notes.map((note) => fillText(note, profile)),
  };
  const layout = layOut(filled);
  const { fields, table } = layout;
  const firstInput = fields.find(({ field }) => field.from === 'input') ?? fields[0];
  return {
    packId,
    formId: form.id,
    sheetName: form.sheetName,
    cells: plannedCells(layout),
    merges: allTexts(layout)
      .filter(isMerged)
      .map(({ range }) => printRange(range)),
    styles: styles(filled, layout),
    numberFormats: groupCells(fields.map(({ cell }) => cell)).map((range) => ({
      area: printRange(range),
      format: amountFormat,
    })),
    frames: [{ area: printRange(table), outside: 'medium', inside: 'thin' }],
    columnWidths: form.columns.map(({ width }) => width),
    rowHeights: rowHeights(filled, layout),
    validations: validations(filled, layout),
    conditionalFormats: conditionalFormats(filled, layout),
    marks: [
      ...fields
        .filter(({ field }) => field.from === 'derived')
        .map(({ field, cell }) => ({ part: field.id, area: printRange(rangeOfCell(cell)) })),
      { part: null, area: printRange(layout.all) },
    ],
    frozenRows: table.bottom,
    page: { paper: 'A4', orientation: form.orientation, pagesWide: 1, centered: true },
    firstInput: firstInput ? printCell(firstInput.cell) : 'A1',
  };
}

function plannedCells(layout: FormLayout): PlannedCell[][] {
  const { all, fields } = layout;
  const rows = Array.from({ length: rowCount(all) }, () =>
    Array<PlannedCell>(columnCount(all)).fill(null),
  );
  const put = ({ row, column }: Cell, content: PlannedCell) =>
    rows[row]?.splice(column, 1, content);
  for (const { text, range } of allTexts(layout)) {
    put({ row: range.top, column: range.left }, text);
  }
  const cells = new Map(fields.map(({ field, cell }) => [field.id, cell]));
  for (const { field, cell } of fields) {
    if (field.from !== 'derived') continue;
    put(cell, { formula: formulaText(field.formula, (id) => cellNamed(id, cells)) });
  }
  return rows;
}

function cellNamed(id: string, cells: ReadonlyMap<string, Cell>): Cell {
  const cell = cells.get(id);
  if (!cell) throw new RangeError(`a formula names the unknown field ${id}`);
  return cell;
}
