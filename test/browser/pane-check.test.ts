import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

const sheet = '三公经费预算表';

async function withForm(locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<OpenPane> {
  const open = await paneWith({ locale });
  await open.frame.getByRole('button', { name: /^(插入“三公|Insert “three public)/ }).click();
  await open.frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(open.frame, 'check');
  return open;
}

/** Univer calculates a moment after what was typed, and would put its result over a formula's cell that was typed over meanwhile. */
async function type({ control }: OpenPane, cell: string, text: string): Promise<void> {
  await control(
    async ({ user, idle }, [at, content]) => {
      await user.type(at, content);
      await idle();
    },
    [`${sheet}!${cell}`, text] as const,
  );
}

test('without forms it says what it will do, and leads to them', async () => {
  const { frame } = await paneWith();
  await goTo(frame, 'check');
  await frame.getByText('工作簿里还没有表单').waitFor();
  await frame.getByRole('button', { name: '去插入表单' }).click();
  expect(await frame.locator('#tab-insert').getAttribute('aria-selected')).toBe('true');
});

test('a form that is inserted meanwhile is checked, and what is typed is said as it is typed, without a write', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await frame.getByText('没有发现问题').waitFor();
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

test('a click goes to the cell; the offer restores the formula in one step that Ctrl+Z takes back', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await type(open, 'B5', '1.5');
  await type(open, 'A5', '9');
  await frame
    .getByRole('button', { name: /转到“三公经费预算表”的A5/ })
    .first()
    .click();
  await control(({ idle }) => idle());
  expect(
    await control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation()),
  ).toBe('A5');
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
  await type(open, 'B5', '80万元');
  await type(open, 'C5', '7');
  await type(open, 'F5', '-3');
  const errors = frame.getByRole('button', { name: '错误 2' });
  await errors.waitFor();
  await frame.getByRole('button', { name: '提示 1' }).click();
  expect(await frame.locator('.finding').count()).toBe(1);
  await frame.getByRole('button', { name: '提示 1' }).click();
  expect(await frame.locator('.finding').count()).toBe(3);
  await frame.locator('.finding__go').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toContain('F5');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toContain('C5');
});

test('while Excel cannot be reached what was known stays, is said to be old, and then catches up', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await frame.getByText('没有发现问题').waitFor();
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
