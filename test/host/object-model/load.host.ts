import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

describe('load of a collection', () => {
  test.each([
    ['items', { id: 'string', name: 'string', position: 'number' }],
    ['items/name', { id: 'string', name: 'string', position: 'not loaded' }],
    [{ $all: true } as unknown as string, { id: 'string', name: 'string', position: 'number' }],
    ['NoPropertiesNeeded', { id: 'string', name: 'not loaded', position: 'not loaded' }],
    ['no-properties-needed', { id: 'string', name: 'not loaded', position: 'not loaded' }],
  ])('%j', async (names, expected) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add('第二');
      const sheets = context.workbook.worksheets.load(names);
      await context.sync();
      expect(sheets.items).toHaveLength(2);
      const [sheet] = sheets.items;
      const kind = (read: () => unknown) => {
        try {
          return typeof read();
        } catch {
          return 'not loaded';
        }
      };
      expect({
        id: kind(() => sheet?.id),
        name: kind(() => sheet?.name),
        position: kind(() => sheet?.position),
      }).toEqual(expected);
    });
  });
});

test('a name that no property could have fetches nothing but whether the object exists', async () => {
  await host.Excel.run(async (context) => {
    const missing = context.workbook.names.getItemOrNullObject('缺');
    missing.load('no-properties-needed');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test('a property the workbench lacks is refused with its name', async () => {
  await expect(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/standardWeight');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('Worksheet.standardWeight') as unknown,
  });
});
