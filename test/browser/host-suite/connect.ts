import { defaultSwitches } from '../../../src/workbench/host/switches';
import type { Switches } from '../../../src/workbench/host/switches';
import type { Host } from '../../host/connect';

type RuntimeWindow = Window & { Excel: typeof Excel; Office: typeof Office };

const frames: HTMLIFrameElement[] = [];

/** In the browser: an empty workbook in the page's workbench, and a new frame with office.js connected to it. */
export async function connect(switches: Partial<Switches> = {}): Promise<Host> {
  const page = window.budgetFormsWorkbench;
  if (!page) throw new Error('The suite runs in the workbench page');
  const { workbench } = page;
  for (const frame of frames.splice(0)) frame.remove();
  sessionStorage.clear();
  Object.assign(workbench.switches, defaultSwitches(), switches);
  workbench.engine.open();
  const runtime = await openRuntime();
  await runtime.Office.onReady();
  workbench.log.clear();
  return { Excel: runtime.Excel, Office: runtime.Office, workbench };
}

async function openRuntime(): Promise<RuntimeWindow> {
  const frame = document.createElement('iframe');
  frame.className = 'background-page';
  frame.src = '/test/browser/host-suite/runtime.html';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentWindow as RuntimeWindow;
}
