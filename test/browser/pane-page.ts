import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Switches } from '../../src/workbench/host/switches';
import { emptyWorkbench } from './shared-workbench';
import type { WorkbenchPage } from './workbench-page';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export interface OpenPane extends WorkbenchPage {
  readonly frame: Frame;
}

/** The shared page with an empty workbook, and its pane started under these switches. */
export async function paneWith(
  switches: Partial<Switches> = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenPane> {
  const open = await emptyWorkbench(switches, prepare, 'hidden');
  return { ...open, frame: await startedPane(open) };
}

export async function startedPane(open: WorkbenchPage): Promise<Frame> {
  const frame = await open.pane();
  await frame.getByRole('tablist').waitFor();
  return frame;
}

/** The pane as it is when somebody closed it and opens it again: only what was stored is still there. */
export async function reopenedPane(open: OpenPane): Promise<Frame> {
  const { frame } = open;
  await Promise.all([
    frame.waitForNavigation(),
    frame.evaluate(() => {
      location.reload();
    }),
  ]);
  return startedPane(open);
}

/** Opens a page by its tab. */
export async function goTo(frame: Frame, id: string): Promise<void> {
  await frame.locator(`#tab-${id}`).click();
  await frame.locator(`#page-${id} h2`).first().waitFor();
}

/** What axe finds wrong, in a line each. */
export async function violations(page: Page | Frame): Promise<string[]> {
  // Through the debugger, where the page's own policy does not hold.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // A button that has just changed is between two colours for a moment.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await run.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

export function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
