import { typeAt, withForm } from './checked-form';
import { inTime } from './in-time';
import { overflow, violations, type OpenPane } from './pane-page';

const project = '项目绩效目标表';

/** A project form beside the other one, begun with indicators of which three say their unit wrongly. */
async function withProject(open: OpenPane): Promise<void> {
  await open.page.getByRole('button', { name: '插入绩效目标表' }).click();
  await open.frame.getByText('各表填写情况：2张没填').waitFor();
  for (const [cell, text] of [
    ['E3', '办公楼维修'],
    ['C10', '任务完成率'],
    ['F10', '≥90百分比'],
    ['C11', '验收合格率'],
    ['F11', '≥95百分比'],
  ]) {
    await typeAt(open, `${project}!${cell ?? ''}`, text ?? '');
  }
}

test('cells to fill are one line that opens, and an empty form is not filled in yet', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await frame.getByText('各表填写情况：1张没填').waitFor();
  await withProject(open);
  const line = frame.getByRole('button', { name: /8项待填：项目编码、财政资金、/ });
  await line.click();
  await control(({ idle }) => idle());
  expect(
    await control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation()),
  ).toMatch(/^B3/);
  await frame.getByRole('button', { name: /B5 「资金用途」还没有填写/ }).waitFor();
  await frame.getByText('各表填写情况：1张还缺、1张没填').click();
  const places = frame.locator('.check__progress .check__place');
  expect(await places.allTextContents()).toEqual([
    expect.stringMatching(/^项目绩效目标表还缺8格/),
    expect.stringMatching(/^三公经费预算表还没有填/),
  ]);
});

test('all offers of a kind are shown, let be with Escape, and written in one step', async () => {
  const open = await withForm();
  const { frame, control, page } = open;
  await withProject(open);
  const offer = frame.getByRole('button', { name: '同类2处一起修改…' }).first();
  const question = frame.getByRole('group', { name: '修改这2处？' });
  await offer.press('Enter');
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await offer.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await question.locator('ins').allTextContents()).toEqual(['≥90%', '≥95%']);
  const depth = () => control(({ engine }) => engine.undo.depth);
  const before = await depth();
  await question.getByRole('button', { name: '全部修改2处' }).click();
  await frame.getByText('已修改2处').waitFor();
  expect(await depth()).toBe(before + 1);
});

test('three of a kind are one line that opens, by itself where the selected cell is in it, and is mended as a whole', async () => {
  const open = await withForm();
  const { frame, control, page } = open;
  await withProject(open);
  await typeAt(open, `${project}!C12`, '群众满意率');
  await typeAt(open, `${project}!F12`, '≥97百分比');
  const fold = frame.getByRole('button', { name: /同类3处 如F10：/ });
  const each = frame.locator('.finding__each .finding__go');
  await fold.waitFor();
  expect(await each.count()).toBe(0);
  await fold.focus();
  for (const key of ['Enter', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  await inTime(async () => /[A-Z]\d+/.exec(await focused())?.[0], 'F11');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await inTime(async () => /[A-Z]\d+/.exec(await focused())?.[0], 'F12');
  await fold.press('Enter');
  await inTime(() => each.count(), 0);
  await frame.getByRole('searchbox').fill('F11');
  await frame.getByRole('button', { name: /F11 / }).first().waitFor();
  await frame.getByRole('searchbox').fill('');
  await fold.waitFor();
  await control(async ({ user, idle }, at) => {
    await user.select(at);
    await idle();
  }, `${project}!F12`);
  await frame.locator('.finding__each .finding[aria-current="true"]', { hasText: 'F12' }).waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  await fold.press('Enter');
  await inTime(() => each.count(), 0);
  await frame.getByRole('button', { name: '同类3处一起修改…' }).press('Enter');
  await frame.getByRole('button', { name: '全部修改3处' }).click();
  await frame.getByText('已修改3处').waitFor();
  await fold.waitFor({ state: 'detached' });
});

test('a warning is accepted with a reason, listed, and taken back', async () => {
  const open = await withForm();
  const { frame, page } = open;
  await withProject(open);
  await frame.getByRole('button', { name: /^接受F10的这一条/ }).click();
  await page.keyboard.type('系统导出如此');
  await page.keyboard.press('Enter');
  await frame.getByText('已接受“项目绩效目标表”的F10').waitFor();
  // The field with the reason is gone: the focus is at what follows, not at the top of the pane.
  await frame.locator('.finding button:focus, .check__verdict:focus').waitFor();
  await frame.getByText('已接受的注意事项：1').click();
  await frame.getByText('理由：系统导出如此').waitFor();
  await typeAt(open, `${project}!F10`, '≥91百分比');
  await frame.getByText('以前接受过（理由：系统导出如此）').waitFor();
  await typeAt(open, `${project}!F10`, '≥90百分比');
  await frame.getByText('已接受的注意事项：1').click();
  await frame.getByRole('button', { name: '撤回接受：F10' }).click();
  await frame.getByText('已撤回').waitFor();
  await frame.getByRole('button', { name: /^接受F10的这一条/ }).waitFor();
});

test('an acceptance that was undone is none once one comes back to the pane, and none in the report', async () => {
  const open = await withForm();
  const { frame, page, control } = open;
  await withProject(open);
  const accept = async () => {
    await frame.getByRole('button', { name: /^接受F10的这一条/ }).click();
    await page.keyboard.type('系统导出如此');
    await page.keyboard.press('Enter');
    await frame.getByText('已接受的注意事项：1').waitFor();
    await control(({ user }) => user.undo());
  };
  await accept();
  await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
  await frame.getByText('已接受的注意事项').waitFor({ state: 'detached' });
  await accept();
  await frame.getByRole('button', { name: '写成工作表' }).press('Enter');
  await frame.getByText(/^检查报告写在新工作表/).waitFor();
  const cells = await control(({ engine }) =>
    engine.book.getActiveSheet().getDataRange().getValues(),
  );
  expect(cells.flat()).not.toContain('已接受的注意事项');
});
