import { strToU8, zipSync } from 'fflate';
import { readFormFile, type UnreadableReason } from '../../src/files';
import { cell, foreignDocument, paragraph, run, table, tableRow } from './foreign-document';
import { relationships } from './foreign-workbook';

const good = foreignDocument(paragraph('文') + table(tableRow([cell('甲')])));
const partOf = (xml: string) => foreignDocument('', { 'word/document.xml': xml });
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const deep = (depth: number) => {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
  return `${open}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
};

test.each<[name: string, bytes: Uint8Array, reason: UnreadableReason]>([
  ['no bytes at all', new Uint8Array(), 'empty'],
  ['a PDF file', strToU8('%PDF-1.7'), 'pdf'],
  [
    'a document of Word 2003',
    Uint8Array.from([...compound, ...wide('WordDocument')]),
    'oldDocument',
  ],
  [
    'a document with a password',
    Uint8Array.from([...compound, ...wide('EncryptedPackage')]),
    'encrypted',
  ],
  ['a document cut off in the middle', good.subarray(0, good.length / 2), 'damaged'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'archive'],
  [
    'a workbook that is none',
    foreignDocument('', {
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    }),
    'damaged',
  ],
  [
    'a path that leads out of the archive',
    foreignDocument('', {
      '_rels/.rels': relationships(['rId1', 'officeDocument', '../../../etc/passwd']),
    }),
    'archive',
  ],
  ['no document part', foreignDocument('', { 'word/document.xml': null }), 'damaged'],
  ['XML that breaks off', partOf('<w:document><w:body>'), 'damaged'],
  [
    'an entity that names a file',
    partOf('<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document>&e;</w:document>'),
    'hostile',
  ],
  [
    'blanks packed very small',
    partOf(`<w:document>${' '.repeat(5_000_000)}</w:document>`),
    'hostile',
  ],
  ['tables in tables in tables', foreignDocument(deep(500)), 'hostile'],
  [
    'a cell of a billion columns',
    foreignDocument(table(tableRow([cell('甲', { columns: 1e9 })]))),
    'hostile',
  ],
  ['a fifth of a million paragraphs', foreignDocument('<w:p/>'.repeat(200_001)), 'tooLarge'],
  [
    'more cells than a machine is to hold',
    foreignDocument(
      table(
        ...Array.from({ length: 301 }, (_, i) =>
          tableRow(
            Array.from(
              { length: 1000 },
              (__, j) => `<w:tc w:rsid="${(i * 7919 + j * 104729) % 99991}"/>`,
            ),
          ),
        ),
      ),
    ),
    'tooLarge',
  ],
])(
  '%s is refused',
  async (_, bytes, reason) => {
    expect(await readFormFile(bytes)).toMatchObject({ kind: 'unreadable', reason });
  },
  60_000,
);

test('macros, linked pictures and parts from elsewhere are left alone', async () => {
  const bytes = foreignDocument(
    paragraph(
      `<w:r><w:altChunk r:id="rId9"/><w:object/></w:r>${run('文')}`.replace(' r:id="rId9"', ''),
    ),
    {
      'word/vbaProject.bin': Uint8Array.from(compound),
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId9" Type="x/styles" Target="http://example.com/a" TargetMode="External"/></Relationships>`,
    },
  );
  expect(await readFormFile(bytes)).toMatchObject({ blocks: [{ at: '¶1', text: '文' }] });
});

test('no single byte, changed, makes it crash or hang', async () => {
  const values = await Promise.all(
    Array.from({ length: good.length }, async (_, at) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return (await readFormFile(bytes)).kind;
    }),
  );
  expect(new Set(values)).toEqual(new Set(['document', 'unreadable']));
});
