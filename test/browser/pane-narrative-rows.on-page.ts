import { inTime } from './in-time';
import { goTo, violations } from './pane-page';
import { withFigures } from './pane-with-figures';

const textSheet = '预算说明';
const button = '调高显示不全的行';

test('rows that somebody wrote more into are made high enough with a button, in one step', async () => {
  const { frame, control } = await withFigures();
  const words = '负责审批服务。';
  await goTo(frame, 'narrative');
  await frame.getByRole('textbox', { name: '部门职责' }).fill(words);
  await frame.getByRole('button', { name: '生成说明' }).click();
  const duties = frame.locator('details').filter({ hasText: '部门职责' }).first();
  await duties.getByText('已写入工作表').waitFor();
  expect(await frame.getByRole('button', { name: button }).count()).toBe(0);
  const row = await control(
    async ({ engine, user, idle }, [name, own]) => {
      const lines = engine.book.getSheetByName(name)?.getRange('A1:A60').getValues() ?? [];
      const at = lines.findIndex(([line]) => String(line).trim() === own);
      await user.type(`${name}!A${at + 1}`, `　　${own.repeat(30)}`);
      await idle();
      return at;
    },
    [textSheet, words] as const,
  );
  const height = () =>
    control(({ engine }, [name, at]) => engine.book.getSheetByName(name)?.getRowHeight(at) ?? 0, [
      textSheet,
      row,
    ] as const);
  const depth = () => control(({ engine }) => engine.undo.depth);
  const [low, steps] = [await height(), await depth()];
  await frame.getByRole('button', { name: button }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: /已调高 1 段的行/ })
    .waitFor();
  expect(await height()).toBeGreaterThan(low + 100);
  expect(await depth()).toBe(steps + 1);
  expect(await violations(frame)).toEqual([]);
});

test('a section that was opened is open still after another page was looked at, one that was closed is not', async () => {
  const { frame } = await withFigures();
  const sections = frame.locator('details.narrative__section');
  const [first, second] = [sections.nth(0), sections.nth(1)];
  await first.locator('summary').click();
  await second.locator('summary').click();
  await second.locator('summary').click();
  await goTo(frame, 'check');
  await goTo(frame, 'narrative');
  await first.waitFor();
  await inTime(() => first.getAttribute('open'), '');
  expect(await second.getAttribute('open')).toBeNull();
});
