import type { Host } from './connect';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

export const red = '#FF0000';

/** Runs a batch on the active sheet. */
export async function onSheet<T>({ Excel }: Host, work: Work<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The fills that cells show now. */
export async function shows(host: Host, ...addresses: string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const address of addresses) {
    found.push((await host.workbench.shownStyle('Sheet1', address)).fill);
  }
  return found;
}

export async function put(host: Host, address: string, values: unknown[][]): Promise<void> {
  await onSheet(host, async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

/** A rule that fills red. */
export async function addCustom(host: Host, address: string, formula: string): Promise<void> {
  await onSheet(host, async (sheet, context) => {
    const format = sheet.getRange(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = 'red';
    await context.sync();
  });
}
