// `npm run screenshots`: the pictures of the README, taken from the built product, and pages as LibreOffice prints them.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildAll } from '../../src/workbench/start/build-all.js';
import { loadTypeScript } from '../../src/cli/load-typescript.js';
import { runCommand } from '../../src/workbench/start/problem.js';
import { serveWorkbench } from '../../src/workbench/server/serve.js';
import { findChromium } from '../../src/workbench/start/chromium.js';

const folder = 'docs/images';

await runCommand(async () => {
  await buildAll();
  mkdirSync(folder, { recursive: true });
  const server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  await page.goto(server.address);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: '插入“三公”经费表' }).click();
  await pane.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await page.evaluate(async () => {
    const { user, idle } = /** @type {any} */ (window).budgetFormsWorkbench.workbench;
    const entries = { B5: '1.5', D5: '20', E5: '3.25', F5: '-3' };
    for (const [address, text] of Object.entries(entries)) await user.type(address, text);
    await user.select('F5');
    await idle();
  });
  await pane.getByText('21.75').waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/workbench.png` });
  await browser.close();
  await server.close();
  console.log(`${folder}/workbench.png`);

  const { printSamples } = await loadTypeScript('test/run/print-samples.ts');
  if (typeof printSamples === 'function')
    await printSamples(`${folder}/printed`, ['F09', 'F17', 'F18']);
});
