import { readFileSync } from 'node:fs';
import { wordContent } from '../files/word-parts';
import { inTime } from './in-time';
import { overflow, violations } from './pane-page';
import { withFigures } from './pane-with-figures';

const textSheet = '预算说明';

test('the document is asked about, saved, and has the words of the sheet; a table is copied with its looks', async () => {
  const { page, frame, control } = await withFigures();
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: `已生成说明：${textSheet}` })
    .waitFor();
  await control(async ({ user, idle }, at) => {
    await user.type(at, '　　负责<审批>&“服务”。');
    await idle();
  }, `${textSheet}!A6`);

  await frame.getByRole('button', { name: '导出 Word' }).last().click();
  const question = frame.getByRole('group', { name: '文档里还缺内容，仍要导出吗？' });
  await question.getByText('【待填：内设机构】').waitFor();
  expect(await question.innerText()).toContain('文档里也不会有：部门收支预算表');
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);

  const download = page.waitForEvent('download');
  await question.getByRole('button', { name: '仍然导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('某某县审批局2022年度部门预算.docx');
  const { paragraphs, tables } = wordContent(readFileSync(await file.path()));
  expect(paragraphs).toContain('负责<审批>&“服务”。');
  expect(tables.map(({ rows }) => rows.at(-1)?.some(({ text }) => text === '1.50'))).toEqual([
    true,
  ]);
  await frame.getByText(`文字取自工作表“${textSheet}”。`).waitFor();

  await frame
    .getByLabel('复制什么')
    .selectOption({ label: '一般公共预算“三公”经费预算表（三公经费预算表）' });
  await frame.getByRole('button', { name: '复制', exact: true }).click();
  await frame.getByText(/^已复制：一般公共预算/).waitFor();
});

test('a question that is longer than the pane is read from its beginning; answered by key it leads back', async () => {
  const { page, frame } = await withFigures();
  await page.locator('#pane').evaluate((pane) => (pane.style.height = '360px'));
  const offer = frame.getByRole('button', { name: '导出 Word' }).last();
  await offer.press('Enter');
  const question = frame.getByRole('group', { name: '文档里还缺内容，仍要导出吗？' });
  await question.getByText('【待填：内设机构】').waitFor();
  const { height, tabs, begins, hasFocus } = await question.evaluate((one) => ({
    height: one.getBoundingClientRect().height - innerHeight,
    tabs: document.querySelector('[role=tablist]')?.getBoundingClientRect().bottom ?? 0,
    begins: one.getBoundingClientRect().top,
    hasFocus: one.contains(document.activeElement),
  }));
  expect(height).toBeGreaterThan(0);
  expect([begins >= tabs, begins < tabs + 60, hasFocus]).toEqual([true, true, true]);
  await question.press('Escape');
  await inTime(() => offer.evaluate((one) => one === document.activeElement), true);
});

test('where the clipboard is closed the words are selected, and copied by hand they keep their looks', async () => {
  const { frame } = await withFigures();
  await frame.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await frame.getByRole('button', { name: '复制', exact: true }).click();
  const area = frame.getByRole('textbox', { name: '要复制的内容' });
  await area.waitFor();
  const copied = await area.evaluate((one: HTMLTextAreaElement) => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
    one.dispatchEvent(event);
    const { selectionStart, selectionEnd, value } = one;
    return {
      html: event.clipboardData?.getData('text/html') ?? '',
      isSelected: selectionStart === 0 && selectionEnd === value.length,
      isPlain: event.clipboardData?.getData('text/plain') === value,
    };
  });
  expect(copied).toMatchObject({ isSelected: true, isPlain: true });
  expect(copied.html).toContain('<td');
});

test('required cells that are empty are told when the document was written, with the way to the first', async () => {
  const { page, frame, control } = await withFigures();
  await page.getByRole('button', { name: '插入绩效目标表' }).click();
  await frame.getByRole('option', { name: /整体绩效目标表/ }).waitFor({ state: 'attached' });
  await control(async ({ user, idle }) => {
    await user.type('整体绩效目标表!B6', '审批服务');
    await idle();
  });
  await frame.getByRole('button', { name: '导出 Word' }).last().click();
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: '仍然导出' }).click();
  await download;
  await frame.getByText(/^表里还有 \d+ 处必填的格子空着/).waitFor({ timeout: 30_000 });
  expect(await violations(frame)).toEqual([]);
  const link = frame.getByRole('button', { name: /^去第一处（整体绩效目标表![A-Z]+\d+）$/ });
  const [, first] = /!([A-Z]+\d+)/.exec(await link.innerText()) ?? [];
  await link.click();
  const selected = () =>
    control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation());
  while ((await selected()) !== first) await frame.waitForTimeout(50);
});
