import { connect } from './connect';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** One run on the sheet of a new workbook. */
export async function onSheet<T>(work: Work<T>): Promise<T> {
  const { Excel } = await connect();
  return Excel.run((context) =>
    Promise.resolve(work(context.workbook.worksheets.getActiveWorksheet(), context)),
  );
}
