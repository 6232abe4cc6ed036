// node bench/insert-in-browser.js [pages]: the ribbon's buttons of the built add-in in Chromium, from the press until the command says
// that it is done, without what the workbench took to answer. Each page begins with a first insertion, which compiles what it runs.
import { chromium } from 'playwright-core';
import { buildAll } from '../src/workbench/build/build-all.js';
import { findChromium } from '../src/workbench/chromium.js';
import { serveWorkbench } from '../src/workbench/server/serve.js';
import { inMilliseconds, median, printTable, wantedRuns } from './table.js';

const pages = wantedRuns(5);
const presses = 20;
const stretches = /** @type {const} */ ([
  ['first', 0, 1],
  ['2nd to 5th', 1, 5],
  ['6th to 20th', 5, presses],
]);

await buildAll();
const server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
/** @type {number[][]} */
const times = [];
for (let page = 0; page < pages; page += 1) times.push(await timesOfPage());
const version = browser.version();
await browser.close();
await server.close();
printTable(`绩效目标 of the ribbon, script ms; ${pages} pages, Chromium ${version}`, [
  ['', 'median', 'fastest'],
  ...stretches.map(([name, from, to]) => {
    const all = times.flatMap((one) => one.slice(from, to));
    return [name, inMilliseconds(median(all)), inMilliseconds(Math.min(...all))];
  }),
]);

/** @returns {Promise<number[]>} */
async function timesOfPage() {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(server.address);
  await page.waitForFunction(() => 'budgetFormsWorkbench' in window);
  await page.locator('#sheet').evaluate((sheet) => (sheet.style.display = 'none'));
  const button = page.locator('#ribbon button', { hasText: '绩效目标' }).first();
  await button.waitFor();
  const found = await button.evaluate(async (pressed, count) => {
    const workbench = window.budgetFormsWorkbench?.workbench;
    if (!workbench) throw new Error('no workbench');
    const run = workbench.runCommand.bind(workbench);
    /** @type {number[]} */
    const scripts = [];
    /** @type {() => void} */
    let done = () => undefined;
    Object.assign(workbench, {
      /** @param {Parameters<typeof run>} asked */
      runCommand: async (...asked) => {
        const [session] = asked;
        const execute = session.executeBatch.bind(session);
        let answering = 0;
        // What lies between a request and its answer is the workbench's.
        Object.assign(session, {
          /** @param {Parameters<typeof execute>} request */
          executeBatch: async (...request) => {
            const sent = performance.now();
            const answer = await execute(...request);
            answering += performance.now() - sent;
            return answer;
          },
        });
        const started = performance.now();
        await run(...asked);
        scripts.push(performance.now() - started - answering);
        Object.assign(session, { executeBatch: execute });
        done();
      },
    });
    for (let press = 0; press < count; press += 1) {
      const ended = new Promise((resolve) => (done = () => resolve(null)));
      if (pressed instanceof HTMLElement) pressed.click();
      await ended;
      await workbench.idle();
      workbench.engine.undo.undo();
      await workbench.idle();
    }
    return scripts;
  }, presses);
  await page.close();
  return found;
}
