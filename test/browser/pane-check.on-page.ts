import { sheet, type, typeAt, withForm } from './checked-form';
import { inTime } from './in-time';
import { goTo, overflow, paneWith, violations } from './pane-page';

test('without forms it says what it will do, and leads to them', async () => {
  const { frame } = await paneWith();
  await goTo(frame, 'check');
  await frame.getByText('工作簿里还没有表单').waitFor();
  await frame.getByRole('button', { name: '去插入表单' }).click();
  await inTime(() => frame.locator('#tab-insert').getAttribute('aria-selected'), 'true');
});

test('a form that is inserted meanwhile is checked, and what is typed is said as it is typed, without a write', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await frame.getByText('表里还没有填写内容').waitFor();
  await control(({ log }) => log.clear());
  await type(open, 'B5', '1.5');
  await type(open, 'A5', '9');
  await frame.getByText('有错误').waitFor();
  const finding = frame.getByRole('button', {
    name: /A5 「“三公”经费合计」是9.00万元，按各项计算应为1.50万元，相差7.50万元/,
  });
  await finding.waitFor();
  await type(open, 'A5', '1.5');
  await frame.getByText('没有发现问题').waitFor();
  expect(await control(({ log }) => log.totals.writingRequests)).toBe(0);
});

test('where Excel calculates by hand it says so, and the button has it calculate', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await type(open, 'A5', '3');
  await control(({ engine }) => void (engine.calculation.isByHand = true));
  await type(open, 'D5', '3');
  const says = frame.getByText('Excel 设为手动计算');
  await says.waitFor();
  await frame.getByText('有错误').waitFor();
  await frame.getByRole('button', { name: '重新计算' }).click();
  await frame.getByText('没有发现问题').waitFor();
  expect(await says.count()).toBe(1);
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  await type(open, 'D5', '4');
  await type(open, 'A5', '4');
  await frame.getByText('有错误').waitFor();
  // As F9 does.
  await control(({ engine }) => engine.calculation.recalculate());
  await frame.getByText('没有发现问题').waitFor();
  await control(({ engine }) => void (engine.calculation.isByHand = false));
  await type(open, 'D5', '3');
  await says.waitFor({ state: 'detached' });
});

test('what is still ahead leads to where it is done', async () => {
  const open = await withForm();
  const { frame } = open;
  const ahead = frame.getByRole('list', { name: '发布前还要' });
  const steps = () => ahead.getByRole('button').allTextContents();
  await ahead.waitFor();
  await inTime(steps, ['填单位信息', '插入其余17张表', '填1张空表', '生成说明']);
  await ahead.getByRole('button', { name: '填1张空表' }).click();
  await frame.getByRole('button', { name: `转到“${sheet}”的A1:F6` }).waitFor();
  await type(open, 'B5', '1.5');
  await type(open, 'A5', '9');
  await ahead.getByRole('button', { name: '改1处错误' }).click();
  await frame.locator('.finding--error button:focus').waitFor();
  await frame.getByRole('searchbox').fill('没有这样的词');
  await frame.getByText('没有这样的问题。').waitFor();
  await ahead.getByRole('button', { name: '改1处错误' }).click();
  await frame.locator('.finding--error button:focus').waitFor();
  await inTime(() => frame.getByRole('searchbox').inputValue(), '');
  await ahead.getByRole('button', { name: '生成说明' }).click();
  await inTime(() => frame.locator('#tab-narrative').getAttribute('aria-selected'), 'true');
});

test('a click goes to the cell; the offer restores the formula in one step that Ctrl+Z takes back', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await type(open, 'B5', '1.5');
  await type(open, 'A5', '9');
  await frame
    .getByRole('button', { name: /转到“三公经费预算表”的A5/ })
    .first()
    .click();
  await inTime(
    () => control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation()),
    'A5',
  );
  const depth = () => control(({ engine }) => engine.undo.depth);
  const before = await depth();
  await frame.getByRole('button', { name: 'A5：改为公式 =B5+C5+F5' }).click();
  await frame.getByText('已修改“三公经费预算表”的A5').waitFor();
  await frame.getByText('没有发现问题').waitFor();
  expect(await depth()).toBe(before + 1);
  await control(({ user }) => user.undo());
  await frame.getByText('有错误').waitFor();
});

test('findings are counted by severity, filtered, and gone through with the arrows', async () => {
  const open = await withForm();
  const { frame, page } = open;
  await type(open, 'B5', '1.234');
  await type(open, 'C5', '7');
  await type(open, 'F5', '-3');
  const errors = frame.getByRole('button', { name: '错误 2' });
  await errors.waitFor();
  await frame.getByRole('button', { name: '提示 1' }).click();
  await inTime(() => frame.locator('.check__forms .finding').count(), 1);
  await frame.getByRole('button', { name: '提示 1' }).click();
  await inTime(() => frame.locator('.check__forms .finding').count(), 3);
  await frame.locator('.finding__go').first().focus();
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  const cells: string[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'End']) {
    await page.keyboard.press(key);
    cells.push(/[A-Z]+\d+/.exec(await focused())?.[0] ?? '');
  }
  expect(cells.slice(0, 4)).toEqual(['F5', 'B5', 'B5', 'F5']);
  expect(cells.slice(4)).toEqual(['B5', 'C5', 'B5']);
});

