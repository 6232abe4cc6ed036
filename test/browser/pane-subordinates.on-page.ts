import { salaries, unitWorkbook } from '../files/unit-workbook';
import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
});

const button = (name: string | RegExp) => open.frame.getByRole('button', { name });
const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

async function handedIn(unit: string, personnel: number, year = 2022) {
  // F12 prints no year, F14 does.
  const forms = { F12: { items: [salaries(personnel)] }, F14: { abroad: 1 } };
  const bytes = await unitWorkbook(unit, forms, year);
  return { name: `${unit}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) };
}

test('forms go out to the units on a list, and what they hand in comes together in the workbook', async () => {
  await goTo(open.frame, 'settings');
  await open.frame.getByLabel('单位名称').first().fill('某某局');
  await open.frame.getByLabel(/年度/).first().fill('2022');
  await button('保存到工作簿').click();
  await open.frame
    .getByText(/已保存/)
    .first()
    .waitFor();
  await goTo(open.frame, 'insert');
  await open.frame.getByRole('combobox').first().selectOption('henan-2022');
  await button('所属单位').click();
  await open.frame.getByText('0 个单位', { exact: true }).waitFor();
  await open.frame.getByLabel('单位名单').fill('一所（112001）\n二所\n112003 三所');
  await open.frame.getByText('3 个单位，2 个有编码', { exact: true }).waitFor();
  const read = open.frame.getByRole('region', { name: '读出的单位名单' });
  const listed = await read.getByRole('row').allInnerTexts();
  expect(listed.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    '单位名称 编码',
    '一所 112001',
    '二所 —',
    '三所 112003',
  ]);
  const [download] = await Promise.all([
    open.page.waitForEvent('download'),
    button('生成 3 个单位的文件').click(),
  ]);
  await open.frame.getByText(/^已保存 2022年某某局所属单位\.zip：3 个单位/).waitFor();
  const files = [
    await handedIn('一所', 1.1),
    await handedIn('二所', 2.2),
    await handedIn('三所', 9, 2021),
  ];
  await open.frame.locator('.subordinates input[type=file]').setInputFiles(files);
  await open.frame.getByRole('heading', { name: '由 2 个单位的文件汇总' }).waitFor();
  const looked = await quiet();
  const table = await open.frame.locator('.subordinates__table').first().innerText();
  await button('写入工作簿：填 0 格，插入 2 张表').click();
  await open.frame.getByText('汇总已写入工作簿').waitFor();
  const sum = await open.control(({ engine }) =>
    engine.book.getSheetByName('一般公共预算基本支出表')?.getRange('F6').getValue(),
  );
  expect(download.suggestedFilename()).toBe('2022年某某局所属单位.zip');
  expect(looked).toEqual([[], 0]);
  expect(table).toContain('三所.xlsx（三所）是2021年的，没有计入');
  expect(sum).toBe('3.30');
});

test('sums that are undone are told no more, and the files need not be chosen again', async () => {
  await goTo(open.frame, 'settings');
  await open.frame.getByLabel('单位名称').first().fill('某某局');
  await open.frame.getByLabel(/年度/).first().fill('2022');
  await open.frame.getByLabel('模板包').selectOption('henan-2022');
  await button('保存到工作簿').click();
  await open.frame.getByText('单位信息已保存').waitFor();
  await goTo(open.frame, 'insert');
  await button(/^插入“三公/).click();
  await open.frame
    .getByText(/已插入/)
    .first()
    .waitFor();
  await button('所属单位').click();
  const bytes = await unitWorkbook('一所', { F14: { abroad: 1 } });
  await open.frame
    .locator('.subordinates input[type=file]')
    .setInputFiles([{ name: '一所.xlsx', mimeType: '', buffer: Buffer.from(bytes) }]);
  await button(/^写入工作簿：填 1 格/).click();
  await open.frame.getByText('汇总已写入工作簿').waitFor();
  await open.control(async ({ user, idle }) => {
    await user.undo();
    await idle();
  });
  await open.frame.getByText('汇总已写入工作簿').waitFor({ state: 'detached' });
  await button('汇总已读的 1 个文件').click();
  await button(/^写入工作簿：填 1 格/).waitFor();
  expect(await quiet()).toEqual([[], 0]);
});
