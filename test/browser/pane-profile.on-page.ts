import { inTime } from './in-time';
import { goTo, overflow, paneWith, startedPane, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
});

const field = (name: string) => open.frame.getByRole('textbox', { name });
const save = () => open.frame.getByRole('button', { name: '保存到工作簿' }).click();

function valueOf(address: string): Promise<unknown> {
  return open.control(
    ({ engine }, at) => engine.book.getActiveSheet().getRange(at).getValue(),
    address,
  );
}

test('the department is typed once: forms that are there get it, and so do new ones; the workbook keeps it', async () => {
  const { page, frame } = open;
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  const before = await valueOf('A1');
  await frame.getByRole('button', { name: '去填写' }).click();
  await frame.locator('[name=department]:focus').waitFor();
  await field('单位名称').fill('某某县行政审批局');
  await field('预算年度').fill('２０２６年');
  await frame.getByText('表单版式', { exact: true }).click();
  await frame.getByLabel('“三公”经费表').selectOption({ label: '竖排（安徽）' });
  await save();
  await frame.getByRole('status').filter({ hasText: '已更新 1 张表' }).waitFor();
  const filled = [await valueOf('A1'), await valueOf('A2')];

  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表 (2)' }).waitFor();
  const next = [await valueOf('A1'), await valueOf('A3')];
  await frame.getByText('还没有填写单位信息').waitFor({ state: 'detached' });

  await page.getByLabel('语言').selectOption('en-US');
  const again = await startedPane(open);
  await goTo(again, 'settings');
  await inTime(() => again.getByRole('textbox', { name: 'Name' }).inputValue(), '某某县行政审批局');
  expect(before).toBe('____年一般公共预算“三公”经费预算表');
  expect(filled).toEqual(['2026年一般公共预算“三公”经费预算表', '部门名称:某某县行政审批局']);
  expect(next).toEqual(['2026年一般公共预算“三公”经费预算表', '项目']);
});

test('before forms that are there get a new name it says which, and asks; what nothing has to be asked about is saved at once', async () => {
  const { frame } = open;
  const group = frame.getByRole('group', {
    name: '1 张表上写的是“某某局”，一起改成“某某水务局”吗？',
  });
  await goTo(frame, 'settings');
  await field('单位名称').fill('某某局');
  await field('预算年度').fill('2026');
  await save();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await goTo(frame, 'settings');
  await field('单位名称').fill('某某水务局');
  await save();
  await group.waitFor();
  const asked = [
    await group.getByText('工作表：三公经费预算表。').count(),
    await valueOf('A2'),
    await violations(frame),
    await overflow(frame),
  ];
  await field('单位名称').fill('某某水务局办公室');
  await group.waitFor({ state: 'detached' });
  await field('单位名称').fill('某某水务局');
  // Typed again it is not asked before it is saved: the question would take the focus out of the field.
  const typedAgain = [
    await group.count(),
    await field('单位名称').evaluate((input) => input === document.activeElement),
  ];
  await save();
  await group.getByRole('button', { name: '只用于以后插入的表' }).click();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  const left = await valueOf('A2');
  await field('单位名称').fill('某某局');
  await save();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  await field('单位名称').fill('某某水务局');
  await save();
  await group.getByRole('button', { name: '改这 1 张表' }).click();
  await frame.getByRole('status').filter({ hasText: '已更新 1 张表' }).waitFor();
  expect(asked).toEqual([1, '部门名称:某某局', [], 0]);
  expect(typedAgain).toEqual([0, true]);
  expect([left, await valueOf('A2')]).toEqual(['部门名称:某某局', '部门名称:某某水务局']);
});

test('a new name that Excel undoes is the old one in the settings too; what was typed stays to be saved again, and redo brings it back', async () => {
  const { frame } = open;
  const undone = frame.getByRole('status').filter({ hasText: '工作簿里现在是“某某局”的单位信息' });
  const step = (to: 'undo' | 'redo') =>
    open.control(async ({ engine, idle }, kind) => {
      engine.undo[kind]();
      await idle();
    }, to);
  await goTo(frame, 'settings');
  await field('单位名称').fill('某某局');
  await field('预算年度').fill('2026');
  await save();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await goTo(frame, 'settings');
  await field('单位名称').fill('某某水务局');
  await save();
  await frame.getByRole('button', { name: '改这 1 张表' }).click();
  await frame.getByRole('status').filter({ hasText: '已更新 1 张表' }).waitFor();
  await step('undo');
  await undone.waitFor();
  const after = [await valueOf('A2'), await field('单位名称').inputValue()];
  const faults = [await violations(frame), await overflow(frame)];
  await step('redo');
  await undone.waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: '放弃修改' }).waitFor({ state: 'detached' });
  const again = await field('单位名称').inputValue();
  await step('undo');
  await undone.waitFor();
  await frame.getByRole('button', { name: '放弃修改' }).click();
  await inTime(() => field('单位名称').inputValue(), '某某局');
  expect(after).toEqual(['部门名称:某某局', '某某水务局']);
  expect(faults).toEqual([[], 0]);
  expect(again).toBe('某某水务局');
});

test('what is wrong is said beside its field, and nothing is saved', async () => {
  const { frame } = open;
  await goTo(frame, 'settings');
  await field('预算年度').fill('20x');
  await save();
  await frame.locator('[aria-invalid="true"]').nth(1).waitFor();
  const described = await Promise.all(
    ['单位名称', '预算年度'].map((name) =>
      field(name).evaluate((input) => {
        const id = input.getAttribute('aria-describedby') ?? '';
        return [input.getAttribute('aria-invalid'), document.getElementById(id)?.textContent];
      }),
    ),
  );
  await inTime(() => field('单位名称').evaluate((input) => input === document.activeElement), true);
  const faults = [await violations(frame), await overflow(frame)];
  await frame.getByRole('button', { name: '放弃修改' }).click();
  expect(described).toEqual([
    ['true', expect.stringContaining('请填写单位名称')],
    ['true', expect.stringContaining('“20x”不是')],
  ]);
  expect(faults).toEqual([[], 0]);
  await inTime(() => field('预算年度').inputValue(), '');
});

test('what was typed and not saved is kept, and said on the page where forms are inserted', async () => {
  const { frame } = open;
  await goTo(frame, 'settings');
  await field('单位名称').fill('某局');
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '去保存' }).click();
  expect(await field('单位名称').inputValue()).toBe('某局');
  expect(await frame.getByText('有修改还没有保存').count()).toBe(1);
});

test('a year that the pack is not for is questioned, not refused', async () => {
  const { frame } = open;
  await goTo(frame, 'settings');
  await field('单位名称').fill('某局');
  await field('预算年度').fill('2012');
  await frame.getByText('您填的是 2012 年').waitFor();
  await save();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
});

test.each([
  ['cellEditMode', '正在编辑'],
  ['connectionLost', '连接中断'],
] as const)('with %s on, saving says what to do and loses nothing', async (name, words) => {
  const { frame } = open;
  await goTo(frame, 'settings');
  await field('单位名称').fill('某局');
  await field('预算年度').fill('2026');
  await open.control(({ switches }, given) => void (switches[given] = true), name);
  await save();
  await frame.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await field('单位名称').inputValue()).toBe('某局');
  expect(await frame.getByText('有修改还没有保存').count()).toBe(1);
});