test('the arrows pass by what is folded below its cause', async () => {
  const open = await withForm();
  const { frame, page } = open;
  await type(open, 'B5', '８');
  await type(open, 'F5', '-3');
  const folded = frame.locator('.finding__more summary');
  await folded.waitFor();
  const own = frame.locator('.finding > .finding__go');
  await own.first().focus();
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await own.nth(at).evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await folded.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await frame.locator('.finding__more .finding__go:focus').waitFor();
});

test('the finding of the selected cell is marked and spoken, also where the list hides it', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await type(open, 'B5', '1.234');
  await type(open, 'F5', '-3');
  const select = (cell: string) =>
    control(async ({ user, idle }, at) => {
      await user.select(at);
      await idle();
    }, `${sheet}!${cell}`);
  const marked = frame.locator('.finding[aria-current="true"]');
  await select('F5');
  await marked.filter({ hasText: 'F5' }).waitFor();
  await frame.getByRole('status').filter({ hasText: 'F5 「公务接待费」是-3.00万元' }).waitFor();
  await select('B5');
  await marked.filter({ hasText: 'B5' }).waitFor();
  await inTime(() => marked.count(), 1);
  await frame.getByRole('button', { name: '错误 1' }).click();
  await frame.locator('.check__selected').filter({ hasText: 'B5' }).waitFor();
  await select('C5');
  await frame.locator('.check__selected').waitFor({ state: 'detached' });
  await inTime(() => marked.count(), 0);
});

test('words are searched for in all findings; Enter leads to the first, Escape shows all', async () => {
  const open = await withForm();
  const { frame } = open;
  await type(open, 'B5', '80万元');
  await type(open, 'F5', '-3');
  const search = frame.getByRole('searchbox', { name: '查找问题' });
  await search.fill('接待 TP-NEG');
  await frame.getByText('找到1个问题').waitFor();
  const kinds = frame.locator('.check__kind');
  await inTime(() => kinds.allTextContents(), ['错误 1', '注意 0', '提示 0']);
  await inTime(() => frame.locator('.check__forms .finding').count(), 1);
  await search.press('Enter');
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  await inTime(async () => (await focused()).includes('F5'), true);
  await search.fill('没有的词');
  await frame.getByText('没有这样的问题').waitFor();
  await search.press('Escape');
  await frame.locator('.check__forms .finding').nth(1).waitFor();
});

test('the report is written on a sheet of its own in one step', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await type(open, 'B5', '1.5');
  await type(open, 'A5', '9');
  await frame.getByText('有错误').waitFor();
  const depth = () => control(({ engine }) => engine.undo.depth);
  const before = await depth();
  await frame.getByRole('button', { name: '写成工作表' }).click();
  await frame.getByText('检查报告写在新工作表“检查报告”里').waitFor();
  expect(await depth()).toBe(before + 1);
  await inTime(
    () => control(({ engine }) => engine.book.getActiveSheet().getSheetName()),
    '检查报告',
  );
});

test('a sheet that is too large is named, and what was not looked at is not called right', async () => {
  const open = await withForm();
  const { frame } = open;
  await frame.getByText('表里还没有填写内容').waitFor();
  await typeAt(open, 'Sheet1!A1', '近');
  await typeAt(open, 'Sheet1!A70000', '很远');
  await frame.getByText('这些工作表太大，没有检查：Sheet1。').waitFor();
  await frame.getByText('检查不完整').waitFor();
});

test('on a protected sheet nothing is offered to be written', async () => {
  const open = await withForm();
  const { frame, page } = open;
  await type(open, 'B5', '80万元');
  await frame.locator('.finding__fix button').first().waitFor();
  await page.getByRole('checkbox', { name: /保护此表/ }).check();
  // Protection raises no event before ExcelApi 1.14: the next thing that happens does.
  await open.control(async ({ user, idle }) => {
    await user.activateSheet('Sheet1');
    await user.activateSheet('三公经费预算表');
    await idle();
  });
  await frame.getByText('工作表受保护，不能从这里修改').waitFor();
  expect(await frame.locator('.finding__fix button').count()).toBe(0);
});

test('while Excel cannot be reached what was known stays, is said to be old, and then catches up', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await frame.getByText('表里还没有填写内容').waitFor();
  await control(({ switches }) => void (switches.connectionLost = true));
  await type(open, 'F5', '-3');
  await frame.getByText('现在读不到工作簿').waitFor();
  await control(({ switches }) => void (switches.connectionLost = false));
  await frame.getByText('有错误').waitFor();
  expect(await frame.getByText('现在读不到工作簿').count()).toBe(0);
});

test.each([
  ['zh-CN', 'colorful'],
  ['en-US', 'dark'],
] as const)(
  'in %s with the theme %s it is accessible and as wide as the pane',
  async (locale, theme) => {
    const open = await withForm(locale);
    const { frame, control } = open;
    await control(({ switches }, value) => void (switches.theme = value), theme);
    await type(open, 'B5', '80万元');
    await type(open, 'C5', '7');
    await type(open, 'F5', '-123456789.12');
    await frame.locator('.finding').nth(2).waitFor();
    expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  },
);
