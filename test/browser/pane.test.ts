import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Switches } from '../../src/workbench/host/switches';
import { openAlone, openWorkbench } from './workbench-page';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong, in a line each. */
async function violations(page: Page | Frame): Promise<string[]> {
  // Through the debugger, where the page's own policy does not hold.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await run.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function paneWith(switches: Partial<Switches>, path = '/taskpane.html') {
  const open = await openWorkbench(`?pane=${encodeURIComponent(path)}`);
  await open.control((workbench, given) => void Object.assign(workbench.switches, given), switches);
  await open.control(() => undefined);
  await open.page.getByLabel('语言').selectOption(switches.locale ?? 'zh-CN');
  const pane = await open.pane();
  await pane.getByRole('tablist').waitFor();
  return { ...open, frame: pane };
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  test.each(['colorful', 'dark', 'black'] as const)(
    'with the theme %s every page is accessible and as wide as the pane',
    async (theme) => {
      const { page, frame } = await paneWith({ theme, locale });
      const wrong: Record<string, unknown> = {};
      for (const id of ['insert', 'check', 'narrative', 'settings']) {
        await frame.locator(`#tab-${id}`).click();
        await frame.locator(`#page-${id} h2`).first().waitFor();
        wrong[id] = [await violations(frame), await overflow(frame)];
      }
      await page.close();
      expect(wrong).toEqual({
        insert: [[], 0],
        check: [[], 0],
        narrative: [[], 0],
        settings: [[], 0],
      });
    },
  );
});

test('it speaks the language of Excel', async () => {
  const { page, frame } = await paneWith({ locale: 'en-US' });
  expect(await frame.locator('html').getAttribute('lang')).toBe('en-US');
  expect(await frame.getByRole('tab').allInnerTexts()).toEqual([
    'Insert',
    'Check',
    'Text',
    'Settings',
  ]);
  await page.close();
});

test('the tabs are worked by keyboard', async () => {
  const { page, frame } = await paneWith({});
  await frame.getByRole('tab', { name: '插入' }).focus();
  const chosen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowLeft']) {
    await page.keyboard.press(key);
    chosen.push(await frame.locator('[role=tab][aria-selected=true]').innerText());
  }
  await page.close();
  expect(chosen).toEqual(['检查', '说明', '设置', '插入', '设置']);
});

test.each([
  ['insert', '插入'],
  ['check', '检查'],
  ['narrative', '说明'],
  ['settings', '设置'],
])('?page=%s opens the page %s', async (id, name) => {
  const { page, frame } = await paneWith({}, `/taskpane.html?page=${id}`);
  expect(await frame.locator('[role=tab][aria-selected=true]').innerText()).toBe(name);
  await page.close();
});

test.each([
  ['检查', '检查'],
  ['生成说明', '说明'],
  ['打开面板', '插入'],
])('the ribbon button %s opens the page %s', async (button, name) => {
  const { page, ...open } = await openWorkbench();
  await page.getByRole('button', { name: button, exact: true }).click();
  const pane = await open.pane();
  await pane.locator('[role=tab][aria-selected=true]', { hasText: name }).waitFor();
  await page.close();
});

describe('where it cannot work it says so, and what to do', () => {
  test('opened outside Excel', async () => {
    const page = await openAlone('taskpane.html');
    await page.getByRole('alert').filter({ hasText: 'Excel' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('in an Excel that is too old', async () => {
    const open = await openWorkbench();
    await open.page.getByLabel('Excel 版本').selectOption('excel-2019');
    const pane = await open.pane();
    await pane
      .getByRole('alert')
      .filter({ hasText: /版本|更新/ })
      .waitFor();
    await open.page.close();
  });

  test('when office.js cannot be loaded', async () => {
    const page = await openAlone('taskpane.html', ['**/office/office.js']);
    await page.getByRole('alert').waitFor();
    expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan(20);
    await page.close();
  });
});

test('something is painted before any script of ours has run', async () => {
  const page = await openAlone('taskpane.html', ['**/*.js']);
  expect(await page.locator('.skeleton__tabs').isVisible()).toBe(true);
  await page.close();
});
