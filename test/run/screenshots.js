// `npm run screenshots`: the pictures of the README, taken from the built product, and pages as LibreOffice prints them.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildAll } from '../../src/workbench/build/build-all.js';
import { loadTypeScript } from '../../src/cli/load-typescript.js';
import { runCommand } from '../../src/workbench/start-problem.js';
import { serveWorkbench } from '../../src/workbench/server/serve.js';
import { findChromium } from '../../src/workbench/chromium.js';

const folder = 'docs/images';
const sheet = '三公经费预算表';

/** @typedef {import('playwright-core').Page} Page */

await runCommand(async () => {
  await buildAll();
  mkdirSync(folder, { recursive: true });
  const server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  await page.goto(server.address);
  const pane = page.frameLocator('#pane iframe');

  await pane.getByRole('button', { name: '插入“三公”经费表' }).click();
  await pane.getByRole('status').filter({ hasText: sheet }).waitFor();
  await type(page, { B5: '1.5', D5: '20', E5: '3.25', F5: '-3' });
  await pane.getByText('21.75').waitFor();
  await take(page, 'workbench');

  await type(page, { F5: '2', A5: '28' });
  await pane.getByRole('tab', { name: '检查' }).click();
  await pane.getByRole('button', { name: '修改' }).first().waitFor();
  await take(page, 'check');

  await type(page, { A5: '=B5+C5+F5' });
  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByLabel('单位名称').first().fill('某某市行政审批局');
  await pane.getByLabel(/年度/).first().fill('2026');
  await pane.getByRole('button', { name: '保存到工作簿' }).click();
  await page.waitForTimeout(1000);
  await pane.getByRole('tab', { name: '说明' }).click();
  await pane.getByRole('textbox', { name: '上年的“三公”经费合计' }).fill('28.75');
  await pane.getByRole('button', { name: '生成说明' }).click();
  await pane.getByRole('status').filter({ hasText: '预算说明' }).waitFor();
  await pane.getByText('“三公”经费', { exact: true }).first().click();
  await take(page, 'text');

  await browser.close();
  await server.close();
  const { printSamples } = await loadTypeScript('test/run/print-samples.ts');
  if (typeof printSamples === 'function')
    await printSamples(`${folder}/printed`, ['F09', 'F17', 'F18']);
});

/**
 * @param {Page} page
 * @param {Readonly<Record<string, string>>} entries
 */
async function type(page, entries) {
  await page.evaluate(async ([name, cells]) => {
    const { user, idle } = /** @type {any} */ (window).budgetFormsWorkbench.workbench;
    for (const [address, text] of Object.entries(cells)) {
      await user.type(`${name}!${address}`, text);
      await user.select(address);
    }
    await idle();
  }, /** @type {const} */ ([sheet, entries]));
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}
