import { goTo, overflow, violations } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

test('figures of a form that is still empty are asked for in the form, those of no form in fields', async () => {
  const { frame, control } = await withFigures();
  const income = frame.getByRole('textbox', { name: '收入总计' });
  await income.waitFor();
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入收支预算表' }).click();
  await frame.getByRole('status').filter({ hasText: '部门收支预算表' }).first().waitFor();
  await goTo(frame, 'narrative');
  const asked = frame.getByRole('listitem').filter({ hasText: /^\d+ 项来自《部门收支预算表》/ });
  await asked.waitFor();
  expect(await income.count()).toBe(0);
  expect(await frame.getByRole('textbox', { name: '部门职责' }).count()).toBe(1);
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  const activeSheet = () => control(({ engine }) => engine.book.getActiveSheet().getSheetName());
  await control(async ({ engine, idle }, name) => {
    engine.book.getSheetByName(name)?.activate();
    await idle();
  }, threePublicSheet);
  expect(await activeSheet()).toBe(threePublicSheet);
  await asked.getByRole('button', { name: '转到“部门收支预算表”' }).click();
  await control(({ idle }) => idle());
  expect(await activeSheet()).toBe('部门收支预算表');
});
