import { readdirSync } from 'node:fs';
import { bundleForBrowser } from './host-suite/bundle';
import type { SuiteResult } from './host-suite/runner';
import { openWorkbench } from './workbench-page';
import type { WorkbenchPage } from './workbench-page';

const files = readdirSync('test/host').filter((name) => name.endsWith('.host.ts'));

/** One page for all: every test has a workbook and an add-in runtime of its own. */
let open: WorkbenchPage;

beforeAll(async () => {
  open = await openWorkbench('?pane=/test/browser/host-suite/runtime.html');
});

test.each(files)(
  '%s holds in Chromium as in Node',
  async (file) => {
    const { page } = open;
    await page.addScriptTag({ content: await bundleForBrowser(`test/host/${file}`) });
    const result = (await page.evaluate('runHostSuite()')) as SuiteResult;
    expect(result.failures).toEqual([]);
    expect(result.passed).toBeGreaterThan(0);
  },
  180_000,
);
