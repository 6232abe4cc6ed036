import { readdirSync } from 'node:fs';
import { openWorkbench } from '../workbench-page';
import type { WorkbenchPage } from '../workbench-page';
import { bundleForBrowser } from './bundle';
import type { SuiteResult } from './runner';

/** The host tests of a folder in Chromium. */
export function runFiles(folder: string): void {
  /** One page for all: every test has a workbook and an add-in runtime of its own. */
  let open: WorkbenchPage;

  beforeAll(async () => {
    open = await openWorkbench('?pane=/test/browser/host-suite/runtime.html');
  });

  test.each(readdirSync(folder))(
    '%s holds in Chromium as in Node',
    async (file) => {
      const { page } = open;
      await page.addScriptTag({ content: await bundleForBrowser(`${folder}/${file}`) });
      const result = (await page.evaluate('runHostSuite()')) as SuiteResult;
      expect(result.failures).toEqual([]);
      expect(result.passed).toBeGreaterThan(0);
    },
    180_000,
  );
}
