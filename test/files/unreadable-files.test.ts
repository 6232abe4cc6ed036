import { strToU8, zipSync } from 'fflate';
import {
  readNamedFile,
  readWorkbook,
  unreadableTexts,
  type UnreadableReason,
} from '../../src/files';
import { foreignWorkbook, main, relationships, row, strings, workbook } from './foreign-workbook';

const good = foreignWorkbook(row('<c><v>1</v></c>'));
const sheetPath = 'xl/worksheets/sheet1.xml';
const sheetOf = (xml: string) => foreignWorkbook('', { [sheetPath]: xml });
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The workbook with other bytes somewhere: after the last place where its archive has these. */
function changed(after: readonly number[], offset: number, bytes: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(good);
  const at = copy.findLastIndex((_, index) => after.every((byte, i) => copy[index + i] === byte));
  copy.set(bytes, at + offset);
  return copy;
}

const directoryEntry = [0x50, 0x4b, 1, 2];
const manyRows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<row>${`<c><v>${(i * 7919) % 9973}</v></c>`.repeat(1000)}</row>`,
  ).join('');
const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

const cases: readonly [name: string, bytes: Uint8Array, reason: UnreadableReason][] = [
  ['no bytes at all', new Uint8Array(), 'empty'],
  ['a text', strToU8('项目,预算数\n甲,1'), 'notZip'],
  ['a web page', strToU8('<html><table></table></html>'), 'notZip'],
  ['two letters', strToU8('PK'), 'damaged'],
  ['a workbook cut off in the middle', good.subarray(0, good.length / 2), 'damaged'],
  ['one whose last bytes are missing', good.subarray(0, good.length - 1), 'damaged'],
  ['a workbook of Excel 2003', Uint8Array.from([...compound, ...wide('Workbook')]), 'oldFormat'],
  [
    'a workbook with a password',
    Uint8Array.from([...compound, ...wide('EncryptedPackage')]),
    'encrypted',
  ],
  ['a part with a password', changed(directoryEntry, 8, [1, 0]), 'encrypted'],
  ['a part packed in a way nobody uses', changed(directoryEntry, 10, [99, 0]), 'damaged'],
  ['a part with another checksum', changed(directoryEntry, 16, [1, 2, 3, 4]), 'damaged'],
  ['a part that is larger than it says', changed(directoryEntry, 24, [5, 0, 0, 0]), 'hostile'],
  ['a part that is smaller than it says', changed(directoryEntry, 24, [255, 255, 0, 0]), 'damaged'],
  ['a part that begins behind the end', changed(directoryEntry, 42, [255, 255, 255, 0]), 'damaged'],
  [
    'a part whose sizes stand nowhere',
    changed(directoryEntry, 24, [255, 255, 255, 255]),
    'damaged',
  ],
  ['a directory that begins elsewhere', changed([0x50, 0x4b, 5, 6], 16, [1, 0, 0, 0]), 'damaged'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'notWorkbook'],
  [
    'a Word document',
    foreignWorkbook('', {
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    }),
    'notWorkbook',
  ],
  [
    'a binary workbook',
    foreignWorkbook('', {
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
    }),
    'binaryFormat',
  ],
  ['no workbook part', foreignWorkbook('', { 'xl/workbook.xml': null }), 'damaged'],
  ['no sheet part', foreignWorkbook('', { [sheetPath]: null }), 'damaged'],
  [
    'a sheet that is not listed',
    foreignWorkbook('', { 'xl/workbook.xml': workbook('<sheet name="乙" r:id="rId7"/>') }),
    'damaged',
  ],
  ['XML that breaks off', sheetOf(`<worksheet ${main}><sheetData>`), 'damaged'],
  ['XML that is none', sheetOf('a < b'), 'damaged'],
  [
    'letters that are none',
    foreignWorkbook('', { [sheetPath]: Uint8Array.from([60, 0xc3, 0x28]) }),
    'damaged',
  ],
  ['a cell nowhere on a sheet', foreignWorkbook(row('<c r="ZZZ1"><v>1</v></c>')), 'damaged'],
  ['a row nowhere on a sheet', foreignWorkbook('<sheetData><row r="0"/></sheetData>'), 'damaged'],
  [
    'a text that is not there',
    foreignWorkbook(row('<c t="s"><v>3</v></c>'), { 'xl/sharedStrings.xml': strings('<t>a</t>') }),
    'damaged',
  ],
  ['a number that is none', foreignWorkbook(row('<c><v>1,5</v></c>')), 'damaged'],
  [
    'a merged area that is none',
    foreignWorkbook('<mergeCells><mergeCell ref="A1:"/></mergeCells>'),
    'damaged',
  ],
  [
    'an entity that names a file',
    sheetOf('<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet>&e;</worksheet>'),
    'hostile',
  ],
  [
    'entities of entities',
    sheetOf(
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>',
    ),
    'hostile',
  ],
  ['an entity that nobody declared', sheetOf('<worksheet>&lol;</worksheet>'), 'damaged'],
  [
    'elements in elements in elements',
    sheetOf(`<worksheet>${nested(5000)}</worksheet>`),
    'hostile',
  ],
  [
    'blanks packed very small',
    sheetOf(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`),
    'hostile',
  ],
  [
    'a third of a million cells',
    foreignWorkbook(`<sheetData>${manyRows(301)}</sheetData>`),
    'tooLarge',
  ],
  [
    'more files than a workbook has',
    zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}`, new Uint8Array()]))),
    'tooLarge',
  ],
  ['a file of 31 megabytes', new Uint8Array(31_000_000).fill(0x50), 'tooLarge'],
];

test.each(cases)(
  '%s',
  async (_, bytes, reason) => {
    expect(await readWorkbook(bytes)).toMatchObject({ kind: 'unreadable', reason });
  },
  60_000,
);

test('whatever stands behind it, a file that is too large is said to be', async () => {
  const long = new Uint8Array(31_000_000);
  long.set(good);
  expect(await readNamedFile('a.xlsx', long)).toMatchObject({ reason: 'tooLarge' });
});

test('the same workbook, unharmed, is read', async () => {
  expect(await readWorkbook(good)).toMatchObject({ kind: 'workbook' });
});

test('parts that are harmless one by one are refused together', async () => {
  const words = Array.from({ length: 300_000 }, (_, i) => ((i * 2_654_435_761) >>> 7).toString(36));
  const all = Array.from({ length: 30 }, (_, i) => i);
  const file = foreignWorkbook('', {
    [sheetPath]: `<worksheet>${words.join(' ')}</worksheet>`,
    'xl/workbook.xml': workbook(all.map((i) => `<sheet name="${i}" r:id="rId${i}"/>`).join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...all.map((i) => [`rId${i}`, 'worksheet', 'worksheets/sheet1.xml'] as const),
    ),
  });
  expect(await readWorkbook(file)).toMatchObject({ kind: 'unreadable', reason: 'tooLarge' });
}, 60_000);

test.each(Object.entries(unreadableTexts))('%s is said in both languages', (_, { zh, en }) => {
  expect(zh).toMatch(/^[^a-z]*[\p{Script=Han}].*。$/u);
  expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u);
});

test('no single byte, changed, makes it crash or hang', async () => {
  const values = await Promise.all(
    Array.from({ length: good.length }, async (_, at) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return (await readWorkbook(bytes)).kind;
    }),
  );
  expect(new Set(values)).toEqual(new Set(['workbook', 'unreadable']));
});

test.each([
  ['说明.doc', 'DocumentSummary', 'oldDocument'],
  ['说明.WPS', '', 'oldDocument'],
  ['预算.xls', '', 'oldFormat'],
  ['预算.et', 'Workbook', 'oldFormat'],
  ['说明.xls', 'WordDocument', 'oldDocument'],
  ['预算.doc', 'EncryptedPackage', 'encrypted'],
])('an old file %s with “%s” in it: %s', async (name, part, reason) => {
  const bytes = Uint8Array.from([...compound, ...wide(part)]);
  expect(await readNamedFile(name, bytes)).toMatchObject({ kind: 'unreadable', reason });
});
