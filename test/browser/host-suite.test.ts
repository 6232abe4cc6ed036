import { readdirSync } from 'node:fs';
import { bundleForBrowser } from './host-suite/bundle';
import type { SuiteResult } from './host-suite/runner';
import { openWorkbench } from './workbench-page';

const files = readdirSync('test/host').filter((name) => name.endsWith('.host.ts'));

test.each(files)(
  '%s holds in Chromium as in Node',
  async (file) => {
    const { page } = await openWorkbench('?pane=/test/browser/host-suite/runtime.html');
    await page.addScriptTag({ content: await bundleForBrowser(`test/host/${file}`) });
    const result = (await page.evaluate('runHostSuite()')) as SuiteResult;
    await page.close();
    expect(result.failures).toEqual([]);
    expect(result.passed).toBeGreaterThan(0);
  },
  180_000,
);
