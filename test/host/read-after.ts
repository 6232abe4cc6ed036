import { connect } from './connect';

export type Read = 'values' | 'formulas' | 'text' | 'numberFormat' | 'address';

/** Runs the work as one batch on a new workbook, then reads. */
export async function after(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  address: string,
  property: Read = 'values',
): Promise<unknown> {
  const { Excel } = await connect();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet, context);
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}
