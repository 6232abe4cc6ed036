import { goTo, overflow, reopenedPane, violations, type OpenPane } from './pane-page';
import { inTime } from './in-time';
import { withFigures } from './pane-with-figures';

const sheet = '预算说明';

const linesOf = (control: OpenPane['control']) =>
  control(
    ({ engine }, name) =>
      (engine.book.getSheetByName(name)?.getRange('A1:A99').getValues() ?? []).map(([line]) =>
        String(line),
      ),
    sheet,
  );

test('figures are printed as she chose, in the preview at once and on the sheet after one click, and the choice goes with the workbook', async () => {
  const open = await withFigures();
  const { page, frame, control } = open;
  const three = frame
    .locator('details.narrative__section')
    .filter({ has: frame.getByText('“三公”经费', { exact: true }) });
  await three.locator('summary').click();
  await three.getByText('1.50', { exact: true }).first().waitFor();
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: `已生成说明：${sheet}` })
    .waitFor();
  const edited = (await linesOf(control)).findIndex((line) => line.includes('1.50万元'));
  const before = (await linesOf(control))[edited] ?? '';
  await control(
    async ({ user, idle }, [at = '', text = '']) => {
      await user.type(at, text);
      await idle();
    },
    [`${sheet}!A${edited + 1}`, `${before}按规定安排。`] as const,
  );

  await frame.getByText('数字和用词的写法', { exact: true }).click();
  await frame.getByLabel('金额单位').selectOption({ label: '元' });
  await three.getByText('15000.00', { exact: true }).first().waitFor();
  await frame.getByLabel('金额小数').selectOption({ label: '去掉末尾的0（12.5）' });
  await three.getByText('15000', { exact: true }).first().waitFor();
  await frame.getByText('数字和用词的写法（改了 2 项）').waitFor();
  for (const [language, width] of [
    ['zh', 320],
    ['zh', 450],
    ['en', 320],
    ['en', 450],
  ] as const) {
    await page.locator('#pane').evaluate((pane, to) => (pane.style.width = `${to}px`), width);
    await goTo(frame, 'settings');
    await frame.getByRole('radio', { name: language === 'en' ? 'English' : '中文' }).check();
    await goTo(frame, 'narrative');
    await frame.locator('.narrative__settings summary').click();
    expect([language, width, await violations(frame), await overflow(frame)]).toEqual([
      ...[language, width, [], 0],
    ]);
  }
  await goTo(frame, 'settings');
  await frame.getByRole('radio', { name: '中文' }).check();
  await goTo(frame, 'narrative');
  await frame.getByRole('button', { name: /^更新 \d+ 节$/ }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: /已更新 \d+ 节/ })
    .waitFor();
  const after = await linesOf(control);
  expect(after[edited]).toBe(
    `${before.replaceAll('1.50万元', '15000元').replaceAll(/(?<![\d.])0万元/g, '0元')}按规定安排。`,
  );
  expect(after.join('\n')).not.toContain('1.50万元');

  const again = await reopenedPane(open);
  await goTo(again, 'narrative');
  await inTime(() => again.getByLabel('金额单位').inputValue(), '元');
});

test('two choices made right after each other are both in the workbook', async () => {
  const open = await withFigures();
  await open.frame.getByText('数字和用词的写法', { exact: true }).click();
  const drafts = () =>
    open.frame.evaluate(() => localStorage.getItem('@budget-forms/drafts') ?? '');
  await open.frame.evaluate(() => {
    const selects = document.querySelectorAll<HTMLSelectElement>('.narrative__settings select');
    for (const select of [...selects].slice(0, 2)) {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await open.frame.getByText('数字和用词的写法（改了 2 项）').waitFor();
  // What the workbook says is no draft any more.
  await inTime(async () => (await drafts()).includes('printed'), false);
});

test('a section in other words: chosen where it stands, asked for whose it is, her own words beside it until she chooses, and one step to undo', async () => {
  const open = await withFigures();
  const { page, frame, control } = open;
  const three = frame
    .locator('details.narrative__section')
    .filter({ has: frame.getByText('“三公”经费', { exact: true }) });
  await three.locator('summary').click();
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: `已生成说明：${sheet}` })
    .waitFor();
  const edited = (await linesOf(control)).findIndex((line) => line.includes('1.50万元'));
  const own = `${(await linesOf(control))[edited] ?? ''}都用于赴外招商。`;
  await control(
    async ({ user, idle }, [at = '', text = '']) => {
      await user.type(at, text);
      await idle();
    },
    [`${sheet}!A${edited + 1}`, own] as const,
  );

  await three.getByLabel('这一节的写法').selectOption('财政部门汇总（一级政府的合计）');
  await three.getByText('【待填：汇总的财政部门名称】').first().waitFor();
  await frame.getByRole('textbox', { name: '汇总的财政部门名称' }).fill('某某县财政局');
  await frame.getByRole('textbox', { name: '汇总的范围（哪一级、哪些单位）' }).fill('全县各单位');
  await three.getByText('请您选择').waitFor();
  expect(await linesOf(control)).toContain(own);
  for (const width of [320, 450]) {
    await page.locator('#pane').evaluate((pane, to) => (pane.style.width = `${to}px`), width);
    expect([width, await violations(frame), await overflow(frame)]).toEqual([width, [], 0]);
  }
  await three.getByRole('radio', { name: '两句都留' }).check();
  await three.getByRole('button', { name: '按所选更新' }).click();
  await frame.getByRole('status').filter({ hasText: '已更新 1 节' }).waitFor();
  const both = (await linesOf(control)).map((line) => line.trim());
  expect(both).toContain(own.trim());
  expect(both.join('\n')).toMatch(/经某某县财政局汇总，2022年全县各单位“三公”经费预算总额为/);

  await control(async ({ user, idle }) => {
    await user.undo();
    await idle();
  });
  const undone = await linesOf(control);
  expect(undone).toContain(own);
  expect(undone.join('\n')).not.toContain('财政局汇总');
  await three.getByText('请您选择').waitFor();

  const again = await reopenedPane(open);
  await goTo(again, 'narrative');
  const wording = again
    .locator('details.narrative__section')
    .filter({ has: again.getByText('“三公”经费', { exact: true }) })
    .getByLabel('这一节的写法');
  await inTime(() => wording.inputValue(), 'summary');
});
