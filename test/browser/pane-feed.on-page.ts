import { inTime } from './in-time';
import { paneWith, violations } from './pane-page';

test('the list of projects takes in the forms of the projects that it does not hold yet', async () => {
  const { frame, control } = await paneWith();
  const insert = async (name: string, sheet: string) => {
    await frame.getByRole('button', { name: `插入${name}` }).click();
    await frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  };
  await insert('项目绩效目标表', '项目绩效目标表');
  await control(({ user }) => user.type('E3', '会计服务'));
  await control(({ user }) => user.type('E4', '12.5'));
  await insert('项目绩效目标表', '项目绩效目标表 (2)');
  await insert('项目支出表', '项目支出预算表');
  await control(({ user }) => user.select('B7'));
  await control(({ idle }) => idle());
  await frame.getByRole('button', { name: '对选中的行操作' }).click();
  const take = frame.getByRole('button', { name: '从项目绩效目标表取数（1张）' });
  await take.waitFor();
  const waiting = await frame.getByText('还没有填写名称').innerText();
  const found = await violations(frame);
  await take.click();
  const done = frame.getByRole('status').filter({ hasText: '已取入 1 张' });
  await done.waitFor();
  await take.waitFor({ state: 'detached' });
  await control(({ idle }) => idle());
  const cells = await control(({ engine }) =>
    engine.book
      .getActiveSheet()
      .getRange('B7:E7')
      .getValues()
      .map((row) => row.map(String).join(' | ')),
  );
  const after = await violations(frame);
  expect(waiting).toContain('项目绩效目标表 (2)');
  expect(cells).toEqual(['会计服务 | null | 12.50 | 12.50']);
  expect([found, after]).toEqual([[], []]);
});

test('twelve projects get their rows with one press, by the keyboard, and one step takes them back', async () => {
  const { page, frame, control } = await paneWith();
  const lastRow = () => control(({ engine }) => engine.book.getActiveSheet().getLastRow());
  await frame.getByRole('button', { name: '插入项目支出表' }).click();
  await frame.getByRole('status').filter({ hasText: '项目支出预算表' }).waitFor();
  await control(({ user }) => user.select('B7'));
  await control(({ idle }) => idle());
  await frame.getByRole('button', { name: '对选中的行操作' }).click();
  const count = frame.getByRole('textbox', { name: '一次增加或复制几个' });
  await count.fill('0');
  const add = frame.getByRole('button', { name: /^在下方增加/ }).first();
  const isOff = await add.getAttribute('aria-disabled');
  const said = await frame.getByText('请输入 1 至 200 的整数').count();
  await count.fill('12');
  const label = await add.innerText();
  const found = await violations(frame);
  const before = await lastRow();
  await count.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await frame.getByText('（第 2 个，共 15 个）').waitFor();
  const after = await lastRow();
  const again = await count.inputValue();
  await control(({ engine }) => engine.undo.undo());
  await control(({ idle }) => idle());
  const undone = await lastRow();
  expect([isOff, said, label, again]).toEqual(['true', 1, '在下方增加 12 个', '1']);
  expect([after - before, undone - before]).toEqual([12, 0]);
  expect(found).toEqual([]);
});

test('the way to 增减行 shows at once what can be done with the selected row', async () => {
  const { frame, control } = await paneWith();
  await frame.getByRole('button', { name: '插入项目支出表' }).click();
  await frame.getByRole('status').filter({ hasText: '项目支出预算表' }).waitFor();
  await control(({ user }) => user.select('B7'));
  await control(({ idle }) => idle());
  await frame.getByRole('toolbar').getByRole('button', { name: '增减行' }).click();
  await frame.getByRole('button', { name: '在下方增加' }).first().waitFor();
  await frame.getByRole('button', { name: '按现在选中的单元格重新查看' }).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('rows-heading');
});

test('the last row of its kind is emptied, which its button says', async () => {
  const { frame, control } = await paneWith();
  await frame.getByRole('button', { name: '插入项目绩效目标表' }).click();
  await frame.getByRole('status').filter({ hasText: '项目绩效目标表' }).waitFor();
  await control(async ({ user, idle }) => {
    await user.type('C12', '按时完成');
    await user.select('C12');
    await idle();
  });
  await frame.getByRole('button', { name: '对选中的行操作' }).click();
  const row = frame.getByRole('group', { name: /（第 1 个，共 1 个）/ });
  const clear = row.getByRole('button', { name: '清空' });
  await clear.waitFor();
  const deleted = await row.getByRole('button', { name: '删除' }).count();
  await clear.click();
  const text = () =>
    control(({ engine }) => String(engine.book.getActiveSheet().getRange('C12').getValue() ?? ''));
  await inTime(text, '');
  await row.getByRole('button', { name: '在下方增加' }).click();
  const both = frame.getByRole('group', { name: /（第 \d 个，共 2 个）/ });
  await both.getByRole('button', { name: '删除' }).waitFor();
  expect(deleted).toBe(0);
});
