import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openAlone } from '../workbench-page';
import { bundleForBrowser, bundleOfPage } from './bundle';
import type { SuiteResult } from './runner';

/** Host tests of a folder in Chromium. */
export function runFiles(folder: string, files: readonly string[] = readdirSync(folder)): void {
  /** One page for all: every test has a workbook and an add-in runtime of its own. */
  let page: Page;

  beforeAll(async () => {
    page = await openAlone('test/browser/host-suite/page.html');
    await page.addScriptTag({ content: await bundleOfPage() });
  });

  test.each(files)(
    '%s holds in Chromium as in Node',
    async (file) => {
      await page.addScriptTag({ content: await bundleForBrowser(`${folder}/${file}`) });
      const result = (await page.evaluate('runHostSuite()')) as SuiteResult;
      expect(result.failures).toEqual([]);
      expect(result.passed).toBeGreaterThan(0);
    },
    180_000,
  );
}
