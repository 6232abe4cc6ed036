import { createWorkbench } from '../src/workbench/host/workbench';
import { startOffice } from '../src/workbench/node/office-in-node';

/** Milliseconds of one `Excel.run` with one load and one sync. */
export interface RoundTrips {
  readonly total: readonly number[];
  /** What of it the workbench itself took, by its log. */
  readonly host: readonly number[];
}

export async function measureRoundTrips(count: number): Promise<RoundTrips> {
  const workbench = createWorkbench();
  const { Excel } = await startOffice(workbench.connect());

  async function once(): Promise<readonly [number, number]> {
    workbench.log.clear();
    const started = performance.now();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    const total = performance.now() - started;
    return [total, workbench.log.entries.reduce((sum, entry) => sum + entry.milliseconds, 0)];
  }

  for (let warmUp = 0; warmUp < 200; warmUp++) await once();
  const total: number[] = [];
  const host: number[] = [];
  for (let run = 0; run < count; run++) {
    const [all, ofHost] = await once();
    total.push(all);
    host.push(ofHost);
  }
  workbench.dispose();
  return { total, host };
}
