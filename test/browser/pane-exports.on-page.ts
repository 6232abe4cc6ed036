import { threePublicPrint } from '../domain/exports/system-prints';
import { exportedWorkbook } from '../files/exported-workbook';
import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
});

const heads = '支出功能分类科目\t部门预算经济分类\t项目类别\t资金性质\t金额';
const rows = [
  '2010301-行政运行\t30101-基本工资\t人员类\t一般公共预算拨款\t1,000,000.00',
  '2010301-行政运行\t30217-公务接待费\t公用经费\t一般公共预算拨款\t12,345.67',
];

const button = (name: string | RegExp) => open.frame.getByRole('button', { name });
const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

/** As the clipboard of a sheet brings it. */
async function paste(...lines: readonly string[]): Promise<void> {
  await open.frame.getByLabel('在这里粘贴').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, lines.join('\n'));
}

test('what was copied from an export is read, shown with what differs, and fills the forms', async () => {
  await goTo(open.frame, 'insert');
  await button(/^插入“三公”经费表/).click();
  await open.frame
    .getByText(/已插入/)
    .first()
    .waitFor();
  await open.control(({ engine }) => {
    engine.book.getSheetByName('三公经费预算表')?.getRange('F5').setValue(4);
  });
  await button('从预算系统导入').click();
  await paste('各单位：', '请编制预算。');
  await open.frame.getByText('粘贴的内容里没有认出预算系统的导出表').waitFor();
  await paste(heads, ...rows);
  await open.frame.getByRole('group', { name: '粘贴的内容没有写金额单位' }).waitFor();
  const asked = await quiet();
  await open.page.keyboard.press('Enter');
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  const shown = await open.frame.locator('.exports').innerText();
  const looked = await quiet();
  await open.frame.getByLabel(/公务接待费：4\.00万元 → 1\.234567万元/).check();
  await button(/^填入 \d+ 个数，插入 \d+ 张表$/).click();
  await open.frame.getByText('预算系统的数已经填入').waitFor({ timeout: 60_000 });
  const written = await open.control(({ engine }) => [
    engine.book.getSheetByName('三公经费预算表')?.getRange('F5').getValue(),
    engine.book.getSheetByName('一般公共预算基本支出表')?.getRange('A6:F7').getValues(),
  ]);
  await button('看检查结果').click();
  await open.frame.locator('#page-check h2').first().waitFor();
  expect(asked).toEqual([[], 0]);
  expect(shown).toMatch(/共1,012,345\.67元/);
  expect(looked).toEqual([[], 0]);
  // As the sheet prints them.
  expect(written).toEqual([
    '1.23',
    [
      ['30101', '基本工资', null, null, '100.00', '100.00'],
      ['30217', '公务接待费', null, null, '1.23', null],
    ],
  ]);
});

test('a form that says what the export does not is kept, taken as a whole with the keys, and a total of neither is told when a row stays', async () => {
  await goTo(open.frame, 'insert');
  await button(/^插入“三公”经费表/).click();
  await open.frame
    .getByText(/已插入/)
    .first()
    .waitFor();
  await open.control(({ engine }) => {
    engine.book.getSheetByName('三公经费预算表')?.getRange('B5').setValue(2);
  });
  await button('从预算系统导入').click();
  // With basic expenditure alone the export would not say all of the form.
  const project = '2010302-一般行政管理事务\t30201-办公费\t特定目标类\t一般公共预算拨款\t5';
  await paste('单位：元', heads, ...rows, project);
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  const group = open.frame.getByRole('group', { name: '这张表取哪一份' });
  const radios = () => group.locator('input:checked').evaluateAll((all) => all.length);
  const kept = await group.getByLabel(/^保留表里的/).isChecked();
  const choices = await group.innerText();
  await group.getByLabel(/^保留表里的/).focus();
  await open.page.keyboard.press('ArrowDown');
  const emptied = open.frame.getByLabel(/因公出国\(境\)费：2\.00万元 → 空/);
  await emptied.waitFor();
  const isEmptied = await emptied.isChecked();
  const begin = await button(/^填入 \d+ 个数/).innerText();
  await emptied.focus();
  await open.page.keyboard.press('Space');
  const told = open.frame.getByText(/两边都不是/);
  await told.first().waitFor();
  const words = await told.first().innerText();
  const looked = await quiet();
  await group.getByLabel(/^逐行选择/).focus();
  await open.page.keyboard.press('ArrowUp');
  await told.first().waitFor({ state: 'detached' });
  expect([kept, isEmptied, await radios()]).toEqual([true, true, 1]);
  expect(begin).toMatch(/清空 1 格/);
  expect(choices).toMatch(/保留表里的\s[^→\n]*[^.\d]2\.00万元/);
  expect(choices).toMatch(/整张取导出表的\s.*2\.00 → 1\.234567万元.*清空 1 格/);
  expect(words).toMatch(/会是 3\.234567万元，表里原来是 2\.00，导出表是 1\.234567，两边都不是/);
  expect(looked).toEqual([[], 0]);
});

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await open.frame
    .locator('.exports input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const stage = (amount: string) => [
  '单位：元',
  '单位名称|功能科目编码|资金性质|金额',
  `某某局|2010301|一般公共预算拨款|${amount}`,
];

