// node bench/in-browser.js [runs]: the built add-in in Chromium, inside the workbench. Medians of cold runs.
import { chromium } from 'playwright-core';
import { buildAll } from '../src/workbench/build/build-all.js';
import { serveWorkbench } from '../src/workbench/server/serve.js';
import { findChromium } from '../src/workbench/chromium.js';

const runs = Number(process.argv[2] ?? 5);

await buildAll();
const server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** @type {Record<string, number[]>} */
const rows = {};
for (let run = 0; run < runs; run += 1) {
  const measured = [...(await paneStart()), ...(await paneAlone()), ...(await manyCells())];
  for (const [name, milliseconds] of measured) {
    (rows[name] ??= []).push(milliseconds);
  }
}
console.log(`\n${String(runs)} cold runs, milliseconds, ${browser.version()}`);
for (const [name, times] of Object.entries(rows)) {
  const sorted = times.toSorted((first, second) => first - second);
  const [fastest, median, slowest] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (index) => (sorted[index] ?? 0).toFixed(0).padStart(6),
  );
  console.log(`${name.padEnd(40)} min ${fastest}  median ${median}  max ${slowest}`);
}
await browser.close();
await server.close();

/**
 * From the navigation of the pane's frame on; the workbench around it is loaded before.
 * @returns {Promise<[string, number][]>}
 */
async function paneStart() {
  const page = await browser.newPage();
  await page.goto(`${server.address}?pane=/test/browser/host-suite/runtime.html`);
  await page.waitForFunction(() => 'budgetFormsWorkbench' in window);
  const times = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:320px;height:100%';
    frame.src = '/taskpane.html';
    document.body.append(frame);
    const start = performance.now();
    const find = () => frame.contentDocument?.querySelector('#page-insert button:not([disabled])');
    while (!find()) await new Promise((resolve) => requestAnimationFrame(resolve));
    const usable = performance.now() - start;
    /** @param {string} name */
    const paint = (name) => frame.contentWindow?.performance.getEntriesByName(name)[0];
    // The browser reports a paint some frames after it.
    while (!paint('first-contentful-paint'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const [painted = NaN, words = NaN] = ['first-paint', 'first-contentful-paint'].map(
      (name) => paint(name)?.startTime,
    );
    return { usable, painted, words };
  });
  await page.close();
  return [
    ['pane in the workbench: painted', times.painted],
    ['pane in the workbench: first words', times.words],
    ['pane in the workbench: button usable', times.usable],
  ];
}

/**
 * The pane in a window of its own, without the workbench's spreadsheet in the same process.
 * @returns {Promise<[string, number][]>}
 */
async function paneAlone() {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${server.address}taskpane.html`);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
  // The shapes of the skeleton are painted first; they are no content to the browser, which holds no words.
  const times = await page.evaluate(() =>
    ['first-paint', 'first-contentful-paint'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
    ),
  );
  await page.close();
  return [
    ['pane in a window of its own: painted', times[0] ?? NaN],
    ['pane in a window of its own: first words', times[1] ?? NaN],
  ];
}

/** @returns {Promise<[string, number][]>} */
async function manyCells() {
  const page = await browser.newPage();
  await page.goto(`${server.address}?pane=/test/browser/host-suite/runtime.html`);
  const handle = await page.waitForSelector('#pane iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The pane has no document');
  await frame.waitForFunction('window.Excel && Office.context && Office.context.requirements');
  const times = await frame.evaluate(async () => {
    await Office.onReady();
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => row * 20 + column),
    );
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T1000');
      const started = performance.now();
      range.values = values;
      await context.sync();
      const written = performance.now();
      range.load('values');
      await context.sync();
      if (range.values[999]?.[19] !== 19_999)
        throw new Error('What was read is not what was written');
      return { write: written - started, read: performance.now() - written };
    });
  });
  await page.close();
  return [
    ['20,000 cells written in one batch', times.write],
    ['20,000 cells read in one batch', times.read],
  ];
}
