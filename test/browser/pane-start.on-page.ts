import type { Frame, Page } from 'playwright-core';
import { bootMessages, type NoPane } from '../../src/taskpane/boot/boot-messages';
import { overflow, violations } from './pane-page';
import { emptyWorkbench } from './shared-workbench';
import { openAlone } from './workbench-page';

async function saysWhy(page: Page | Frame, problem: NoPane): Promise<void> {
  const { zh, en } = bootMessages[problem];
  await page.getByRole('alert').getByRole('heading', { name: zh.title }).waitFor();
  const text = await page.getByRole('alert').innerText();
  for (const words of [zh.text, en.title, en.text]) expect(text).toContain(words);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

test('opened outside Excel it says where to open it', async () => {
  const page = await openAlone('taskpane.html');
  await saysWhy(page, 'outsideExcel');
  expect(await page.getByRole('button').count()).toBe(0);
  await page.close();
});

test('in an Excel that is too old it says which one it needs', async () => {
  const open = await emptyWorkbench();
  await open.page.getByLabel('Excel 版本').selectOption('excel-2019');
  await saysWhy(await open.pane(), 'excelTooOld');
});

test('without office.js it says so, and tries again', async () => {
  const page = await openAlone('taskpane.html', ['**/office/office.js']);
  await saysWhy(page, 'officeMissing');
  await page.unroute('**/office/office.js');
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: bootMessages.outsideExcel.zh.title }).waitFor();
  await page.close();
});

test('what the first button waits for is fetched while Office is still starting', async () => {
  const page = await openAlone('taskpane.html', ['**/office/o15apptofilemappingtable.js']);
  await page.waitForFunction(() =>
    ['app', 'preferences'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(`/js/${part}.`)),
    ),
  );
  expect(await page.locator('.skeleton__tabs').count()).toBe(1);
  await page.close();
});

test('something is painted before any script of ours has run', async () => {
  const page = await openAlone('taskpane.html', ['**/*.js']);
  expect(await page.locator('.skeleton__tabs').isVisible()).toBe(true);
  await page.close();
});
