import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkbench } from '../../src/workbench/server/serve.js';
import { readStartOptions } from '../../src/workbench/start/options.js';
import { findChromium } from '../../src/workbench/chromium.js';

const chinese = /[一-鿿]/;

test.each([
  [['--port', 'abc'], '端口号不对'],
  [['--port', '70000'], '端口号不对'],
  [['--port', '-1'], '选项'],
  [['--pages', 'no-such-folder'], '找不到文件夹'],
  [['--prot', '3000'], '看不懂的选项'],
  [['surplus'], '看不懂的选项'],
])('npm start -- %s says what is wrong', (words, expected) => {
  expect(() => readStartOptions(words)).toThrow(expected);
});

test.each([
  [[], { port: 3000, fixedPort: false, pages: '.' }],
  [['--port', '3001'], { port: 3001, fixedPort: true, pages: '.' }],
  [['--pages', 'docs'], { port: 3000, fixedPort: false, pages: 'docs' }],
])('npm start -- %s', (words, options) => {
  expect(readStartOptions(words)).toEqual(options);
});

describe('a port in use', () => {
  const busy = createServer();
  let port = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    ({ port } = busy.address() as AddressInfo);
  });
  afterAll(() => busy.close());

  test('that was asked for is said', async () => {
    const started = serveWorkbench({ port, fixedPort: true, pages: '.' });
    await expect(started).rejects.toThrow(`端口 ${String(port)} 被占用`);
  });

  test('that was not asked for is passed over', async () => {
    const server = await serveWorkbench({ port, fixedPort: false, pages: '.' });
    await server.close();
    expect(server.address).not.toContain(`:${String(port)}/`);
  });
});

test('a failed start ends with 1 and two lines, without a stack', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/workbench/start/main.js', '--port', 'abc'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(chinese);
});

test('--help tells the options and starts nothing', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/workbench/start/main.js', '--help'],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stdout]).toEqual([0, expect.stringMatching(/--port[^]*--pages/)]);
});

describe('a manifest', () => {
  const good = readFileSync('manifest.xml', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));

  test.each<[what: string, text: string | undefined, words: string]>([
    ['is missing', undefined, '读不到加载项清单'],
    ['is cut off', '<OfficeApp>\n<Id>x</Id>', '第 2 行'],
    [
      'names a function that is not there',
      good.replace('>insertThreePublic<', '>insert<'),
      'insert ',
    ],
    ['names an icon that is not there', good.replaceAll('pane-24.png', 'pan-24.png'), 'pan-24.png'],
    [
      'names a page that is not there',
      good.replaceAll('/commands.html', '/command.html'),
      'command.html',
    ],
  ])('that %s is said in two lines', (what, text, words) => {
    const file = join(folder, `${what}.xml`);
    if (text !== undefined) writeFileSync(file, text);
    const script = `import { checkManifest } from './src/workbench/build/check-manifest.js';
      import { runCommand } from './src/workbench/start-problem.js';
      await runCommand(() => checkManifest(${JSON.stringify(file)}));`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const lines = stderr.trim().split('\n');
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining(words), expect.not.stringMatching(chinese)]);
    expect(lines[0]).toMatch(chinese);
  });
});

test('a browser that is not where $CHROMIUM says is said', () => {
  const before = process.env.CHROMIUM;
  process.env.CHROMIUM = '/no/such/browser';
  try {
    expect(() => findChromium()).toThrow('/no/such/browser');
  } finally {
    if (before === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = before;
  }
});
