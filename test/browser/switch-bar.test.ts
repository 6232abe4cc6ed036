import { startedPane } from './pane-page';
import { openWorkbench } from './workbench-page';
import type { WorkbenchPage } from './workbench-page';

let open: WorkbenchPage;

beforeAll(async () => {
  open = await openWorkbench();
  await startedPane(open);
  await quiet();
});
afterAll(() => open.page.close());

/** Until the pane has asked for all that it asks for by itself: a fault is meant for the button. */
async function quiet(): Promise<void> {
  const asked = () => open.control(({ log }) => log.totals.requests);
  let [before, now] = [0, await asked()];
  while (now === 0 || now !== before) {
    await open.page.waitForTimeout(1000);
    [before, now] = [now, await asked()];
  }
  await open.control(({ idle }) => idle());
}

const fault = () => open.control(({ switches }) => switches.fault);
const cells = (addresses: readonly string[]) =>
  open.control(({ engine }, given) => {
    const sheet = engine.book.getActiveSheet();
    return given.map((address) => sheet.getRange(address).getValue());
  }, addresses);

test('a fault is what both its lists say, whichever was chosen last', async () => {
  const batch = open.page.getByLabel('故障 Fault');
  const moment = open.page.getByLabel('批 batch');
  await moment.selectOption('after');
  expect(await fault()).toEqual({ batch: 1, moment: 'after' });
  await batch.selectOption('2');
  expect(await fault()).toEqual({ batch: 2, moment: 'after' });
  await moment.selectOption('');
  expect(await fault()).toBeUndefined();
});

test('a fault that has happened is no longer shown', async () => {
  const moment = open.page.getByLabel('批 batch');
  await open.page.getByLabel('故障 Fault').selectOption('1');
  await moment.selectOption('before');
  await open.page.getByRole('button', { name: '插入“三公”经费表' }).click();
  const dialog = open.page.locator('dialog');
  await dialog.waitFor();
  expect(await moment.inputValue()).toBe('');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('the co-author types where it is said, or beside the data', async () => {
  const { page, control } = open;
  await control(({ user }) =>
    user.paste('A1', [
      ['标题', ''],
      ['甲', '乙'],
    ]),
  );
  const press = page.getByRole('button', { name: '合作者编辑' });
  const cell = page.getByLabel('合作者编辑的单元格');
  await press.click();
  await control(({ idle }) => idle());
  expect(await cells(['A1', 'C1'])).toEqual(['标题', '合作者改了这里']);
  await cell.fill('B4');
  await press.click();
  await control(({ idle }) => idle());
  expect(await cells(['B4'])).toEqual(['合作者改了这里']);
  await cell.fill('nowhere!A1');
  await press.click();
  await page.waitForFunction(() => document.querySelector('#bar input:invalid') !== null);
});

test('in the high contrast theme of Office the pane is in high contrast', async () => {
  await open.page.getByLabel('主题 Theme').selectOption('contrast');
  const frame = await startedPane(open);
  const pane = frame.locator('.pane').first();
  expect(await pane.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
});
