import { insertForm } from '../../../src/app';
import { checkWorkbook, followCheck, type CheckState } from '../../../src/app/check';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { openProduct } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

/** Rows of another workbook, as Excel pastes them: in its letters, without fill, codes and names as texts. */
const pasted = [
  ['A', ['201', '10', '11'], '@'],
  ['E', ['行政运行和一般行政管理事务'], '@'],
  ['H', [5], 'General'],
] as const;

/** 部门收入预算表 has its rows in 8 to 10, and is closed by row 11. */
async function pasteRows(count: number): Promise<Product> {
  const product = await openProduct();
  const { workbook } = product;
  await insertForm(workbook, { packId: 'national', formId: 'F08', place: 'newSheet' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E7').values = [['某单位']];
    for (const [column, values, format] of pasted) {
      const range = sheet.getRange(`${column}8`).getAbsoluteResizedRange(count, values.length);
      range.clear('All');
      range.numberFormat = Array.from({ length: count }, () => values.map(() => format));
      range.format.font.name = 'Arial';
      range.values = Array.from({ length: count }, () => [...values]);
    }
    await context.sync();
  });
  return product;
}

async function findings({ workbook }: Product) {
  const { sheets } = await checkWorkbook(workbook);
  return sheets.flatMap(({ forms }) => forms.flatMap((form) => form.findings));
}

async function repairAll({ workbook }: Product) {
  const [form] = (await inspectForms(workbook)).forms;
  if (!form) throw new Error('no form was found');
  const chosen = form.findings.flatMap(({ id, repair }) => (repair === 'adds' ? [id] : []));
  return (await repairForm(workbook, { form, findings: chosen })).kind;
}

/** Row by row the height, and of each cell letters, fill, lines at its sides and format. */
async function looks(area: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(area).load('numberFormat');
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { name: true, size: true },
        borders: { style: true, weight: true },
      },
    });
    await context.sync();
    return cells.value.map((row, down) => ({
      height: rows.value[down]?.format?.rowHeight ?? 0,
      cells: row.map(({ format }, across) =>
        [
          format?.font?.name,
          format?.font?.size,
          format?.fill?.color,
          `${lineOf(format?.borders?.left)} ${lineOf(format?.borders?.right)}`,
          range.numberFormat[down]?.[across],
        ].join(' '),
      ),
    }));
  });
}

function lineOf(line: Excel.CellBorder | undefined): string {
  return line?.style === 'None' ? 'no line' : (line?.weight ?? '');
}

test.each([
  [4, '11'],
  [7, '11—14'],
])('%d rows pasted over three: one mistake is said, the others follow', async (count, rows) => {
  const found = await findings(await pasteRows(count));
  const own = found.filter(({ causedBy }) => causedBy === null);
  expect(own.map(({ says, params }) => [says, params['rows']])).toEqual([
    ['rowsBeyond', { text: rows }],
  ]);
  expect(found.length).toBeGreaterThan(1);
});

test('three rows over three are no matter', async () => {
  expect(await findings(await pasteRows(3))).toEqual([]);
});

test.each([3, 4, 7])('%d rows: one repair makes all right', async (count) => {
  const product = await pasteRows(count);
  expect(await repairAll(product)).toBe('repaired');
  const [form] = (await inspectForms(product.workbook)).forms;
  expect(form?.findings).toEqual([]);
  expect(await findings(product)).toEqual([]);
  const [first, ...others] = await looks(`A8:V${7 + count}`);
  const inside = first?.cells ?? [];
  expect(new Set(inside.map((cell) => cell.split(' ')[0])).size).toBe(1);
  expect(inside[0]).toContain('#FFFBE6');
  for (const other of others) expect(other.cells).toEqual(inside);
  for (const { height } of [first, ...others].map((row) => row ?? { height: 0 })) {
    expect(height).toBeGreaterThanOrEqual(24);
  }
});

test('a check that follows says no longer what the repair mended', async () => {
  const product = await pasteRows(7);
  const states: CheckState[] = [];
  const { stop } = await followCheck(product.workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  const said = () =>
    states.at(-1)?.sheets.flatMap(({ forms }) => forms.flatMap(({ findings: all }) => all));
  expect(said()?.map(({ says }) => says)).toContain('rowsBeyond');
  await repairAll(product);
  for (let tries = 0; tries < 40 && said()?.length !== 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  expect(said()).toEqual([]);
});
