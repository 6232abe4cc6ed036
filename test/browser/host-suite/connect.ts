import type { Switches } from '../../../src/workbench/host/switches';
import type { Host } from '../../host/connect';

const frameName = 'host-suite-runtime';

type RuntimeWindow = Window & { Excel: typeof Excel; Office: typeof Office };

/** In the browser: an empty workbook, as in Node without a page that draws it, and a new frame with office.js connected to it. */
export async function connect(switches: Partial<Switches> = {}): Promise<Host> {
  // Also those of the file that ran before in this page.
  for (const frame of document.querySelectorAll(`iframe[name=${frameName}]`)) frame.remove();
  sessionStorage.clear();
  const workbench = window.openWorkbenchAlone?.();
  if (!workbench) throw new Error('The suite runs in a page that can open workbooks');
  Object.assign(workbench.switches, switches);
  const runtime = await openRuntime();
  await runtime.Office.onReady();
  // The library announces itself with a request of its own, which is not part of any test.
  await new Promise((resolve) => setTimeout(resolve));
  await workbench.idle();
  workbench.log.clear();
  return { Excel: runtime.Excel, Office: runtime.Office, workbench };
}

async function openRuntime(): Promise<RuntimeWindow> {
  const frame = document.createElement('iframe');
  frame.name = frameName;
  frame.hidden = true;
  frame.src = '/test/browser/host-suite/runtime.html';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as RuntimeWindow;
}
