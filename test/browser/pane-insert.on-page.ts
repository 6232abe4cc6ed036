import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

const row = ({ frame }: OpenPane, title: string) =>
  frame.locator('.form-row').filter({ has: frame.getByText(title, { exact: true }) });

function sheets({ control }: OpenPane): Promise<string[]> {
  return control(({ engine }) => engine.book.getSheets().map((each) => each.getSheetName()));
}

async function openRow(open: OpenPane, title: string): Promise<void> {
  await row(open, title).getByRole('button', { expanded: false }).click();
  await open.frame.getByRole('img').waitFor();
}

const threePublic = '一般公共预算“三公”经费预算表';

test('forms are found by name, initials and number; where none is found there is a way on', async () => {
  const open = await paneWith();
  const { frame } = open;
  const search = frame.getByRole('searchbox', { name: '查找表单' });
  const titles = frame.locator('.form-row__title');
  const found: Record<string, string[]> = {};
  for (const query of ['三公', 'sgjf', 'f14', '资产占用']) {
    await search.fill(query);
    found[query] = await titles.allInnerTexts();
  }
  await search.fill('工作活动');
  await frame.getByText('没有找到“工作活动”').waitFor();
  const spoken = await frame.getByRole('status').allInnerTexts();
  const wrong = await violations(frame);
  await frame.getByRole('button', { name: /到“河北（2018.*”看看/ }).click();
  found['elsewhere'] = await titles.allInnerTexts();
  await frame.getByRole('button', { name: '清除查找' }).click();
  const focused = await search.evaluate((input) => input === document.activeElement);
  expect(found).toEqual({
    三公: [threePublic],
    sgjf: [threePublic],
    f14: [threePublic],
    资产占用: ['固定资产占用情况表'],
    elsewhere: ['部门职责-工作活动绩效目标'],
  });
  expect(spoken).toContain('找到的表单：0 张');
  expect(wrong).toEqual([]);
  expect(focused).toBe(true);
});

test('an opened row shows the form in the chosen layout, which is the one that is inserted', async () => {
  const open = await paneWith();
  const { frame, control } = open;
  await openRow(open, threePublic);
  const picture = frame.getByRole('img');
  const before = await picture.getAttribute('aria-label');
  await frame.getByLabel('版式', { exact: true }).selectOption({ label: '竖排（安徽）' });
  await frame.getByRole('img', { name: /竖排/ }).waitFor();
  const after = await picture.locator('text').allTextContents();
  const faults = await violations(frame);
  await frame.getByRole('button', { name: '按原大小显示' }).click();
  const large = [await violations(frame), await overflow(frame)];
  await row(open, threePublic).getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  const head = await control(({ engine }) =>
    engine.book.getActiveSheet().getRange('A3:B3').getValues(),
  );
  expect(before).toMatch(/一行（全国）.*行.*列/);
  expect(after).toEqual(expect.arrayContaining(['项目', '预算数', '公务接待费']));
  expect(faults).toEqual([]);
  expect(large).toEqual([[], 0]);
  expect(head).toEqual([['项目', '预算数']]);
});

test('at the selection a form takes free cells only: else it says which one is not, and offers a new sheet', async () => {
  const open = await paneWith();
  const { frame, control } = open;
  await openRow(open, threePublic);
  const here = frame.getByRole('button', { name: '插入到所选位置：“三公”经费表' });
  await control(({ user }) => user.type('D4', '我的'));
  await control(({ engine }) => engine.book.getActiveSheet().getRange('B2').activate() && null);
  await here.click();
  const alert = frame.getByRole('alert');
  await alert.filter({ hasText: '但 D4 已经有内容' }).waitFor();
  const refused = [await sheets(open), await violations(frame), await overflow(frame)];
  await control(({ engine }) => engine.book.getActiveSheet().getRange('B8').activate() && null);
  await alert.getByRole('button', { name: '重试' }).click();
  await frame.getByRole('status').filter({ hasText: '已插入到 Sheet1!B8' }).waitFor();
  await control(({ engine }) => engine.book.getActiveSheet().getRange('B2').activate() && null);
  await here.click();
  await alert.getByRole('button', { name: '插入到新工作表' }).click();
  await frame.getByRole('status').filter({ hasText: '已插入工作表：三公经费预算表' }).waitFor();
  const after = await sheets(open);
  expect(refused).toEqual([['Sheet1'], [], 0]);
  expect(after).toEqual(['Sheet1', '三公经费预算表']);
});

test('what was inserted last comes first when the page is opened again, also in a new pane', async () => {
  const open = await paneWith();
  const { page, frame } = open;
  const titles = frame.locator('.form-row__title');
  await titles.first().waitFor();
  const before = await titles.allInnerTexts();
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  const atOnce = await titles.allInnerTexts();
  await goTo(frame, 'check');
  await goTo(frame, 'insert');
  const again = await titles.allInnerTexts();
  await page.reload();
  const pane = await open.pane();
  const recent = pane.getByRole('region', { name: '最近使用' });
  await recent.waitFor();
  const reopened = await recent.locator('.form-row__title').allInnerTexts();
  expect(before[0]).not.toBe(threePublic);
  expect(atOnce).toEqual(before);
  expect(again).toEqual([threePublic, ...before.filter((title) => title !== threePublic)]);
  expect(reopened).toEqual([threePublic]);
});

test('a pack that is not the workbook’s is said to be another one before forms of it come in, once, with the way back', async () => {
  const { frame, page } = await paneWith();
  await page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
  const note = frame.getByRole('group', { name: /^这个工作簿用的模板包是/ });
  await goTo(frame, 'settings');
  await frame.getByRole('textbox', { name: '单位名称' }).fill('某某局');
  await frame.getByRole('textbox', { name: '预算年度' }).fill('2022');
  await frame.getByLabel('模板包').selectOption('hebei-2021');
  await frame.getByRole('button', { name: '保存到工作簿' }).click();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  await goTo(frame, 'insert');
  const own = await note.count();
  const pack = frame.getByLabel('模板包', { exact: true });
  await pack.selectOption('henan-2022');
  await note.getByText('一个工作簿里只用一套：说明按“河北（2021年起）”写').waitFor();
  const faults = [await violations(frame), await overflow(frame)];
  await pack.selectOption('national');
  await note.getByText('“河北（2021年起）”没有、公开时又要有的表，可以从这里插入').waitFor();
  await note.getByRole('button', { name: '改回“河北（2021年起）”' }).press('Enter');
  await note.waitFor({ state: 'detached' });
  await frame.locator('#insert-heading:focus').waitFor();
  expect([own, await pack.inputValue()]).toEqual([0, 'hebei-2021']);
  expect(faults).toEqual([[], 0]);
});
