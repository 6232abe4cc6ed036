import { goTo, overflow, paneWith, violations } from './pane-page';

test('another unit chosen in 设置 is offered for the forms that are there, and a rounding difference is told', async () => {
  const { frame, control } = await paneWith();
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await control(({ user }) => user.type('D5', '0.005'));
  await control(({ user }) => user.type('E5', '1.005'));
  await control(({ idle }) => idle());
  const gap = frame.getByText('舍位误差）');
  await gap.waitFor();
  const told = await gap.innerText();
  const onInsert = await violations(frame);

  await goTo(frame, 'settings');
  await frame.getByRole('textbox', { name: '单位名称' }).fill('某某县行政审批局');
  await frame.getByRole('textbox', { name: '预算年度' }).fill('2026');
  await frame.getByLabel('金额单位').selectOption({ label: '元' });
  await frame.getByRole('button', { name: '保存到工作簿' }).click();
  const convert = frame.getByRole('button', { name: '换算成元' });
  await convert.waitFor();
  const offered = [await violations(frame), await overflow(frame)];
  await convert.click();
  await frame.getByRole('status').filter({ hasText: '已换算 1 张工作表' }).waitFor();
  await convert.waitFor({ state: 'detached' });
  await control(({ idle }) => idle());
  const cells = await control(({ engine }) =>
    engine.book
      .getActiveSheet()
      .getRange('D5:E5')
      .getValues()
      .map((row) => row.map(String).join(' | ')),
  );
  const done = await violations(frame);

  // What was undone is offered again, and no longer said to be done.
  await control(async ({ engine, idle }) => {
    engine.undo.undo();
    await idle();
  });
  await goTo(frame, 'insert');
  await goTo(frame, 'settings');
  await convert.waitFor();
  const stillSaid = await frame.getByText('已换算 1 张工作表').count();
  await convert.click();
  await convert.waitFor({ state: 'detached' });

  await goTo(frame, 'insert');
  await gap.waitFor({ state: 'detached' });
  await frame.locator('.total', { hasText: '10,100.00' }).first().waitFor();
  expect(told).toContain(
    '公务用车购置及运行费小计（三公经费预算表!C5）：各项四舍五入后相加为 1.02，合计为 1.01，相差 0.01（舍位误差）。',
  );
  expect(told).toContain('E5');
  expect(cells).toEqual(['50.00 | 10050.00']);
  expect([onInsert, offered, done]).toEqual([[], [[], 0], []]);
  expect(stillSaid).toBe(0);
});
