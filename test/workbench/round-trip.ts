import { connect } from '../host/connect';
import type { Host } from '../host/connect';
import { openFile, saveFile } from '../../src/workbench/xlsx/file-in-engine';

export type Sheet = Excel.Worksheet;
export type Context = Excel.RequestContext;

/** Builds through office.js, saves, opens in a fresh workbook, and reads through office.js in both. */
async function roundTrip<T>(
  build: (sheet: Sheet, context: Context) => void,
  read: (sheet: Sheet, context: Context) => Promise<T>,
): Promise<{ before: T; after: T }> {
  const first = await connect();
  await onFirstSheet(first, async (sheet, context) => {
    build(sheet, context);
    await context.sync();
  });
  const before = await onFirstSheet(first, read);
  const bytes = await saveFile(first.workbench.engine);
  const second = await connect();
  await openFile(second.workbench.engine, bytes, '预算.xlsx');
  return { before, after: await onFirstSheet(second, read) };
}

async function onFirstSheet<T>(
  { Excel }: Host,
  work: (sheet: Sheet, context: Context) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

export interface Case {
  readonly build: (sheet: Sheet, context: Context) => void;
  readonly read: (sheet: Sheet, context: Context) => Promise<unknown>;
}

/** The loaded properties of an object, as plain data. */
export async function loaded(
  object: { load(names: string): unknown; toJSON(): unknown },
  names: string,
  context: Context,
): Promise<unknown> {
  object.load(names);
  await context.sync();
  return object.toJSON();
}

/** Each case: the same seen in the workbook that was saved and in the one that was opened, and not in an empty one. */
export function testCases(cases: Readonly<Record<string, Case>>): void {
  test.each(Object.entries(cases))('%s', async (_, { build, read }) => {
    const { before, after } = await roundTrip(build, read);
    expect(after).toEqual(before);
    const empty = await onFirstSheet(await connect(), (sheet, context) =>
      read(sheet, context).catch(() => undefined),
    );
    expect(before).not.toEqual(empty);
  });
}
