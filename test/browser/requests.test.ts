import type { Page } from 'playwright-core';
import { goTo, startedPane } from './pane-page';
import { emptyPage } from './workbench-page';

const reported = 'foreign request refused: ';

/** What the pages of one browser page ask for elsewhere: sent, or held back by their own policy. */
async function watchRequests(page: Page, address: string) {
  const foreign: string[] = [];
  const own: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url)) return;
    (url.startsWith(address) ? own : foreign).push(url);
  });
  page.on('console', (message) => {
    if (message.text().startsWith(reported)) foreign.push(message.text());
  });
  // A refused request is never sent: only the document it came from hears of it.
  await page.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      if (/^https?:/.test(blockedURI)) console.log(prefix + blockedURI);
    });
  }, reported);
  return { foreign, own };
}

test('all that the pane and the ribbon ask for comes from their own origin', async () => {
  const open = await emptyPage();
  const { page, address, control } = open;
  const { foreign, own } = await watchRequests(page, address);
  await page.goto(address);
  const frame = await startedPane(open);
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公' }).waitFor();
  for (const id of ['check', 'narrative', 'settings']) await goTo(frame, id);
  await frame.getByRole('button', { name: '复制诊断信息' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: /剪贴板/ })
    .waitFor();
  await frame.getByRole('radio', { name: 'English' }).check();
  await frame.getByRole('tab', { name: 'Settings' }).waitFor();
  await control(({ switches }) => void (switches.cellEditMode = true));
  await page.getByRole('button', { name: '插入绩效目标表' }).click();
  await page.frameLocator('dialog iframe').getByText('正在编辑').first().waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await control(({ switches }) => void (switches.cellEditMode = false));

  await page.getByLabel('语言').selectOption('en-US');
  const english = await startedPane(open);
  await english.getByRole('tab', { name: 'Insert' }).waitFor();
  await english.getByRole('button', { name: 'Insert “Three public” expenses' }).click();
  await english.getByRole('status').filter({ hasText: '三公' }).waitFor();
  await control(({ idle }) => idle());
  await page.close();
  expect(foreign).toEqual([]);
  expect(own.length).toBeGreaterThan(10);
});

test('a request that the policy refuses is seen by this test', async () => {
  const { page, address } = await emptyPage();
  const { foreign } = await watchRequests(page, address);
  await page.goto(`${address}taskpane.html`);
  const refused = page.waitForEvent('console', (each) => each.text().startsWith(reported));
  await page.evaluate(() => fetch('https://example.invalid/count').catch(() => undefined));
  await refused;
  await page.close();
  expect(foreign).toContain(`${reported}https://example.invalid/count`);
});
