import { serveWorkbench } from '../../src/workbench/server/serve.js';

let server: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
});
afterAll(() => server.close());

async function get(path: string): Promise<Response> {
  return fetch(server.address + path);
}

test.each([
  ['', 200, 'text/html; charset=utf-8'],
  ['taskpane.html', 200, 'text/html; charset=utf-8'],
  ['manifest.xml', 200, 'application/xml; charset=utf-8'],
  ['test/browser/host-suite/runtime.html', 200, 'text/html; charset=utf-8'],
  ['.git/HEAD', 404, 'text/plain; charset=utf-8'],
  ['.cache/node_modules/univer.cjs', 404, 'text/plain; charset=utf-8'],
  ['..%2f..%2fetc/passwd', 404, 'text/plain; charset=utf-8'],
  ['%00', 404, 'text/plain; charset=utf-8'],
  ['%zz', 404, 'text/plain; charset=utf-8'],
  ['/', 200, 'text/html; charset=utf-8'],
  ['//', 200, 'text/html; charset=utf-8'],
  ['taskpane.html?page=check#top', 200, 'text/html; charset=utf-8'],
  ['assets', 404, 'text/plain; charset=utf-8'],
  ['no-such-page.html', 404, 'text/plain; charset=utf-8'],
])('GET /%s answers %i', async (path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

test('a page that is opened while it is built says so, asks again, and is there once it is', async () => {
  let finish: () => void = () => undefined;
  const built = new Promise<void>((resolve) => (finish = resolve));
  const early = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' }, built);
  try {
    const page = async () => (await fetch(`${early.address}?pane=/taskpane.html`)).text();
    expect(await page()).toMatch(/http-equiv="refresh" content="1"[^]*正在构建[^]*Building/);
    let isAnswered = false;
    const part = fetch(`${early.address}taskpane.html`).finally(() => (isAnswered = true));
    expect(await page()).toContain('正在构建');
    expect(isAnswered).toBe(false);
    finish();
    expect((await part).status).toBe(200);
    expect(await page()).toContain('id="workbook-name"');
  } finally {
    await early.close();
  }
});

test('the library comes unchanged behind the few lines of the bridge', async () => {
  const served = await (await get('office/office.js')).text();
  const { readFileSync } = await import('node:fs');
  const original = readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8');
  expect(served.endsWith(original)).toBe(true);
  expect(served.length - original.length).toBeLessThan(1000);
});

test('our own pages are served byte for byte as they are deployed', async () => {
  const { readFileSync } = await import('node:fs');
  expect(await (await get('taskpane.html')).text()).toBe(
    readFileSync('dist/taskpane.html', 'utf8'),
  );
});

test.each([
  'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'https://appsforoffice.microsoft.com/lib/beta/hosted/',
  'https://appsforoffice.microsoft.com/lib/1.1/hosted/',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
])('a page that loads office.js from %s gets the local copy', async (address) => {
  const { withLocalOfficeJs } = await import('../../src/workbench/server/local-office-js.js');
  const page = Buffer.from(`<script src="${address}office.js"></script>`);
  const { body } = await withLocalOfficeJs({ path: 'page.html', body: page });
  expect(body.toString()).toBe('<script src="/office/office.js"></script>');
});
