import { inTime } from './in-time';
import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
});

const button = (name: string | RegExp) =>
  open.frame.getByRole('button', { name, exact: typeof name === 'string' });
const box = () => open.frame.getByRole('group', { name: '每个项目一张：项目绩效目标表' });
const names = () => open.frame.getByLabel('项目名称，每行一个');
const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

async function begin(text: string): Promise<void> {
  await button('每个项目一张：项目绩效目标表').click();
  await names().fill(text);
}

function sheets(): Promise<string[]> {
  return open.control(({ engine }) => engine.book.getSheets().map((each) => each.getSheetName()));
}

test('names that are pasted become a form each, and the list is shown that can take them', async () => {
  await button('插入项目支出表').click();
  await open.frame.getByText('已插入工作表：项目支出预算表').waitFor();
  await open.control(({ user }) => user.type('B7', '热线'));
  await open.control(({ idle }) => idle());
  await begin('会计服务\n\n=1+1\n会计服务\n2022\t12.5');
  await button('取自“项目支出预算表”（1 个项目）').click();
  const typed = await names().inputValue();
  const said = await box().getByRole('status').innerText();
  const planned = await box().getByRole('listitem').allInnerTexts();
  const shown = await quiet();
  await button('插入 3 张').click();
  await open.frame.getByText('已插入各项目的表：3 张').waitFor();
  const made = await sheets();
  const name = await open.control(({ engine }) => {
    const cell = engine.book.getSheetByName('=1+1')?.getRange('E3');
    return [cell?.getValue(), cell?.getFormula()];
  });
  const done = await quiet();
  await button('到“项目支出预算表”取数').click();
  await button('从项目绩效目标表取数（2张）').waitFor();
  const front = await open.control(({ engine }) => engine.book.getActiveSheet().getSheetName());
  expect(typed).toBe('热线\n会计服务\n\n=1+1\n会计服务\n2022\t12.5');
  expect(said).toContain('要插入 3 张');
  expect(said).toContain('重复的名称只插一张（1 处）：会计服务');
  expect(said).toContain('看不出项目名称，没有列入（1 行）：2022 12.5');
  expect(planned).toEqual(['热线', '会计服务', '=1+1']);
  expect(made).toEqual(['Sheet1', '项目支出预算表', '热线', '会计服务', '=1+1']);
  expect(name).toEqual(['=1+1', '']);
  expect(front).toBe('项目支出预算表');
  expect([shown, done]).toEqual([
    [[], 0],
    [[], 0],
  ]);
});

test('projects that have a form are left out until she says otherwise, and Escape keeps what she typed', async () => {
  await begin('会计服务');
  await button('插入 1 张').click();
  await open.frame.getByText('已插入各项目的表：1 张').waitFor();
  await begin('会计服务\n热线');
  await box().getByText('已经有表，没有列入（1 个）：会计服务').waitFor();
  await inTime(() => box().getByRole('listitem').allInnerTexts(), ['热线']);
  await box().getByRole('checkbox', { name: '已经有表的项目也再插一张' }).check();
  await inTime(() => box().getByRole('listitem').allInnerTexts(), ['会计服务 (2)', '热线']);
  await names().press('Escape');
  await inTime(
    () => open.frame.evaluate(() => document.activeElement?.textContent),
    '每个项目一张……',
  );
  await open.frame.locator(':focus').press('Enter');
  expect(await names().inputValue()).toBe('会计服务\n热线');
});

test('after a fault it says at which project, goes on when told to, and still offers to remove what was left', async () => {
  await begin('会计服务\n热线\n运维');
  await button('插入 3 张').waitFor();
  const fault = { batch: 2, ofWriting: true, moment: 'middle' } as const;
  await open.control(({ switches }, given) => void (switches.fault = given), fault);
  await button('插入 3 张').click();
  await open.frame
    .getByRole('alert')
    .filter({ hasText: '插到“热线”时出错，还有项目没有插入' })
    .waitFor();
  const failed = [await sheets(), await button('删除这 2 张工作表……').count(), await quiet()];
  await button('继续插入其余 2 张').click();
  await open.frame.getByRole('alert').filter({ hasText: '已插入各项目的表：3 张' }).waitFor();
  await button('删除这 1 张工作表……').click();
  await button('删除').click();
  await open.frame.getByText('已删除 1 张工作表').waitFor();
  expect(failed).toEqual([['Sheet1', '会计服务', '热线'], 1, [[], 0]]);
  expect(await sheets()).toEqual(['Sheet1', '会计服务', '热线 (2)', '运维']);
});

test('stopped on its way it says how far it came', async () => {
  await begin('会计服务\n热线\n运维\n改造');
  await open.control(({ switches }) => void (switches.roundTripDelay = 2000));
  await button('插入 4 张').click();
  await open.frame.getByText('第 2 张，共 4 张：热线').waitFor();
  await button('停止').click();
  await open.frame.getByRole('alert').filter({ hasText: '已停止，还有项目没有插入' }).waitFor();
  const stopped = (await sheets()).length - 1;
  await open.control(({ switches }) => void (switches.roundTripDelay = 0));
  expect(stopped).toBeLessThan(4);
  await open.frame.getByText(`已插入 ${stopped} 张，还差 ${4 - stopped} 张。`).waitFor();
});

test('where the workbook cannot be read it says so, and tries again', async () => {
  await open.control(({ switches }) => void (switches.connectionLost = true));
  await button('每个项目一张：项目绩效目标表').click();
  const alert = open.frame.getByRole('alert').filter({ hasText: '没能查看工作簿里已有的项目' });
  await alert.waitFor();
  await open.control(({ switches }) => void (switches.connectionLost = false));
  await alert.getByRole('button', { name: '重试' }).click();
  await names().waitFor();
  expect(await alert.count()).toBe(0);
});

test('it speaks English', async () => {
  await goTo(open.frame, 'settings');
  await open.frame.getByRole('radio', { name: 'English' }).check();
  await goTo(open.frame, 'insert');
  await button(/^One for each project: /).click();
  await open.frame.getByLabel('Names of projects, one a line').fill('Audit\nAudit');
  const said = await open.frame.getByText('Named more than once').innerText();
  expect(said).toBe('Named more than once, inserted once (1): Audit');
  expect(await quiet()).toEqual([[], 0]);
});
