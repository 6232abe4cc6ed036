import { insertSection, readNarrative, refreshText } from '../../../src/app/narrative';
import { sectionOnSheet } from '../../../src/app/narrative/section-on-sheet';
import { followedTexts } from '../../../src/app/narrative/written-texts';
import { openProduct, type } from '../open-product';

const facts = { key: '2022 某某局', typed: {}, read: {}, own: [] };
const lines = ['预算1万元。', '=2元。'];
const request = { styleId: 'henan-2022', part: 'N12', lines, facts };

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
    await context.sync();
  });
}

async function column(address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

type Product = Awaited<ReturnType<typeof openProduct>>;

/** As it stands beside these lines. */
async function stateOf({ workbook }: Product, fresh: readonly string[]) {
  const { written } = await readNarrative(workbook);
  const texts = followedTexts(written, 'henan-2022');
  return texts.map((text) => sectionOnSheet(text, 'N12', fresh)?.state);
}

async function refresh({ workbook }: Product, fresh: readonly string[]) {
  const [text] = (await readNarrative(workbook)).written;
  if (!text) throw new Error('no text');
  const wanted = { part: 'N12', fresh, choices: new Map(), isRestored: false };
  const sections = [{ text, sheetId: text.sheetId, ...wanted }];
  return refreshText(workbook, { sections, order: [], facts });
}

test('a section goes to the selected cell and those below, words only, in one step', async () => {
  const host = await openProduct();
  await select('C3');
  const depth = host.workbench.engine.undo.depth;
  const placed = { kind: 'placed', sheet: 'Sheet1', address: 'C3:C4' };
  expect(await insertSection(host.workbook, request)).toMatchObject(placed);
  expect(host.workbench.engine.undo.depth).toBe(depth + 1);
  expect(await column('C2:C5')).toEqual(['', ...lines, '']);
  expect(await stateOf(host, lines)).toEqual(['filled']);
  expect(await stateOf(host, ['预算2万元。', '=2元。'])).toEqual(['outOfDate']);
  await host.workbench.user.undo();
  expect(await column('C2:C5')).toEqual(['', '', '', '']);
  expect(await stateOf(host, lines)).toEqual([]);
});

test('what stands in the way is named, and stays', async () => {
  const host = await openProduct();
  await type('Sheet1', 'C4', '我的');
  await select('C3');
  expect(await insertSection(host.workbook, request)).toEqual({
    kind: 'taken',
    sheet: 'Sheet1',
    address: 'C3:C4',
    taken: 'C4',
  });
  expect(await column('C3:C4')).toEqual(['', '我的']);
});

test('it follows its figures in the user’s cells, and grows only where they are free', async () => {
  const host = await openProduct();
  await select('C3');
  await insertSection(host.workbook, request);
  await type('Sheet1', 'C3', '本年预算1万元。');
  await type('Sheet1', 'C6', '我的');
  const three = ['预算3万元。', '其中：', '=2元。'];
  expect(await refresh(host, three)).toMatchObject({ count: 1, noRoom: [] });
  expect(await column('C3:C6')).toEqual(['本年预算3万元。', '其中：', '=2元。', '我的']);
  const four = [...three, '其他。'];
  expect(await refresh(host, four)).toMatchObject({ count: 0, noRoom: ['Sheet1'] });
  expect(await column('C3:C6')).toEqual(['本年预算3万元。', '其中：', '=2元。', '我的']);
  expect(await refresh(host, ['预算4万元。'])).toMatchObject({ count: 1 });
  expect(await column('C3:C6')).toEqual(['本年预算4万元。', '', '', '我的']);
  await type('Sheet1', 'C3', '');
  expect(await stateOf(host, lines)).toEqual([]);
});
