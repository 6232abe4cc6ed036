import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Workbench } from '../../src/workbench/host/workbench';
import { serveWorkbench } from '../../src/workbench/server/serve.js';

/** The built workbench in a real browser; `npm test` builds it before and names the browser in $CHROMIUM. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly address: string;
  /** The task pane's own document. */
  pane(): Promise<Frame>;
  /** Runs a function in the page with the workbench's control interface. */
  control<Argument, Result>(
    work: (workbench: Workbench, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
}

// All browser tests come through here. A page takes many seconds to open on a busy machine, which is no failure.
jest.setTimeout(60_000);
/** Shorter than the test's own, so that a test that waits in vain says what for. */
const patience = 50_000;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  server = await serveWorkbench({ port: 0, fixedPort: true, pages: '.' });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
    ],
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page of its own, which the test closes. */
export async function openWorkbench(query = ''): Promise<WorkbenchPage> {
  const page = await newPage();
  await page.goto(server.address + query);
  await page.waitForFunction(() => window.budgetFormsWorkbench !== undefined);
  return workbenchPage(page);
}

/** A page that is still empty, so that a test can listen from its first request on. */
export async function emptyPage(): Promise<WorkbenchPage> {
  return workbenchPage(await newPage());
}

async function newPage(viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(patience);
  return page;
}

function workbenchPage(page: Page): WorkbenchPage {
  return {
    page,
    address: server.address,
    async pane() {
      const frame = await page.waitForSelector('#pane iframe');
      const content = await frame.contentFrame();
      if (!content) throw new Error('The pane has no document');
      return content;
    },
    control: (work, argument) =>
      page.evaluate(
        ([source, given]) => {
          const run = new Function(`return (${String(source)})`)() as (...args: unknown[]) => never;
          return run(window.budgetFormsWorkbench?.workbench, given);
        },
        [work.toString(), argument] as const,
      ),
  };
}

/** A page of the same browser without the workbench, as wide as a pane; what `blocked` matches does not arrive. */
export async function openAlone(path: string, blocked: readonly string[] = []): Promise<Page> {
  const page = await newPage({ width: 320, height: 640 });
  for (const pattern of blocked) await page.route(pattern, (route) => route.abort());
  await page.goto(server.address + path);
  return page;
}
