import { inTime } from './in-time';
import { overflow, paneWith, violations, type OpenPane } from './pane-page';

const sheet = '三公经费预算表';
const title = '一般公共预算“三公”经费预算表';

async function withForm(): Promise<OpenPane> {
  const open = await paneWith();
  await open.frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await open.frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  return open;
}

function type({ control }: OpenPane, cell: string, text: string): Promise<boolean> {
  return control(({ user }, [at, content]) => user.type(at, content), [
    `${sheet}!${cell}`,
    text,
  ] as const);
}

function formula({ control }: OpenPane, cell: string): Promise<string> {
  return control(
    ({ engine }, [name, at]) => {
      const found = engine.book.getSheetByName(name);
      return found?.getRange(at).getFormula() ?? '';
    },
    [sheet, cell] as const,
  );
}

function section({ frame }: OpenPane) {
  return frame.getByRole('region', { name: '工作簿里的表单' });
}

async function quiet({ frame }: OpenPane) {
  return [await violations(frame), await overflow(frame)];
}

test('what was told of a broken form is told no more once the user has undone what broke it', async () => {
  const open = await withForm();
  await type(open, 'C4', '1');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  await section(open).getByText('C4').first().waitFor();
  await open.control(({ user }) => user.undo());
  await section(open).getByText('找到 1 张表单：1 张完好').waitFor();
  expect(await section(open).getByText('C4').count()).toBe(0);
});

test('a repair that is undone is told so: the form is broken again', async () => {
  const open = await withForm();
  const before = await formula(open, 'A5');
  await type(open, 'A5', '');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  const card = section(open).getByRole('article', { name: title });
  await card.getByRole('button', { name: /^修复/ }).click();
  await card.getByRole('button', { name: /^写入/ }).click();
  await section(open).getByText('找到 1 张表单：1 张完好').waitFor();
  const repaired = await formula(open, 'A5');
  await open.control(({ user }) => user.undo());
  await section(open).getByText('A5').first().waitFor();
  expect([repaired, await formula(open, 'A5')]).toEqual([before, '']);
  expect(await section(open).getByText('1 张完好').count()).toBe(0);
});

test('a workbook without forms says so, one with a whole form too', async () => {
  const open = await paneWith();
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  await section(open).getByText('没有找到表单').waitFor();
  const empty = await quiet(open);
  await open.frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await open.frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await section(open).getByRole('button', { name: '重新查看' }).click();
  await section(open).getByText('找到 1 张表单：1 张完好').waitFor();
  expect([empty, await quiet(open)]).toEqual([
    [[], 0],
    [[], 0],
  ]);
});

test('a total that was typed over is replaced only when it is ticked, and undo brings it back', async () => {
  const open = await withForm();
  await type(open, 'B5', '1.5');
  const before = await formula(open, 'A5');
  await type(open, 'A5', '9');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  const card = section(open).getByRole('article', { name: title });
  await card.getByText('可以修复，有的地方要您决定').waitFor();
  const counts = await section(open).getByRole('status').innerText();
  const isFocused = () =>
    section(open)
      .getByRole('status')
      .evaluate((element) => element === document.activeElement);
  await inTime(isFocused, true);
  const words = await card.getByRole('listitem').allInnerTexts();
  const found = await quiet(open);
  await card.getByRole('button', { name: /^修复/ }).click();
  const question = card.getByRole('group', { name: /^修复/ });
  const write = question.getByRole('button', { name: /^写入/ });
  const unticked = [await write.innerText(), await write.getAttribute('aria-disabled')];
  const asked = await quiet(open);
  await question.getByRole('checkbox').check();
  await write.click();
  await section(open).getByText('1 张完好').waitFor();
  const repaired = await formula(open, 'A5');
  const done = [await section(open).getByText('Ctrl+Z').count(), await quiet(open)];
  await open.control(({ engine }) => {
    engine.undo.undo();
  });
  expect(before).toMatch(/^=/);
  expect(counts).toBe('找到 1 张表单：1 张可以修复、有的地方要您决定。');
  expect(words.join()).toMatch(/A5.*填的是「9」.*算出来是 1\.5/s);
  expect(unticked).toEqual(['写入 0 处', 'true']);
  expect([found, asked]).toEqual([
    [[], 0],
    [[], 0],
  ]);
  expect(done).toEqual([1, [[], 0]]);
  expect([repaired, await formula(open, 'A5')]).toEqual([before, '']);
});

test('a click goes to the cell; the question can be taken back from the keyboard', async () => {
  const open = await withForm();
  await type(open, 'A5', '');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  const card = section(open).getByRole('article', { name: title });
  await card.getByRole('button', { name: /A5.*公式不见了/ }).click();
  await open.page.waitForFunction(() => {
    const { engine } = window.budgetFormsWorkbench?.workbench ?? {};
    return engine?.book.getActiveSheet().getActiveRange()?.getA1Notation() === 'A5';
  });
  await card.getByRole('button', { name: /^修复/ }).press('Enter');
  await card.getByRole('button', { name: '取消' }).press('Enter');
  await inTime(() => card.evaluate((element) => element === document.activeElement), true);
  expect(await formula(open, 'A5')).toBe('');
});

test('a fault while writing: it says what is true of the sheet', async () => {
  const open = await withForm();
  await type(open, 'A5', '');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  const card = section(open).getByRole('article', { name: title });
  await card.getByRole('button', { name: /^修复/ }).click();
  await open.control(({ switches }) => void (switches.fault = { batch: 4, moment: 'before' }));
  await card.getByRole('button', { name: '写入 1 处' }).click();
  await section(open).getByRole('alert').filter({ hasText: '没有改动任何内容' }).waitFor();
  expect(await quiet(open)).toEqual([[], 0]);
  expect(await formula(open, 'A5')).toBe('');
});

test('broken forms come first, whole ones are folded, and what was found is in sight', async () => {
  const open = await withForm();
  await open.frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await open.frame
    .getByRole('status')
    .filter({ hasText: `${sheet} (2)` })
    .waitFor();
  await type(open, 'A5', '');
  await section(open).getByRole('button', { name: '查看所有表单' }).click();
  await section(open).getByText('找到 2 张表单：1 张完好，1 张可以修复。').waitFor();
  const cards = section(open).getByRole('article');
  await cards.first().waitFor();
  const seen = [await cards.count(), await cards.first().getByRole('heading').innerText()];
  const top = await section(open)
    .getByRole('status')
    .evaluate((element) => element.getBoundingClientRect().top);
  await section(open).getByText('完好的表单（1 张）').press('Enter');
  await cards.nth(1).waitFor();
  expect([seen, await cards.count()]).toEqual([[1, title], 2]);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(300);
  expect(await quiet(open)).toEqual([[], 0]);
});
