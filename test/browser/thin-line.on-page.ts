import { emptyWorkbench } from './shared-workbench';
import type { WorkbenchPage } from './workbench-page';

const sheet = '三公经费预算表';

let open: WorkbenchPage;
let pageErrors: string[];

beforeEach(async () => {
  open = await emptyWorkbench();
  pageErrors = [];
  open.page.on('pageerror', ({ message }) => pageErrors.push(message));
});

afterEach(() => {
  expect(pageErrors).toEqual([]);
});

async function insertFromPane(): Promise<void> {
  const pane = await open.pane();
  await pane.getByRole('button', { name: '插入“三公”经费表' }).click();
  await pane.getByRole('status').filter({ hasText: sheet }).waitFor();
}

function sheets(): Promise<string[]> {
  return open.control(({ engine }) => engine.book.getSheets().map((each) => each.getSheetName()));
}

function type(address: string, text: string): Promise<boolean> {
  return open.control(({ user }, [at, content]) => user.type(at, content), [
    address,
    text,
  ] as const);
}

test('the button of the pane inserts the form on a new sheet', async () => {
  await insertFromPane();
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test('the button of the ribbon does the same, without the pane', async () => {
  await open.page.getByRole('button', { name: '关闭窗格' }).click();
  await open.page.getByRole('button', { name: '插入“三公”经费表' }).click();
  await expectEventually(sheets, ['Sheet1', sheet]);
});

test('a second form gets a name of its own', async () => {
  await insertFromPane();
  await open.page.getByRole('button', { name: '插入“三公”经费表' }).click();
  await expectEventually(async () => new Set(await sheets()).size, 3);
});

test('totals calculate, and the pane shows them as they change, without a write', async () => {
  await insertFromPane();
  const pane = await open.pane();
  const total = pane.getByRole('region', { name: '表单合计' });
  await open.control(({ log }) => log.clear());
  await type(`${sheet}!B5`, '1.5');
  await type(`${sheet}!D5`, '20');
  await total.getByText('21.50').waitFor();
  expect(await open.control(({ log }) => log.totals.writingRequests)).toBe(0);
});

test('a negative amount is red at once, with the pane closed too', async () => {
  await insertFromPane();
  await open.page.getByRole('button', { name: '关闭窗格' }).click();
  const fill = () => open.control(({ shownStyle }) => shownStyle('三公经费预算表', 'F5'));
  const before = await fill();
  await type(`${sheet}!F5`, '-3');
  const negative = await fill();
  expect(negative.fill).not.toBe(before.fill);
  await type(`${sheet}!F5`, '3');
  expect(await fill()).toEqual(before);
});

test('the whole insertion is one step to undo, and comes back with redo', async () => {
  const depth = () => open.control(({ engine }) => engine.undo.depth);
  const before = await depth();
  await insertFromPane();
  expect(await depth()).toBe(before + 1);
  await open.control(({ user }) => user.undo());
  expect(await sheets()).toEqual(['Sheet1']);
  await open.control(({ user }) => user.redo());
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test('Ctrl+Z and Ctrl+Y take an insertion back and bring it again', async () => {
  await open.page.getByRole('button', { name: '插入“三公”经费表' }).first().click();
  await expectEventually(sheets, ['Sheet1', sheet]);
  await open.control(({ idle }) => idle());
  for (const [key, expected] of [
    ['Control+z', ['Sheet1']],
    ['Control+y', ['Sheet1', sheet]],
    ['Control+z', ['Sheet1']],
  ] as const) {
    await open.page.keyboard.press(key);
    await expectEventually<readonly string[]>(sheets, expected);
    await open.control(({ idle }) => idle());
  }
});

test('a sheet that is deleted while it is in front', async () => {
  await insertFromPane();
  await open.control(({ user }) => user.type('三公经费预算表!B5', '1'));
  await open.control(({ user }) => user.deleteSheet('三公经费预算表'));
  await open.control(({ idle }) => idle());
  expect(await sheets()).toEqual(['Sheet1']);
});

test('what is typed after a command of the ribbon goes to the sheet', async () => {
  await open.page.getByRole('button', { name: '插入“三公”经费表' }).first().click();
  await expectEventually(sheets, ['Sheet1', sheet]);
  await open.control(({ idle }) => idle());
  await open.page.keyboard.type('3.5\n', { delay: 50 });
  const typed = () =>
    open.control(({ engine }) => engine.book.getActiveSheet().getRange('B5').getRawValue());
  await expectEventually(typed, 3.5);
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test('what is typed after the insertion does not insert again', async () => {
  await insertFromPane();
  await open.page.keyboard.type('3.5\n');
  await open.control(({ idle }) => idle());
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test('a double click inserts one form', async () => {
  await open.control(({ switches }) => void (switches.roundTripDelay = 100));
  const pane = await open.pane();
  await pane.getByRole('button', { name: '插入“三公”经费表' }).dblclick();
  await pane.getByRole('status').filter({ hasText: sheet }).waitFor();
  await open.control(({ idle }) => idle());
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test.each([
  ['before', { batch: 1, moment: 'before' }, []],
  ['in the middle of', { batch: 1, ofWriting: true, moment: 'middle' }, [sheet]],
] as const)('a fault %s the batch is said, and what is left is named', async (_, fault, left) => {
  await (await open.pane()).getByText('这个工作簿里还没有我们的表单').waitFor();
  await open.control(({ idle }) => idle());
  await open.control(({ switches }, given) => void (switches.fault = given), fault);
  const pane = await open.pane();
  await pane.getByRole('button', { name: '插入“三公”经费表' }).click();
  const alert = pane.getByRole('alert');
  await alert.filter({ hasText: '没有插入' }).waitFor();
  expect(await sheets()).toEqual(['Sheet1', ...left]);
  const halfMade = alert.getByText('只完成了一部分');
  expect(await halfMade.allInnerTexts()).toEqual(
    left.map((name) => `有工作表只完成了一部分：${name}。`),
  );
});

test('where only the answer was lost, the form counts as inserted', async () => {
  await (await open.pane()).getByText('这个工作簿里还没有我们的表单').waitFor();
  await open.control(({ idle }) => idle());
  const fault = { batch: 1, ofWriting: true, moment: 'after' } as const;
  await open.control(({ switches }, given) => void (switches.fault = given), fault);
  await insertFromPane();
  expect(await sheets()).toEqual(['Sheet1', sheet]);
});

test.each([
  ['cellEditMode', '正在编辑'],
  ['connectionLost', '连接中断'],
] as const)('with %s on, the pane says what to do', async (name, words) => {
  const pane = await open.pane();
  await pane.getByRole('button', { name: '插入“三公”经费表' }).waitFor();
  await open.control(({ idle }) => idle());
  await open.control(({ switches }, given) => void (switches[given] = true), name);
  await pane.getByRole('button', { name: '插入“三公”经费表' }).click();
  await pane.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await sheets()).toEqual(['Sheet1']);
});

test('while the connection is lost the totals stay, are said to be old, and then catch up', async () => {
  await insertFromPane();
  const totals = (await open.pane()).getByRole('region', { name: '表单合计' });
  await type(`${sheet}!B5`, '1.5');
  await totals.getByText('1.50').first().waitFor();
  await open.control(({ switches }) => void (switches.connectionLost = true));
  await type(`${sheet}!B5`, '2.5');
  await totals.getByRole('alert').filter({ hasText: '可能不是最新' }).waitFor();
  expect(await totals.getByText('1.50').first().isVisible()).toBe(true);
  await open.control(({ switches }) => void (switches.connectionLost = false));
  await totals.getByText('2.50').first().waitFor();
  expect(await totals.getByRole('alert').count()).toBe(0);
});

test('the button of performance targets inserts the form of the pack, silently', async () => {
  await open.page.getByRole('button', { name: '插入绩效目标表' }).click();
  await expectEventually(sheets, ['Sheet1', '项目绩效目标表']);
  expect(await open.page.locator('dialog').count()).toBe(0);
});

async function expectEventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + 8000;
  let value = await read();
  while (Date.now() < end && JSON.stringify(value) !== JSON.stringify(expected)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  expect(value).toEqual(expected);
}
