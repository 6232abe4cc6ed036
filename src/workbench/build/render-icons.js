// Renders assets/svg/*.svg to the PNG files that manifest.xml names.
// Run after a change of a drawing: node src/workbench/build/render-icons.js
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.js';

/** The sizes Office asks for, https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Below this size the drawing on the 16-pixel grid is used: one line is one pixel there. */
const SMALL_BELOW = 24;

const assets = fileURLToPath(new URL('../../../assets/', import.meta.url));

/** @param {string} name @param {number} size */
async function drawing(name, size) {
  const file = size < SMALL_BELOW ? `${name}-small.svg` : `${name}.svg`;
  return readFile(`${assets}svg/${file}`, 'utf8');
}

const names = (await readdir(`${assets}svg`))
  .filter((file) => !file.endsWith('-small.svg'))
  .map((file) => file.replace(/\.svg$/, ''));
await mkdir(assets, { recursive: true });

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const name of names) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${await drawing(name, size)}`,
    );
    await page.screenshot({ path: `${assets}${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
console.log(`${names.length} icons, ${SIZES.length} sizes each`);
