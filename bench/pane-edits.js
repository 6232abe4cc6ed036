// node bench/pane-edits.js [edits]: from an entry in a workbook of twelve forms until the list of the open page 检查 says what
// is wrong with it, in Chromium, the workbench's spreadsheet in the same thread but not drawn; and in turns with it from an entry in
// Handsontable, which holds the same cells with a validator each, until it has drawn the cell as valid or not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { serveWorkbench } from '../src/workbench/server/serve.js';
import { buildAll } from '../src/workbench/build/build-all.js';
import { findChromium } from '../src/workbench/chromium.js';
import { pageWithHandsontable, timesOfHandsontable } from './handsontable-page.js';
import { inMilliseconds, median, percentile, printTable, wantedRuns } from './table.js';

const warmUps = 40;
const rounds = 5;
/** 一般公共预算, an amount that is part of totals and that six other forms repeat. */
const cell = 'F07!B5';

const edits = wantedRuns(200);
const { writeBatch, stackedCells } = await loadTypeScript('bench/batch-files.ts');
if (typeof writeBatch !== 'function' || typeof stackedCells !== 'function') {
  throw new Error('what writes the workbook is missing');
}
const folder = mkdtempSync(join(tmpdir(), 'budget-forms-bench-'));
await buildAll();
const server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const {
    workbooks: [workbook],
  } = await writeBatch(folder, 1);
  const page = await pageAtChecks(workbook);
  const other = await pageWithHandsontable(browser, stackedCells());
  await timesOf(page, warmUps);
  await other.bringToFront();
  await timesOfHandsontable(other, warmUps);
  /** @type {Record<'whole' | 'afterAnswer' | 'workbench' | 'handsontable', number[]>} */
  const times = { whole: [], afterAnswer: [], workbench: [], handsontable: [] };
  const counted = { requests: 0, writes: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const turns = Math.ceil(edits / rounds);
    await page.bringToFront();
    const own = await timesOf(page, turns);
    times.whole.push(...own.whole);
    times.afterAnswer.push(...own.afterAnswer);
    times.workbench.push(...own.workbench);
    counted.requests += own.requests;
    counted.writes += own.writes;
    await other.bringToFront();
    times.handsontable.push(...(await timesOfHandsontable(other, turns)));
  }
  printTable(`${String(times.whole.length)} edits, ${browser.version()}`, [
    ['', 'median ms', '95 % ms', 'requests', 'writes'],
    row('from the entry to the list', times.whole, counted),
    row('of it after Excel’s answer', times.afterAnswer, counted),
    row('of it in the workbench’s answers', times.workbench, counted),
    row('Handsontable: entry, validator, drawn', times.handsontable, null),
  ]);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} name @param {number[]} milliseconds @param {{ requests: number, writes: number } | null} counted */
function row(name, milliseconds, counted) {
  const shown = [median(milliseconds), percentile(milliseconds, 0.95)].map(inMilliseconds);
  const { requests = '–', writes = '–' } = counted ?? {};
  return [name, ...shown, String(requests), String(writes)];
}

/** @param {string} workbook */
async function pageAtChecks(workbook) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(server.address);
  await page.waitForFunction(() => 'budgetFormsWorkbench' in window);
  await page.locator('#sheet').evaluate((sheet) => (sheet.style.display = 'none'));
  await page.locator('#tools input[type=file]').setInputFiles(workbook);
  await page.locator('#workbook-name', { hasText: '1.xlsx' }).waitFor();
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no document');
  await frame.locator('#tab-check').click();
  await frame.locator('#page-check li').first().waitFor();
  await page.evaluate(() => window.budgetFormsWorkbench?.workbench.idle());
  return page;
}

/** Each entry is another amount, which the list names: the other forms do not say so. @param {import('playwright-core').Page} page @param {number} count */
function timesOf(page, count) {
  return page.evaluate(async ([at, turns]) => {
    const workbench = window.budgetFormsWorkbench?.workbench;
    const pane = document.querySelector('#pane iframe');
    const list =
      pane instanceof HTMLIFrameElement && pane.contentDocument?.getElementById('page-check');
    if (!workbench || !list) throw new Error('no list');
    /** @type {Record<'whole' | 'afterAnswer' | 'workbench', number[]>} */
    const times = { whole: [], afterAnswer: [], workbench: [] };
    let answered = 0;
    let requests = 0;
    let writes = 0;
    const stop = workbench.onChange(() => (answered = performance.now()));
    for (let turn = 0; turn < turns; turn += 1) {
      const amount = Math.round(1e5 + Math.random() * 8e5) / 100;
      workbench.log.clear();
      const said = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!list.textContent?.includes(amount.toFixed(2))) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(list, { childList: true, characterData: true, subtree: true });
      });
      const started = performance.now();
      await workbench.user.type(at, String(amount));
      const ended = await said;
      times.whole.push(ended - started);
      times.afterAnswer.push(ended - answered);
      times.workbench.push(workbench.log.entries.reduce((sum, one) => sum + one.milliseconds, 0));
      await workbench.idle();
      // Not counted: office.js lets go of what it tracked, after the answer.
      requests += workbench.log.entries.filter(({ request }) =>
        request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
      ).length;
      writes += workbench.log.totals.writingRequests;
    }
    stop();
    return { ...times, requests, writes };
  }, /** @type {const} */ ([cell, count]));
}
