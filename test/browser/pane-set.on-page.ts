import { inTime } from './in-time';
import { overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.frame.locator('.totals__empty').waitFor();
  await open.frame.getByLabel('模板包').selectOption({ label: '河北（2018—2020年）' });
  await open.frame.getByRole('button', { name: '全套' }).click();
});

function sheets(): Promise<string[]> {
  return open.control(({ engine }) => engine.book.getSheets().map((each) => each.getSheetName()));
}

function press(name: string | RegExp): Promise<void> {
  return open.frame.getByRole('button', { name, exact: true }).click();
}

const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

test('the set asks first, and inserts every form of the pack once', async () => {
  const question = open.frame.getByRole('group', { name: '插入全套 6 张表单？' });
  const asked = [await question.count(), await sheets(), await quiet()];
  const lacking = await question.getByText(/这一套里没有：.*国有资本.*“全国通用”/).count();
  await press('开始插入');
  await open.frame.getByText('已插入全套表单：6 张').waitFor();
  const made = await sheets();
  expect([asked, lacking]).toEqual([[1, ['Sheet1'], [[], 0]], 1]);
  expect(new Set(made).size).toBe(7);
});

test('what is unticked does not come, by mouse or by key', async () => {
  const list = open.frame.getByRole('list', { name: '全套' });
  const boxes = list.getByRole('checkbox');
  const ticked = await Promise.all((await boxes.all()).map((box) => box.isChecked()));
  await boxes.nth(0).uncheck();
  await boxes.nth(3).press('Space');
  const asked = [
    await open.frame.getByRole('group', { name: '插入 4 张表单？' }).count(),
    await quiet(),
  ];
  await press('开始插入');
  await open.frame.getByText('已插入表单：4 张').waitFor();
  expect(ticked).toEqual(Array<boolean>(6).fill(true));
  expect(asked).toEqual([1, [[], 0]]);
  expect((await sheets()).length).toBe(5);
});

test('what the workbook has is said beside its button, leads there, and does not come again with the set', async () => {
  await press('取消');
  await press('插入“三公”经费表');
  await press('已有，转到“三公经费预算表”');
  const again = await open.frame.getByRole('button', { name: '再插入“三公”经费表' }).count();
  const perProject = await open.frame.getByRole('button', { name: /已有，转到/ }).count();
  await press('全套');
  const question = open.frame.getByRole('group', { name: '插入还没有的 5 张表单？' });
  const box = question.getByRole('checkbox', { name: '“三公”经费表（已有）' });
  const asked = [await question.count(), await box.isChecked(), await quiet()];
  await press('开始插入');
  await open.frame.getByText('已插入表单：5 张').waitFor();
  const made = await sheets();
  await press('全套');
  const none = await open.frame
    .getByRole('group', { name: '全套 6 张表单，工作簿里都有了' })
    .count();
  expect([again, perProject, none]).toEqual([1, 1, 1]);
  expect(asked).toEqual([1, false, [[], 0]]);
  expect(made.filter((sheet) => sheet.startsWith('三公'))).toEqual(['三公经费预算表']);
  expect(made.length).toBe(7);
});

test('with nothing ticked nothing can be begun', async () => {
  for (const box of await open.frame.getByRole('checkbox').all()) await box.uncheck();
  const begin = open.frame.getByRole('button', { name: '开始插入' });
  expect(await begin.getAttribute('aria-disabled')).toBe('true');
});

test('taken back at the question, nothing is inserted', async () => {
  await press('取消');
  expect(await open.frame.getByRole('group', { name: /插入全套/ }).count()).toBe(0);
  expect(await sheets()).toEqual(['Sheet1']);
});

test('taken back by key, the focus is at the button that asked', async () => {
  const { frame } = open;
  await press('取消');
  const offer = frame.getByRole('button', { name: '全套' });
  const isThere = () => offer.evaluate((one) => one === document.activeElement);
  for (const [name, key] of [
    ['开始插入', 'Escape'],
    ['取消', 'Enter'],
  ] as const) {
    await offer.press('Enter');
    await frame.getByRole('button', { name, exact: true }).press(key);
    await inTime(isThere, true);
  }
});

test('stopped on its way it says how far it came, and goes on when it is told to', async () => {
  await open.control(({ switches }) => void (switches.roundTripDelay = 2000));
  await press('开始插入');
  await open.frame.getByText('第 2 张，共 6 张').waitFor();
  const bar = open.frame.getByRole('progressbar', { name: '正在插入表单' });
  const progress = await bar.getAttribute('aria-valuetext');
  await press('停止');
  await open.frame.getByRole('alert').filter({ hasText: '已停止' }).waitFor();
  const stopped = (await sheets()).length - 1;
  const faults = await quiet();
  const words = await open.frame
    .getByText(`已插入 ${stopped} 张，还差 ${6 - stopped} 张。`)
    .count();
  await open.control(({ switches }) => void (switches.roundTripDelay = 0));
  await press(`继续插入其余 ${6 - stopped} 张`);
  await open.frame.getByText('已插入全套表单：6 张').waitFor();
  expect(progress).toMatch(/^第 2 张，共 6 张：/);
  expect(faults).toEqual([[], 0]);
  expect([stopped > 0 && stopped < 6, words]).toEqual([true, 1]);
  expect((await sheets()).length).toBe(7);
});

test('after a fault it names what is there, and takes it away when the user says so', async () => {
  const fault = { batch: 1, ofWriting: true, moment: 'middle' } as const;
  await open.control(({ switches }, given) => void (switches.fault = given), fault);
  await press('开始插入');
  const alert = open.frame.getByRole('alert');
  await alert.filter({ hasText: '全套没有插完' }).waitFor();
  const failed = [(await sheets()).length, await quiet()];
  await press('删除这 1 张工作表……');
  await alert.filter({ hasText: '撤消记录' }).waitFor();
  const asked = [(await sheets()).length, await quiet()];
  await press('保留');
  await alert.filter({ hasText: '全套没有插完' }).waitFor();
  await press('删除这 1 张工作表……');
  await press('删除');
  await open.frame.getByText('已删除 1 张工作表').waitFor();
  expect([failed, asked]).toEqual([
    [2, [[], 0]],
    [2, [[], 0]],
  ]);
  expect(await sheets()).toEqual(['Sheet1']);
});
