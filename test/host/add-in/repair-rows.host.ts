import { insertForm } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { changeRows, rowsHere } from '../../../src/app/rows';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { openProduct } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

/** What a user sees of the rows of the sheet in front: heights, fills, lines, formats, and what is asked while typing. */
async function looks(from: number, to: number): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A${from}:H${to}`).load('numberFormat');
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        borders: { style: true, weight: true },
        font: { name: true, size: true, bold: true },
        horizontalAlignment: true,
        wrapText: true,
      },
    });
    await context.sync();
    const asked = cells.value.map((row, down) =>
      row.map((_, across) => range.getCell(down, across).dataValidation.load('type,prompt')),
    );
    await context.sync();
    return cells.value.map((row, down) =>
      JSON.stringify([
        rows.value[down]?.format?.rowHeight,
        row.map((cell, across) => {
          const { fill, borders, font, horizontalAlignment, wrapText } = cell.format ?? {};
          const lines = [borders?.top, borders?.bottom, borders?.left, borders?.right].map((one) =>
            one?.style === 'None' ? '-' : one?.weight,
          );
          const { type, prompt } = asked[down]?.[across] ?? {};
          const format: unknown = range.numberFormat[down]?.[across];
          return [fill?.color, lines, font, horizontalAlignment, wrapText, format, type, prompt];
        }),
      ]),
    );
  });
}

async function onSheet(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });
}

async function openForm(formId: string): Promise<Product> {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'national', formId, place: 'newSheet' });
  return product;
}

/** The form with so many rows of its own, from our own commands. */
async function freshLooks(formId: string, last: string, more: number, from: number, to: number) {
  const { workbook } = await openForm(formId);
  await onSheet((sheet) => sheet.getRange(last).select());
  for (let count = 0; count < Math.abs(more); count += 1) {
    const block = (await rowsHere(workbook)).levels.at(-1)?.at.at(-1)?.block ?? '';
    await changeRows(workbook, more > 0 ? 'add' : 'delete', block);
  }
  return looks(from, to);
}

async function repairAll({ workbook }: Product) {
  const [form] = (await inspectForms(workbook)).forms;
  if (!form) throw new Error('no form was found');
  const findings = form.findings.flatMap(({ id, repair }) => (repair === 'adds' ? [id] : []));
  const kinds = new Set(form.findings.map(({ damage }) => damage.kind));
  const outcome = await repairForm(workbook, { form, findings });
  return { state: form.state, kinds: [...kinds], outcome: outcome.kind };
}

const income = (name: string) => ['201', '10', '11', '', name];

/** 部门收入预算表 has its rows in 8 to 10, and is closed by row 11. */
function pasteIncome(sheet: Excel.Worksheet, count: number): void {
  sheet.getRange(`A8:E${7 + count}`).values = Array.from({ length: count }, (_, index) =>
    income(`行政运行${index}`),
  );
  sheet.getRange(`H8:H${7 + count}`).values = Array.from({ length: count }, () => [5]);
}

test.each([4, 5, 7])(
  '%d rows pasted over three: repaired, it looks like a form of as many',
  async (count) => {
    const product = await openForm('F08');
    await onSheet((sheet) => {
      pasteIncome(sheet, count);
    });
    const { state, kinds, outcome } = await repairAll(product);
    expect([state, kinds.includes('lostLooks'), outcome]).toEqual(['repairable', true, 'repaired']);
    const after = (await inspectForms(product.workbook)).forms;
    expect(after.map((form) => [form.state, form.findings])).toEqual([['fine', []]]);
    const found = await looks(7, 9 + count);
    expect(found).toEqual(await freshLooks('F08', 'A10', count - 3, 7, 9 + count));
  },
);

test('what was pasted below is printed too', async () => {
  const product = await openForm('F08');
  await onSheet((sheet) => {
    pasteIncome(sheet, 7);
  });
  await repairAll(product);
  const printed = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    const area = pageLayout.getPrintArea().load('address');
    await context.sync();
    return area.address;
  });
  expect(printed).toMatch(/A1:V15$/);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void, number]>([
  [
    'a row put in above the closing row',
    'F09',
    (sheet) => void sheet.getRange('11:11').insert('Down'),
    1,
  ],
  ['three of them', 'F11', (sheet) => void sheet.getRange('11:13').insert('Down'), 3],
  ['the last row deleted', 'F09', (sheet) => void sheet.getRange('10:10').delete('Up'), -1],
])('Excel’s own: %s', async (_, formId, change, more) => {
  const product = await openForm(formId);
  await onSheet((sheet) => {
    sheet.getRange('A8:E8').values = [income('行政运行')];
    change(sheet);
  });
  const { state, kinds } = await repairAll(product);
  expect([state, kinds.includes('lostLooks')]).toEqual(['repairable', true]);
  expect((await inspectForms(product.workbook)).forms.map((form) => form.state)).toEqual(['fine']);
  const found = await looks(8, 12 + more);
  expect(found).toEqual(await freshLooks(formId, 'A10', more, 8, 12 + more));
});

test('a thick line that somebody drew herself, and a colour, are hers', async () => {
  const product = await openForm('F09');
  await onSheet((sheet) => {
    sheet.getRange('A8:E8').values = [income('行政运行')];
    sheet
      .getRange('A8:V8')
      .format.borders.getItem('EdgeBottom')
      .set({ style: 'Continuous', weight: 'Medium' });
    sheet.getRange('A9:V9').format.fill.clear();
    sheet.getRange('10:10').format.rowHeight = 15;
  });
  expect((await inspectForms(product.workbook)).forms.map(({ findings }) => findings)).toEqual([
    [],
  ]);
});

test('every form that was just inserted is fine, its looks too', async () => {
  const { workbook } = await openProduct();
  for (const { id: packId, forms } of catalogue.packs) {
    for (const { id: formId } of forms) {
      await insertForm(workbook, { packId, formId, place: 'newSheet' });
    }
  }
  const { forms } = await inspectForms(workbook);
  expect(forms.length).toBeGreaterThan(30);
  expect(forms.flatMap(({ findings }) => findings)).toEqual([]);
});
