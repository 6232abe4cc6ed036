import type { Host } from './connect';

export type Heard = readonly [name: string, args: Record<string, unknown>];
export type Work = (host: Host) => Promise<unknown>;

/** Everything but what says nothing in a comparison: functions of the event, and what is undefined. */
function plain(args: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(args)) as Record<string, unknown>;
}

/** Registers for the events of a sheet (`onChanged`) or of all (`worksheets.onChanged`), works, and waits. */
export async function hear(
  host: Host,
  names: readonly string[],
  work: Work,
): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of names) {
      const [object, event] = name.startsWith('worksheets.')
        ? [worksheets, name.slice('worksheets.'.length)]
        : [worksheets.getItem('Sheet1'), name];
      const handlers = (object as unknown as Record<string, OfficeExtension.EventHandlers<object>>)[
        event
      ];
      handlers?.add((args) => {
        heard.push([name, plain(args)]);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  await work(host);
  await host.workbench.idle();
  return heard;
}

export const onSheet = { worksheetId: 'sheet-1' };
const local = { ...onSheet, type: 'WorksheetChanged', source: 'Local' };
export const byUser = { ...local, triggerSource: 'Unknown' };
export const byAddin = { ...local, triggerSource: 'ThisLocalAddin' };
export const edited = { changeType: 'RangeEdited' };

export function details(before: unknown, typeBefore: string, after: unknown, typeAfter: string) {
  return {
    details: {
      valueBefore: before,
      valueTypeBefore: typeBefore,
      valueAfter: after,
      valueTypeAfter: typeAfter,
    },
  };
}

/** An add-in's batch on the first sheet. */
export function addin(write: (sheet: Excel.Worksheet) => void): Work {
  return ({ Excel }) =>
    Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
}
