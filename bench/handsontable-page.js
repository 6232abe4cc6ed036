import { fileURLToPath } from 'node:url';

/** Where 一般公共预算 of the first form stands. */
const place = /** @type {const} */ ({ row: 4, column: 1 });

/** @param {string} file */
const installed = (file) =>
  fileURLToPath(new URL(`node_modules/handsontable/${file}`, import.meta.url));

/**
 * A page with the cells in Handsontable, each with a validator: a number is 0 or more, an amount has at most two decimals.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly (readonly (string | number | null)[])[]} cells
 */
export async function pageWithHandsontable(browser, cells) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><div id="grid" class="ht-theme-main"></div>');
  await page.addStyleTag({ path: installed('styles/handsontable.min.css') });
  await page.addStyleTag({ path: installed('styles/ht-theme-main.min.css') });
  await page.addScriptTag({ path: installed('dist/handsontable.full.min.js') });
  await page.evaluate(
    (data) => {
      const root = document.getElementById('grid');
      const { Handsontable } = /** @type {any} */ (window);
      /** @type {any} */ (window).hot = new Handsontable(root, {
        data,
        width: 900,
        height: 700,
        rowHeaders: true,
        colHeaders: true,
        licenseKey: 'non-commercial-and-evaluation',
        cells: (/** @type {number} */ row, /** @type {number} */ column) =>
          typeof data[row]?.[column] === 'number'
            ? {
                type: 'numeric',
                allowInvalid: true,
                validator: (
                  /** @type {unknown} */ value,
                  /** @type {(ok: boolean) => void} */ answer,
                ) => {
                  const number = Number(value);
                  answer(number >= 0 && Math.abs(number * 100 - Math.round(number * 100)) < 1e-6);
                },
              }
            : {
                type: 'text',
                validator: (
                  /** @type {unknown} */ _,
                  /** @type {(ok: boolean) => void} */ answer,
                ) => {
                  answer(true);
                },
              },
      });
    },
    cells.map((line) => [...line]),
  );
  return page;
}

/**
 * Every second entry is less than 0, which it draws as not valid.
 * @param {import('playwright-core').Page} page
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export function timesOfHandsontable(page, count) {
  return page.evaluate(async ([{ row, column }, turns]) => {
    const { hot } = /** @type {any} */ (window);
    const times = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const amount = Math.round(1e5 + Math.random() * 8e5) / 100;
      const value = turn % 2 === 0 ? -amount : amount;
      const started = performance.now();
      hot.setDataAtCell(row, column, value);
      for (;;) {
        const cell = hot.getCell(row, column);
        const isDrawn = Number(cell?.textContent) === value;
        if (isDrawn && cell.classList.contains('htInvalid') === value < 0) break;
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
      }
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return times;
  }, /** @type {const} */ ([place, count]));
}
