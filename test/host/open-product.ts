import type { WorkbookPort } from '../../src/app';
import { openWorkbook } from '../../src/excel';
import type { Switches } from '../../src/workbench/host/switches';
import { connect, type Host } from './connect';

/** The add-in's own Office code, on the workbook of a host. It finds Excel where it does in the pane: in the global scope. */
export async function openProduct(
  switches: Partial<Switches> = {},
): Promise<Host & { workbook: WorkbookPort }> {
  const host = await connect(switches);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  // office.js sends a request of its own when it has started; faults and counters are for ours.
  await new Promise((resolve) => setTimeout(resolve));
  await sheetNames();
  host.workbench.log.clear();
  return { ...host, workbook: openWorkbook() };
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

export const threePublicOnNewSheet = { formId: 'F14', place: 'newSheet' } as const;

/** What a user does in a cell, as far as the workbook can tell. */
export async function type(
  sheet: string,
  address: string,
  content: string | number,
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}
