import { inTime } from './in-time';
import { goTo, paneWith, violations, type OpenPane } from './pane-page';

const sheet = '三公经费预算表';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
});

const button = (name: string | RegExp) => open.frame.getByRole('button', { name });
const told = (words: string | RegExp) => open.frame.getByText(words);
const gone = (words: string | RegExp) => inTime(() => told(words).count(), 0);

async function type(cell: string, text: string): Promise<void> {
  await open.control(
    async ({ user, idle }, [at, content]) => {
      await user.type(at, content);
      await idle();
    },
    [`${sheet}!${cell}`, text] as const,
  );
}

async function insert(): Promise<void> {
  await button(/插入“三公”经费表$/).click();
  await told(/^已插入工作表：/).waitFor();
}

async function saveDepartment(name: string): Promise<void> {
  await goTo(open.frame, 'settings');
  await open.frame.getByRole('textbox', { name: '单位名称' }).fill(name);
  await open.frame.getByRole('textbox', { name: '预算年度' }).fill('2022');
  await button('保存到工作簿').press('Enter');
  await told('单位信息已保存').waitFor();
}

test('what was saved is not told any more on a page that is come back to', async () => {
  await saveDepartment('某某局');
  await open.frame.getByRole('tab', { name: '设置' }).focus();
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('ArrowLeft');
  await gone('单位信息已保存');
});

test('an insertion is told of until its sheet is gone, or something else is saved', async () => {
  await insert();
  await open.control(({ user }, name) => user.deleteSheet(name), sheet);
  await gone(/^已插入工作表：/);
  await insert();
  await open.control(({ engine }) => void engine.undo.undo());
  await gone(/^已插入工作表：/);
});

test('a fix is told of until its cell is typed anew', async () => {
  await insert();
  await goTo(open.frame, 'check');
  await type('B5', '1.5');
  await type('A5', '9');
  await button('修改A5：改为公式 =B5+C5+F5').press('Enter');
  await told(`已修改“${sheet}”的A5`).waitFor();
  await type('B5', '2.5');
  await told('没有发现问题').waitFor();
  expect(await told(`已修改“${sheet}”的A5`).count()).toBe(1);
  await type('A5', '8');
  await gone(`已修改“${sheet}”的A5`);
});

test('what a fault left half-made is offered to be removed, until it is gone, whoever removed it', async () => {
  const fail = async () => {
    const fault = { batch: 1, ofWriting: true, moment: 'middle' } as const;
    await open.control(({ switches }, given) => void (switches.fault = given), fault);
    await button(/插入“三公”经费表$/).click();
    await told('没有插入“三公”经费表').waitFor();
    await button('删除这 1 张工作表……').waitFor();
  };
  await fail();
  const offered = [
    await told(`有工作表只完成了一部分：${sheet}。`).count(),
    await violations(open.frame),
  ];
  await open.control(({ user }, name) => user.deleteSheet(name), sheet);
  await inTime(() => button('删除这 1 张工作表……').count(), 0);
  const byHand = [await told(/只完成了一部分/).count(), await told('没有插入“三公”经费表').count()];
  await fail();
  await button('删除这 1 张工作表……').press('Enter');
  await button('删除').press('Enter');
  await told('已删除 1 张工作表').waitFor();
  const names = await open.control(({ engine }) =>
    engine.book.getSheets().map((one) => one.getSheetName()),
  );
  expect(offered).toEqual([1, []]);
  expect(byHand).toEqual([0, 1]);
  expect(names).toEqual(['Sheet1']);
});

test('a fault of ours while checking again is told as one, and over when the next check succeeds', async () => {
  await insert();
  await goTo(open.frame, 'check');
  await open.frame.locator('.check__verdict').waitFor();
  await open.frame.evaluate(() => {
    const own = Array.prototype.flatMap;
    Object.assign(window, { mend: () => Object.assign(Array.prototype, { flatMap: own }) });
    const planted = function (this: unknown, ...given: unknown[]): unknown {
      // Only where the workbook is checked, not where it is shown.
      if (/\/check\.[^/]*\.js/.test(new Error().stack ?? '')) throw new TypeError('planted');
      return Reflect.apply(own, this, given);
    };
    Object.assign(Array.prototype, { flatMap: planted });
  });
  await type('B5', '1.5');
  await told(/^重新检查时出了没有预料到的错误/).waitFor();
  expect(await told(/^现在读不到工作簿/).count()).toBe(0);
  await open.frame.evaluate(() => {
    Reflect.get(window, 'mend')();
  });
  await type('B5', '2.5');
  await gone(/^重新检查时出了没有预料到的错误/);
});
