import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { readWorkbook, writeWorkbook } from '../../src/files';
import { connect } from '../host/connect';
import { openFile } from '../../src/workbench/xlsx/file-in-engine';
import { printedForm } from '../../src/domain/document/printed-form';
import type { DocumentForm } from '../../src/domain/document/document';
import { readForm } from '../../src/domain/read/read-form';
import { parseRange } from '../../src/domain/grid/cell-range';
import { caseName, everyForm, filledPlan, profile } from './every-form';
import { converted, pageCount } from './soffice';

const sheets = everyForm.map((form) => ({ name: caseName(form), plan: filledPlan(form) }));

/** One start of LibreOffice for each format and all forms together: it is slow to start. */
let recalculated: readonly SheetGrid[] = [];
let pages = 0;
let printed: readonly (DocumentForm | null)[] = [];
let seenByWorkbench: readonly (readonly unknown[][])[] = [];

beforeAll(async () => {
  const bytes = await writeWorkbook(sheets);
  const [workbook = new Uint8Array(), pdf = new Uint8Array()] = converted(bytes, 'xlsx', 'pdf');
  const file = await readWorkbook(workbook);
  if (file.kind === 'unreadable') throw new Error(`${file.reason}: ${file.detail}`);
  recalculated = file.sheets.map(({ grid }) => grid);
  pages = pageCount(pdf);
  printed = await printedForms(bytes);

  const { Excel, workbench } = await connect();
  await openFile(workbench.engine, bytes, 'forms.xlsx');
  seenByWorkbench = await Excel.run(async (context) => {
    const ranges = sheets.map(({ name, plan }) => {
      const range = context.workbook.worksheets.getItem(name).getRange(plan.page.printArea);
      range.load('values');
      return range;
    });
    await context.sync();
    return ranges.map(({ values }) => values as unknown[][]);
  });
}, 600_000);

test('LibreOffice keeps every sheet, in order', () => {
  expect(recalculated.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});

test.each(sheets.map(({ name, plan }, index) => [name, plan, index] as const))(
  '%s: LibreOffice and the workbench calculate the same',
  (_, plan, index) => {
    const grid = recalculated[index];
    const formulas = plan.cells.flatMap((row, down) =>
      row.flatMap((cell, across) =>
        typeof cell === 'object' && cell !== null ? [[down, across] as const] : [],
      ),
    );
    const values = (at: (row: number, column: number) => unknown) =>
      formulas.map(([row, column]) => {
        const value = at(row, column);
        return typeof value === 'number' ? Number(value.toFixed(6)) : (value ?? '');
      });
    const workbench = seenByWorkbench[index];
    const found = values((row, column) => grid?.cellAt(row, column).value);
    expect(found).toEqual(values((row, column) => workbench?.[row]?.[column]));
    expect(found.filter((value) => String(value).startsWith('#'))).toEqual([]);
    expect(grid?.merges).toHaveLength(plan.merges.length);
    const typed = plan.cells.map((row, down) =>
      row.map((cell, across) => {
        const isFormula = typeof cell === 'object' && cell !== null;
        return isFormula ? cell : (grid?.cellAt(down, across).value ?? '');
      }),
    );
    expect(typed).toEqual(plan.cells.map((row) => row.map((cell) => cell ?? '')));
  },
);

test('every form is printed on pages of its own', () => {
  expect(pages).toBeGreaterThanOrEqual(sheets.length);
  expect(pages).toBeLessThan(sheets.length * 2);
});

/** The forms as a document prints them, from a file that nobody calculated. */
async function printedForms(bytes: Uint8Array): Promise<(DocumentForm | null)[]> {
  const file = await readWorkbook(bytes);
  if (file.kind === 'unreadable') throw new Error(`${file.reason}: ${file.detail}`);
  return everyForm.map(({ packId, form, styleId }, index) => {
    const grid = file.sheets[index]?.grid;
    const region = parseRange(sheets[index]?.plan.page.printArea ?? '');
    if (!grid || !region) throw new Error(`${form.id} is not in the file`);
    const reading = readForm(form, styleId, grid, region);
    return printedForm(packId, { form, styleId, reading, grid }, profile);
  });
}

test.each(everyForm.map((one, index) => [caseName(one), index] as const))(
  '%s: the document says what LibreOffice shows',
  (_, index) => {
    const form = printed[index];
    const plan = sheets[index]?.plan;
    const grid = recalculated[index];
    const area = parseRange(plan?.frames[0]?.area ?? '');
    if (!form || !grid || !area) throw new Error('the form is missing');
    const said = form.table.rows.map(({ cells }) =>
      cells.map(({ column, text }) => [column, text.trim()]),
    );
    const shown = form.table.rows.map(({ cells }, down) =>
      cells.map(({ column }) => {
        const { text, value } = grid.cellAt(area.top + down, column);
        return [column, (text ?? String(value ?? '')).trim()];
      }),
    );
    expect(said).toEqual(shown);
    const rowTexts = (rows: readonly number[]) =>
      rows.flatMap((row) =>
        (plan?.columnWidths ?? []).flatMap((_width, column) => {
          const { text, value } = grid.cellAt(row, column);
          return (text ?? String(value ?? '')).trim() || [];
        }),
      );
    const above = Array.from({ length: area.top }, (_row, row) => row);
    expect(form.lines.flatMap(({ texts }) => texts.map(({ text }) => text.trim()))).toEqual(
      rowTexts(above),
    );
    const below = (plan?.cells ?? []).map((_row, row) => row).filter((row) => row > area.bottom);
    expect(form.notes.flatMap(({ texts }) => texts.map(({ text }) => text.trim()))).toEqual(
      rowTexts(below),
    );
  },
);
