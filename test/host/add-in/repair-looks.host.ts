import { insertForm } from '../../../src/app';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { openProduct } from '../open-product';

/** As cells are that were pasted from a workbook of somebody else. */
function asPasted(range: Excel.Range, font: string): void {
  range.clear('Formats');
  range.format.font.set({ name: font, size: 11 });
}

function withoutLines(range: Excel.Range): void {
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    range.format.borders.getItem(side).style = 'None';
  }
  range.format.borders.getItem('InsideVertical').style = 'None';
  range.format.borders.getItem('InsideHorizontal').style = 'None';
}

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** Letters, fill, lines and content of each cell. */
async function seen(area: string): Promise<readonly string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(area).load('formulas');
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { name: true, size: true },
        borders: { style: true, weight: true },
      },
    });
    await context.sync();
    return cells.value.map((row, down) =>
      row.map(({ format }, across) =>
        JSON.stringify([format, range.formulas[down]?.[across] as unknown]),
      ),
    );
  });
}

type Broken = readonly [
  words: string,
  formId: string,
  area: string,
  change: (sheet: Excel.Worksheet) => void,
  kinds: readonly string[],
];

const broken: readonly Broken[] = [
  [
    'all rows of a short form pasted over, with their formats',
    'F14',
    'A5:F5',
    (sheet) => {
      asPasted(sheet.getRange('A5:F5'), 'Arial');
    },
    ['lostFormats'],
  ],
  [
    'some cells in letters of the same name, without fill or lines',
    'F08',
    'A8:C10',
    (sheet) => {
      const range = sheet.getRange('A8:C10');
      range.format.fill.clear();
      range.format.font.size = 11;
      withoutLines(range);
    },
    ['pastedLooks'],
  ],
  [
    'cells without fill and lines, in the letters of the form',
    'F08',
    'A8:C10',
    (sheet) => {
      sheet.getRange('A8:C10').format.fill.clear();
      withoutLines(sheet.getRange('A8:C10'));
    },
    ['pastedLooks'],
  ],
  [
    'lines alone',
    'F08',
    'A8:V9',
    (sheet) => {
      withoutLines(sheet.getRange('A8:V9'));
    },
    ['lostLines'],
  ],
  [
    'the lines of printed rows',
    'F07',
    'A6:A9',
    (sheet) => {
      withoutLines(sheet.getRange('A6:A9'));
    },
    ['lostLines'],
  ],
];

test.each(broken)('%s: it is said, and mended, and nothing typed changes', async (...one) => {
  const [, formId, area, change, kinds] = one;
  const { workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId, place: 'newSheet' });
  const before = await seen(area);
  await onSheet(change);
  const [form] = (await inspectForms(workbook)).forms;
  if (!form) throw new Error('no form was found');
  expect(form.state).toBe('repairable');
  const found = form.findings.map(({ damage }) => damage.kind);
  expect(found).toEqual(expect.arrayContaining([...kinds]));
  const outcome = await repairForm(workbook, { form, findings: form.findings.map(({ id }) => id) });
  expect(outcome.kind).toBe('repaired');
  expect((await inspectForms(workbook)).forms.map(({ findings }) => findings)).toEqual([[]]);
  expect(await seen(area)).toEqual(before);
});

test('a table that somebody drew without lines and named as ours is left as it looks', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, { packId: 'national', formId: 'F08', place: 'newSheet' });
  await onSheet((sheet) => {
    const all = sheet.getRange('A1:V11');
    withoutLines(all);
    all.format.fill.clear();
    all.format.font.set({ name: '仿宋', size: 12 });
  });
  const [form] = (await inspectForms(workbook)).forms;
  expect(form?.findings.map(({ damage }) => damage.kind)).not.toContain('pastedLooks');
  expect(form?.findings.map(({ damage }) => damage.kind)).not.toContain('lostLines');
});
