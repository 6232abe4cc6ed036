import { strToU8, zipSync } from 'fflate';
import { readNamedFile } from '../../src/files';
import { limits } from '../../src/files/package/limits';
import { packedFiles } from '../../src/files/package/packed-files';
import { zipEntries } from '../../src/files/package/zip-entries';
import { unitWorkbook } from './unit-workbook';

const said = (bytes: Uint8Array) => {
  const files = packedFiles('交回.zip', bytes);
  return 'kind' in files
    ? files.reason
    : files.map(
        ({ name, content }) => `${name}: ${'kind' in content ? content.reason : content.length}`,
      );
};

/** As old Windows writes it: the names in GBK, and no word of it. 一所 is D2 BB CB F9. */
function withGbkName(): Uint8Array {
  const bytes = zipSync({ 'ABCD.txt': strToU8('文') }, { level: 0 });
  for (const entry of [findName(bytes, 0), findName(bytes, 60)])
    bytes.set([0xd2, 0xbb, 0xcb, 0xf9], entry);
  return bytes;
}

function findName(bytes: Uint8Array, from: number): number {
  return bytes.findIndex((byte, at) => at >= from && byte === 0x41 && bytes[at + 1] === 0x42);
}

test.each<[string, Uint8Array, string | readonly string[]]>([
  ['no archive', strToU8('文'), ['交回.zip: 3']],
  [
    'two files',
    zipSync({ '一所.txt': strToU8('a'), '二所.txt': strToU8('bc') }),
    ['交回.zip/一所.txt: 1', '交回.zip/二所.txt: 2'],
  ],
  [
    'a folder',
    zipSync({ '交回/': new Uint8Array(), '交回/一所.txt': strToU8('a') }),
    ['交回.zip/交回/一所.txt: 1'],
  ],
  [
    'what systems leave',
    zipSync({
      '__MACOSX/._一所.txt': strToU8('x'),
      '.DS_Store': strToU8('x'),
      '~$一所.xlsx': strToU8('x'),
      '一所.txt': strToU8('a'),
    }),
    ['交回.zip/一所.txt: 1'],
  ],
  ['names in GBK', withGbkName(), ['交回.zip/一所.txt: 3']],
  [
    'a path that leads out of it',
    zipSync({ '../../etc/一所.txt': strToU8('a') }),
    ['交回.zip/../../etc/一所.txt: 1'],
  ],
  [
    'an archive in it',
    zipSync({ 'b.zip': zipSync({ 'c.txt': strToU8('c') }) }, { level: 0 }),
    [`交回.zip/b.zip: ${zipSync({ 'c.txt': strToU8('c') }).length}`],
  ],
  [
    'blanks packed very small beside a good file',
    zipSync({ 'a.txt': new Uint8Array(5_000_000), 'b.txt': strToU8('b') }),
    ['交回.zip/a.txt: hostile', '交回.zip/b.txt: 1'],
  ],
  ['nothing', zipSync({ '交回/': new Uint8Array() }), 'empty'],
  ['one cut off', zipSync({ 'a.txt': strToU8('a') }).subarray(0, 40), 'damaged'],
])('%s', (_, bytes, files) => {
  expect(said(bytes)).toEqual(files);
});

test('all of it together is not unpacked beyond the limit', () => {
  const half = new Uint8Array(limits.unpackedBytes / 2 + 1).fill(65);
  expect(said(zipSync({ 'a.txt': half, 'b.txt': half }, { level: 0 }))).toBe('tooLarge');
});

test('an OpenDocument is no archive of files, and is refused as what it is', async () => {
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8('<office:document-content/>'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
  });
  expect(packedFiles('一所.ods', bytes)).toEqual([{ name: '一所.ods', content: bytes }]);
  expect(await readNamedFile('一所.ods', bytes)).toMatchObject({ reason: 'openFormat' });
});

test('finished pages are no archive of files, and are refused as what they are', async () => {
  const bytes = zipSync({
    'OFD.xml': strToU8('<ofd:OFD/>'),
    'Doc_0/Document.xml': strToU8('<ofd:Document/>'),
  });
  expect(packedFiles('一所.ofd', bytes)).toEqual([{ name: '一所.ofd', content: bytes }]);
  expect(await readNamedFile('一所.ofd', bytes)).toMatchObject({ reason: 'pages' });
});

test('a workbook is no archive of files', async () => {
  const bytes = await unitWorkbook('一所', { F14: { abroad: 1 } });
  expect(zipEntries(bytes).length).toBeGreaterThan(1);
  expect(packedFiles('一所.xlsx', bytes)).toEqual([{ name: '一所.xlsx', content: bytes }]);
});