test('of two stages one is chosen with the keys, a summary table is taken as it is, and what is cancelled leaves nothing', async () => {
  await goTo(open.frame, 'insert');
  await button('从预算系统导入').click();
  const bytes = exportedWorkbook([
    { name: '一上', lines: stage('500000.00') },
    { name: '二上', lines: stage('400000.00') },
    { name: '三公', lines: threePublicPrint },
  ]);
  await choose('导出.xlsx', bytes);
  const question = open.frame.getByRole('group', { name: '导出.xlsx里有几张表可能是同一笔钱' });
  await question.waitFor();
  const asked = await quiet();
  const ticked = () => question.locator('input:checked').count();
  expect([await ticked(), await question.locator('input').count()]).toEqual([1, 3]);
  await open.page.keyboard.press('Tab');
  await open.page.keyboard.press('Space');
  await open.page.keyboard.press('Tab');
  await open.page.keyboard.press('Tab');
  await open.page.keyboard.press('Enter');
  await open.frame.getByRole('heading', { name: '导出.xlsx里的数填到哪里' }).waitFor();
  const shown = await open.frame.locator('.exports').innerText();
  for (const one of await open.frame.locator('.exports details').all()) {
    await one.evaluate((details: HTMLDetailsElement) => (details.open = true));
  }
  const looked = await quiet();
  await button('换一份').click();
  const focused = await open.frame.evaluate(() => document.activeElement?.tagName);
  expect(asked).toEqual([[], 0]);
  expect(shown).toContain('明细读到1个金额，共400,000.00元');
  expect(shown).toContain('来自导出的总表：三公（100%与表单相符）');
  expect(looked).toEqual([[], 0]);
  expect(focused).toBe('TEXTAREA');
});

test('a large export is read in a thread, can be stopped, and the pane answers meanwhile', async () => {
  await goTo(open.frame, 'insert');
  await button('从预算系统导入').click();
  const many = Array.from(
    { length: 6000 },
    (_, index) => `2010301-行政运行\t30101-基本工资\t人员类\t一般公共预算拨款\t${index + 1}`,
  );
  await paste('单位：元', heads, ...many);
  const stop = button('取消');
  await stop.click();
  await open.frame.getByText('正在').waitFor({ state: 'detached' });
  expect(await open.frame.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await paste('单位：元', heads, ...many);
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  expect(await open.frame.locator('.exports').innerText()).toContain('明细读到6000个金额');
});

test('what is said to be done follows forms that are taken away again', async () => {
  await goTo(open.frame, 'insert');
  await button('从预算系统导入').click();
  await paste('单位：元', heads, ...rows);
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  await open.control(({ switches }) => void (switches.fault = { batch: 4, moment: 'before' }));
  await button(/插入 \d+ 张表$/).click();
  await open.frame.getByText(/^还有\d+张表没有插入$/).waitFor({ timeout: 60_000 });
  await open.control(({ switches }) => void (switches.fault = undefined));
  await button(/^删除这 \d+ 张工作表/).click();
  await open.frame.getByRole('button', { name: '删除', exact: true }).click();
  await open.frame.getByText(/^插入的表里有\d+张已经删除。$/).waitFor();
  expect(await quiet()).toEqual([[], 0]);
});

test('when all sheets that came in are undone it is no success any more', async () => {
  await goTo(open.frame, 'insert');
  await button('从预算系统导入').click();
  await paste('单位：元', heads, ...rows);
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  await button(/插入 \d+ 张表$/).click();
  await open.frame.getByText('预算系统的数已经填入').waitFor({ timeout: 60_000 });
  await open.control(async ({ engine, user, idle }) => {
    while (engine.book.getSheets().length > 1 && (await user.undo())) await idle();
  });
  await open.frame.getByText('填入的数随工作表删除了').waitFor();
  expect(await open.frame.getByText('预算系统的数已经填入').count()).toBe(0);
  expect(await button('看检查结果').count()).toBe(0);
  expect(await quiet()).toEqual([[], 0]);
});
