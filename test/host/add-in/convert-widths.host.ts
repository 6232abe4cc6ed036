import { insertForm, type InsertRequest } from '../../../src/app';
import { convertForms, unitsHere } from '../../../src/app/unit';
import type { Host } from '../connect';
import { openProduct, sheetNames, type } from '../open-product';

const form = { packId: 'national', formId: 'F16' } as const;

async function widthsOf(sheet: string, columns: string): Promise<number[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(columns);
    const found = range.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return found.value.map(({ format }) => Math.round(format?.columnWidth ?? 0));
  });
}

async function setWidth(sheet: string, columns: string, width: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(columns).format.columnWidth = width;
    await context.sync();
  });
}

function requests({ log }: Host['workbench']): number {
  return log.entries.filter(({ request }) =>
    request.Actions.some(({ Name, ActionType }) => ActionType !== 1 && Name !== '_RemoveReference'),
  ).length;
}

async function open(place: InsertRequest['place'] = 'newSheet') {
  const product = await openProduct();
  await insertForm(product.workbook, { ...form, place });
  const sheet = (await sheetNames()).at(-1) ?? '';
  return { ...product, sheet };
}

test('columns that the amounts of the other unit need are made wider, in the same step to undo', async () => {
  const { workbench, workbook, sheet } = await open();
  await type(sheet, 'F8', 12345.67);
  await type(sheet, 'G8', 1);
  const before = await widthsOf(sheet, 'A:L');
  const depth = workbench.engine.undo.depth;
  workbench.log.clear();
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({
    sheets: [sheet],
    narrow: [],
  });
  expect(workbench.log.entries.filter(({ writes }) => writes)).toHaveLength(1);
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  const after = await widthsOf(sheet, 'A:L');
  const wider = after.flatMap((width, at) => (width > (before[at] ?? 0) ? [at] : []));
  expect(after.every((width, at) => width >= (before[at] ?? 0))).toBe(true);
  // 123456700.00 stands in F; 10000.00 fits as it is printed.
  expect(wider).toContain(5);
  expect(wider).not.toContain(6);
  workbench.engine.undo.undo();
  expect(await widthsOf(sheet, 'A:L')).toEqual(before);
  workbench.engine.undo.redo();
  expect(await widthsOf(sheet, 'A:L')).toEqual(after);
});

test('converted back, they are as printed again', async () => {
  const { workbook, sheet } = await open();
  await type(sheet, 'F8', 12345.67);
  const before = await widthsOf(sheet, 'A:L');
  await convertForms(workbook, '元');
  await expect(widthsOf(sheet, 'A:L')).resolves.not.toEqual(before);
  await convertForms(workbook, '万元');
  await expect(widthsOf(sheet, 'A:L')).resolves.toEqual(before);
});

test.each<[string, number, string, number]>([
  ['wide enough stays', 200, '元', 200],
  ['a hidden one stays hidden', 0, '元', 0],
])('a column of the user’s: %s, there and back', async (_, width, unit, expected) => {
  const { workbook, sheet } = await open();
  await type(sheet, 'F8', 12345.67);
  await setWidth(sheet, 'F:F', width);
  await convertForms(workbook, unit as '元');
  await expect(widthsOf(sheet, 'F:F')).resolves.toEqual([expected]);
  await convertForms(workbook, '万元');
  await expect(widthsOf(sheet, 'F:F')).resolves.toEqual([expected]);
});

test('an amount over several columns makes each of them a little wider', async () => {
  const { workbook } = await openProduct();
  await insertForm(workbook, {
    packId: 'national',
    formId: 'F03',
    styleId: 'b',
    place: 'newSheet',
  });
  const sheet = '项目绩效目标表';
  await type(sheet, 'G4', 123_456.12);
  const before = await widthsOf(sheet, 'A:G');
  await convertForms(workbook, '元');
  const after = await widthsOf(sheet, 'A:G');
  expect(after).not.toEqual(before);
  await convertForms(workbook, '万元');
  await expect(widthsOf(sheet, 'A:G')).resolves.toEqual(before);
});

test('on a sheet of the user’s own no column is touched, and it is said', async () => {
  const { workbench, workbook } = await openProduct();
  await workbench.user.select('A3');
  await insertForm(workbook, { ...form, place: 'selection' });
  await type('Sheet1', 'F10', 12345.67);
  const before = await widthsOf('Sheet1', 'A:L');
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({
    sheets: ['Sheet1'],
    narrow: ['Sheet1'],
  });
  await expect(widthsOf('Sheet1', 'A:L')).resolves.toEqual(before);
});

test('where its amounts fit, nothing is said', async () => {
  const { workbench, workbook } = await openProduct();
  await workbench.user.select('A3');
  await insertForm(workbook, { ...form, place: 'selection' });
  await type('Sheet1', 'F10', 0.0001);
  await setWidth('Sheet1', 'A:L', 220);
  await expect(convertForms(workbook, '元')).resolves.toMatchObject({ narrow: [] });
});

test('what is looked at before costs no more requests', async () => {
  const { workbench, workbook } = await open();
  workbench.log.clear();
  await unitsHere(workbook, '元');
  const looked = requests(workbench);
  workbench.log.clear();
  await convertForms(workbook, '元');
  expect(requests(workbench)).toBe(looked + 1);
});
