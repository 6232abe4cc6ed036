import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../workbench-page';
import type { WorkbenchPage } from '../workbench-page';
import { bundleForBrowser } from './bundle';
import type { SuiteResult } from './runner';

const folder = join('test', 'host');

/** The host tests in Chromium, dealt out by size so that jest can run the parts side by side. */
export function runPart(part: number, parts: number): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.host.ts'))
    .sort((first, second) => sizeOf(second) - sizeOf(first))
    .filter((_, index) => index % parts === part);

  /** One page for all: every test has a workbook and an add-in runtime of its own. */
  let open: WorkbenchPage;

  beforeAll(async () => {
    open = await openWorkbench('?pane=/test/browser/host-suite/runtime.html');
  }, 60_000);

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
}

function sizeOf(name: string): number {
  return statSync(join(folder, name)).size;
}
