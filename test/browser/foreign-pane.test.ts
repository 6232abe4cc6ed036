import { emptyPage } from './workbench-page';

const pane = '/test/browser/pages/foreign.html';

/** A page that knows nothing of the workbench and loads office.js from Microsoft's address, as foreign samples do. */
test('a foreign page runs unmodified, and nothing leaves the machine', async () => {
  const open = await emptyPage();
  const requests: string[] = [];
  open.page.on('request', (request) => requests.push(new URL(request.url()).origin));
  await open.page.goto(`${open.address}?pane=${encodeURIComponent(pane)}`);
  const frame = await open.pane();
  const reads = (line: string) => frame.locator('#says', { hasText: line }).waitFor();

  await reads('Excel PC');
  await frame.locator('#fill').click();
  await reads('样表!B4 2,000.50');
  await frame.locator('#follow').click();
  await reads('following');
  await open.control((workbench) => workbench.user.type('样表!B3', '1000'));
  await reads('Local B3 2200.5');
  await frame.locator('#chart').click();
  await reads('ApiNotFound The workbench does not support Worksheet.charts');

  expect((await frame.locator('#says').textContent())?.trim().split('\n')).toEqual([
    'Excel PC',
    '样表!B4 2,000.50',
    'following',
    'Local B3 2200.5',
    'ApiNotFound The workbench does not support Worksheet.charts',
  ]);
  const elsewhere = requests.filter((origin) => origin !== new URL(open.address).origin);
  expect(elsewhere.filter((origin) => origin !== 'null')).toEqual([]);
  await open.page.close();
});
