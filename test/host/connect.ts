import { createWorkbench } from '../../src/workbench/host/workbench';
import type { Workbench } from '../../src/workbench/host/workbench';
import { startOffice } from '../../src/workbench/node/office-in-node';
import type { Switches } from '../../src/workbench/host/switches';

/**
 * What a `*.host.ts` test works with: the real office.js connected to a fresh workbook. The same files run in Node (here)
 * and in Chromium (test/browser/host-suite.test.ts puts another `connect` in this one's place).
 */
export interface Host {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly workbench: Workbench;
}

const open: Workbench[] = [];

afterEach(() => {
  for (const workbench of open.splice(0)) workbench.dispose();
});

export async function connect(switches: Partial<Switches> = {}): Promise<Host> {
  const workbench = createWorkbench();
  open.push(workbench);
  Object.assign(workbench.switches, switches);
  const { Excel, Office } = await startOffice(workbench.connect());
  workbench.log.clear();
  return { Excel, Office, workbench };
}
