import { emptyPage } from './workbench-page';

test('all that the pane and the ribbon ask for comes from their own origin', async () => {
  const { page, address, pane, control } = await emptyPage();
  const foreign: string[] = [];
  let count = 0;
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url)) return;
    count += 1;
    if (!url.startsWith(address)) foreign.push(url);
  });
  await page.goto(address);
  const frame = await pane();
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公' }).waitFor();
  for (const id of ['check', 'narrative', 'settings']) {
    await frame.locator(`#tab-${id}`).click();
    await frame.locator(`#page-${id} h2`).first().waitFor();
  }
  await page.getByRole('button', { name: '插入绩效目标表' }).click();
  await page.frameLocator('dialog iframe').getByText('绩效目标表').first().waitFor();
  await control(({ idle }) => idle());
  await page.close();
  expect(foreign).toEqual([]);
  expect(count).toBeGreaterThan(10);
});
