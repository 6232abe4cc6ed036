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
