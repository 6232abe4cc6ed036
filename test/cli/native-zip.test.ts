import fc from 'fast-check';
import { nativeZip } from '../../src/cli/native-zip';
import { readFormFile } from '../../src/files';
import { foreignWorkbook, row } from '../files/foreign-workbook';
import { harms } from '../files/hostile-files';

const good = foreignWorkbook(row('<c t="inlineStr"><is><t>项目</t></is></c><c><v>1</v></c>'));

/** What is read, and what the cells of its first sheet say. */
async function told(bytes: Uint8Array, native: typeof nativeZip | null): Promise<unknown> {
  const file = await readFormFile(bytes, native);
  if (file.kind !== 'workbook') return file;
  const cells = file.sheets.flatMap(({ grid }) => {
    const used = grid.used ?? { top: 0, left: 0, bottom: -1, right: -1 };
    return Array.from({ length: used.bottom + 1 }, (_, at) =>
      Array.from({ length: used.right + 1 }, (__, column) => grid.cellAt(at, column)),
    );
  });
  return { kind: file.kind, cells, names: file.names };
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  expect(await told(bytes, nativeZip)).toEqual(await told(bytes, null));
}

test('a workbook is read, whoever unpacks it', async () => {
  const file = await readFormFile(good, nativeZip);
  expect(file.kind).toBe('workbook');
  await expectSame(good);
});

test.each(harms.map((harm) => [harm.name, harm] as const))(
  '%s: the same is said, whoever unpacks it',
  async (_, harm) => {
    await expectSame(harm.make(good));
  },
);

test('whatever byte is another, the same is said', async () => {
  const place = fc.nat({ max: good.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.nat({ max: 255 }), async (at, byte) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = byte;
      await expectSame(bytes);
    }),
    { numRuns: 500 },
  );
});

test('wherever it is cut off, the same is said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: good.length }), async (length) => {
      await expectSame(good.subarray(0, length));
    }),
  );
});

test.each([
  ['as long as said', 3, '一'],
  ['longer than said', 2, null],
  ['shorter than said', 4, null],
])('a part that is %s', (_, length, text) => {
  // A block that is stored: 一 as it is.
  const packed = Uint8Array.from([1, 3, 0, 0xfc, 0xff, 0xe4, 0xb8, 0x80]);
  const unpacked = nativeZip.inflate(packed, length);
  expect(unpacked && new TextDecoder().decode(unpacked)).toBe(text);
});
