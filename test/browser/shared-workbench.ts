import type { Page } from 'playwright-core';
import { defaultSwitches, type Switches } from '../../src/workbench/host/switches';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

let shared: WorkbenchPage | undefined;

/**
 * An empty workbook, and a pane that remembers nothing, in a page that the tests of a file share: Univer takes five
 * seconds to start, a new workbook half a second. What `prepare` does to the page comes before the pane starts, and is
 * taken back for the next test. Where a test looks at the pane alone, nobody draws the sheet: that is half of the work.
 */
export async function emptyWorkbench(
  switches: Partial<Switches> = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  sheet: 'drawn' | 'hidden' = 'drawn',
): Promise<WorkbenchPage> {
  shared ??= await openWorkbench();
  await shared.page
    .locator('#sheet')
    .evaluate((each, display) => (each.style.display = display), sheet === 'hidden' ? 'none' : '');
  await begin(shared, { ...defaultSwitches(), ...switches }, prepare);
  return shared;
}

async function begin(
  { page, control }: WorkbenchPage,
  switches: Switches,
  prepare: (page: Page) => Promise<unknown>,
): Promise<void> {
  page.removeAllListeners('pageerror').removeAllListeners('dialog');
  await page.unrouteAll();
  await page.emulateMedia({ forcedColors: null });
  if (await page.locator('#pane').isVisible())
    await page.getByRole('button', { name: '关闭窗格' }).click();
  await page.evaluate(() => {
    localStorage.clear();
    for (const list of document.querySelectorAll<HTMLSelectElement>('#bar select'))
      for (const option of list.options) option.selected = option.defaultSelected;
    for (const box of document.querySelectorAll<HTMLInputElement>('#bar input[type=checkbox]'))
      box.checked = false;
    document.getElementById('pane')?.removeAttribute('style');
  });
  await control(async (workbench, initial) => {
    Object.assign(workbench.switches, initial);
    await workbench.idle();
  }, switches);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '新建 New' }).click();
  page.removeAllListeners('dialog');
  await control(({ log }) => log.clear());
  await prepare(page);
  await page.locator('#ribbon button').last().click();
}
