import { connect } from '../connect';
import type { Host } from '../connect';

/** Runs a batch on the active sheet and gives what it loaded. */
async function onSheet<T>(
  { Excel }: Host,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

type Path = readonly string[];

function follow(root: object, path: Path): Record<string, unknown> {
  return path.reduce(
    (node, name) => node[name] as Record<string, unknown>,
    root as Record<string, unknown>,
  );
}

async function read(host: Host, address: string, path: string): Promise<unknown> {
  return onSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(path);
    await context.sync();
    const names = path.split('/');
    return follow(range, names.slice(0, -1))[names.at(-1) ?? ''];
  });
}

async function write(host: Host, address: string, path: string, value: unknown): Promise<void> {
  await onSheet(host, async (sheet, context) => {
    const names = path.split('/');
    follow(sheet.getRange(address), names.slice(0, -1))[names.at(-1) ?? ''] = value;
    await context.sync();
  });
}

describe('a property of a format', () => {
  test.each([
    ['format/fill/color', '#FFFFFF', '#ffa500', '#FFA500'],
    ['format/fill/color', '#FFFFFF', 'orange', '#FFA500'],
    ['format/fill/color', '#FFFFFF', '00FF00', '#00FF00'],
    ['format/font/color', '#000000', 'red', '#FF0000'],
    ['format/font/bold', false, true, true],
    ['format/font/italic', false, true, true],
    ['format/font/strikethrough', false, true, true],
    ['format/font/subscript', false, true, true],
    ['format/font/superscript', false, true, true],
    ['format/font/name', 'Calibri', '宋体', '宋体'],
    ['format/font/size', 11, 22.5, 22.5],
    ['format/font/underline', 'None', 'Double', 'Double'],
    ['format/font/underline', 'None', 'SingleAccountant', 'SingleAccountant'],
    ['format/horizontalAlignment', 'General', 'CenterAcrossSelection', 'CenterAcrossSelection'],
    ['format/horizontalAlignment', 'General', 'Right', 'Right'],
    ['format/verticalAlignment', 'Bottom', 'Center', 'Center'],
    ['format/verticalAlignment', 'Bottom', 'Distributed', 'Distributed'],
    ['format/wrapText', false, true, true],
    ['format/indentLevel', 0, 3, 3],
    ['format/shrinkToFit', false, true, true],
    ['format/autoIndent', false, true, true],
    ['format/readingOrder', 'Context', 'RightToLeft', 'RightToLeft'],
    ['format/textOrientation', 0, 90, 90],
    ['format/textOrientation', 0, -45, -45],
    ['format/textOrientation', 0, 180, 180],
    ['format/columnWidth', 48, 120, 120],
    ['format/rowHeight', 15, 30, 30],
    ['format/protection/locked', true, false, false],
    ['format/protection/formulaHidden', false, true, true],
  ])('%s is %p, then %p as %p, and null where cells differ', async (path, first, value, after) => {
    const host = await connect();
    expect(await read(host, 'B2:C3', path)).toEqual(first);
    await write(host, 'B2', path, value);
    expect(await read(host, 'B2', path)).toEqual(after);
    expect(await read(host, 'B2:C3', path)).toBeNull();
    expect(host.workbench.engine.undo.depth).toBe(1);
    await host.workbench.engine.book.undo();
    expect(await read(host, 'B2:C3', path)).toEqual(first);
    await host.workbench.engine.book.redo();
    expect(await read(host, 'B2', path)).toEqual(after);
  });

  test.each([
    ['format/fill/color', 'no colour'],
    ['format/fill/color', null],
    ['format/font/name', 'x'.repeat(32)],
    ['format/font/size', 0],
    ['format/font/size', 410],
    ['format/horizontalAlignment', 'Middle'],
    ['format/indentLevel', 251],
    ['format/textOrientation', 91],
    ['format/columnWidth', -1],
    ['format/rowHeight', 410],
  ])('%s refuses %p', async (path, value) => {
    const host = await connect();
    await expect(write(host, 'A1', path, value)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
