import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { loadWord, templateTexts, type FilledTemplate } from '../../src/files';
import type { TemplateFault } from '../../src/files/docx-template/unusable-template';
import { foreignWorkbook } from './foreign-workbook';
import { placeBlocks, placedForm } from './place-blocks';
import { sectionOf, templateFile } from './template-file';
import { wordContent } from './word-parts';

async function filledWith(bytes: Uint8Array) {
  const { fillTemplate } = await loadWord();
  return fillTemplate(bytes, (name) => placeBlocks[name] ?? null);
}

async function filled(body: string, head?: string): Promise<FilledTemplate> {
  const done = await filledWith(templateFile(body, head === undefined ? {} : { head }));
  if (done.kind === 'unusable') throw new Error(done.fault);
  return done;
}

const documentOf = ({ bytes }: FilledTemplate) => wordContent(bytes).part('word/document.xml');
const run = (text: string, looks = '') =>
  `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const properties = '<w:pPr><w:pStyle w:val="正文"/><w:ind w:firstLine="640"/></w:pPr>';
const looks = '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>';

test('words stand in the sentence, in the looks of the place; nothing else is touched', async () => {
  const body = (name: string) =>
    `<w:p w:rsidR="1">${properties}${run('我是', '<w:rPr><w:i/></w:rPr>')}${run(name, looks)}<w:bookmarkStart w:id="7" w:name="m"/>${run('的人')}</w:p>`;
  const head = `<w:p>${run('{{单位}}')}</w:p>`;
  const done = await filled(body('{{单位}}'), head);
  const expected = unzipSync(
    templateFile(body('甲&amp;&lt;乙&gt;局'), {
      head: head.replace('{{单位}}', '甲&amp;&lt;乙&gt;局'),
    }),
  );
  expect(unzipSync(done.bytes)).toEqual(expected);
  expect(done).toMatchObject({ filled: ['单位'], unknown: [], empty: [], misplaced: [], gaps: [] });
});

test('wherever Word parts the words of a place, it is found', async () => {
  const text = '前{{单位}}中｛｛ 单位 ｝｝后';
  await fc.assert(
    fc.asyncProperty(fc.subarray([...text].map((_, index) => index)), async (cuts) => {
      const ends = [...cuts.filter((cut) => cut > 0), text.length];
      const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
      const done = await filled(`<w:p>${pieces.map((one) => run(one)).join('')}</w:p>`);
      expect(wordContent(done.bytes).paragraphs).toEqual(['前甲&<乙>局中甲&<乙>局后']);
    }),
    { numRuns: 60 },
  );
});

test('several paragraphs have the properties of the place; what ends a section ends it once', async () => {
  const ending = `<w:pPr><w:pageBreakBefore/><w:jc w:val="both"/>${sectionOf(20000)}</w:pPr>`;
  const done = await filled(`<w:p>${ending}${run('{{说明}}', looks)}</w:p><w:p>${run('完')}</w:p>`);
  const xml = documentOf(done);
  expect(wordContent(done.bytes).paragraphs).toEqual(['第一段。', '第二段。', '第三段。', '完']);
  expect(xml.match(/<w:jc w:val="both"\/>/g)).toHaveLength(3);
  expect(xml.split('<w:b/>')).toHaveLength(4);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(xml.indexOf('pageBreakBefore')).toBeLessThan(xml.indexOf('第一段'));
  expect(xml.indexOf('第三段')).toBeGreaterThan(xml.indexOf('<w:sectPr'));
});

test.each([
  ['in the last section', `<w:p>${run('{{表}}')}</w:p>`, 10000],
  [
    'in the section before it',
    `<w:p>${run('{{表}}')}</w:p><w:p><w:pPr>${sectionOf(22000)}</w:pPr></w:p>`,
    20000,
  ],
  [
    'in a section that says nothing of its page, which is as wide as Word has it',
    `<w:p>${run('{{表}}')}</w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p>`,
    12240 - 2 * 1800,
  ],
])('a table is as wide as the text %s', async (_, body, width) => {
  const { tables } = wordContent((await filled(body)).bytes);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(placedForm.table.rows.length);
  expect(tables[0]?.columns.reduce((sum, column) => sum + column, 0)).toBe(width);
});

test('tables and paragraphs follow each other as they belong; a second table begins a page', async () => {
  const both = await filled(`<w:p>${run('{{说明和表}}')}</w:p><w:p>${run('{{两表}}')}</w:p>`);
  const { paragraphs, tables } = wordContent(both.bytes);
  expect(tables).toHaveLength(3);
  expect([paragraphs[0], paragraphs.includes('以上。')]).toEqual(['见下表：', true]);
  expect(documentOf(both).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(both.filled).toEqual(['说明和表', '两表']);
});

test('headings are those of the template', async () => {
  const done = await filled(`<w:p>${properties}${run('{{全文}}')}</w:p>`);
  expect(documentOf(done)).toMatch(
    /<w:p><w:pPr><w:pStyle w:val="a1"\/><\/w:pPr><w:r><w:t[^>]*>一、概况/,
  );
  expect(documentOf(done)).toContain(`${properties}<w:r><w:t xml:space="preserve">正文。`);
});

test.each([
  ['an unknown name', `<w:p>${run('{{三公经费}}')}</w:p>`, { unknown: ['三公经费'] }],
  ['nothing to say', `<w:p>${run('{{空}}')}</w:p>`, { empty: ['空'] }],
  ['a table in a sentence', `<w:p>${run('见{{表}}')}</w:p>`, { misplaced: ['表'] }],
  [
    'a table in a cell',
    `<w:tbl><w:tr><w:tc><w:p>${run('{{表}}')}</w:p></w:tc></w:tr></w:tbl>`,
    { misplaced: ['表'] },
  ],
  ['a gap', `<w:p>${run('{{缺}}')}</w:p>`, { filled: ['缺'], gaps: ['【待填：收入】'] }],
])('%s is told, and the place stays where nothing was filled in', async (_, body, told) => {
  const done = await filled(body);
  const nothing = { filled: [], unknown: [], empty: [], misplaced: [], gaps: [] };
  expect(done).toMatchObject({ ...nothing, ...told });
  if (!('filled' in told)) expect(unzipSync(done.bytes)).toEqual(unzipSync(templateFile(body)));
});

test('names that break off, or are none, are words', async () => {
  const body = `<w:p>${run('{{单位')}<w:r><w:br/></w:r>${run('}} {{ }} {单位} {{{{}}}}')}</w:p>`;
  await expect(filledWith(templateFile(body))).resolves.toEqual({
    kind: 'unusable',
    fault: 'noPlaces',
  });
});

test('text of drawings and fields is not taken for places', async () => {
  const other = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const drawing = `<a:p ${other}><a:r><a:t>{{单位}}</a:t></a:r></a:p>`;
  const field = '<w:r><w:instrText>{{单位}}</w:instrText></w:r>';
  const body = `<w:p>${run('{{单位}}')}<w:r><w:drawing>${drawing}</w:drawing></w:r>${field}</w:p>`;
  const xml = documentOf(await filled(body));
  expect(xml).toContain(drawing);
  expect(xml).toContain(field);
});

test('a document with other prefixes gets tables that it understands', async () => {
  const own = strFromU8(
    unzipSync(templateFile(`<w:p>${run('{{表}}')}</w:p>`))['word/document.xml'] ?? new Uint8Array(),
  );
  const xml = own
    .replaceAll('<w:', '<x:')
    .replaceAll('</w:', '</x:')
    .replaceAll(' w:', ' x:')
    .replaceAll('xmlns:w=', 'xmlns:x=');
  const done = await filledWith(templateFile('', { parts: { 'word/document.xml': xml } }));
  if (done.kind === 'unusable') throw new Error(done.fault);
  expect(wordContent(done.bytes).tables).toHaveLength(1);
  expect(documentOf(done)).toMatch(/<w:tbl xmlns:w="/);
});

const good = templateFile(`<w:p>${run('{{单位}}')}</w:p>`);
const documentWith = (xml: string) => templateFile('', { parts: { 'word/document.xml': xml } });
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

const hostile: readonly [name: string, bytes: Uint8Array, fault: TemplateFault][] = [
  ['no bytes at all', new Uint8Array(), 'empty'],
  ['a text', Uint8Array.from(Buffer.from('说明')), 'notZip'],
  ['a document cut off in the middle', good.subarray(0, good.length / 2), 'damaged'],
  ['a workbook', foreignWorkbook(''), 'notDocument'],
  ['an archive of something else', zipSync({ 'a.txt': Uint8Array.of(1) }), 'notDocument'],
  [
    'a document of Word 2003',
    Uint8Array.from([...compound, ...wide('WordDocument')]),
    'oldDocument',
  ],
  ['one with a password', Uint8Array.from([...compound, ...wide('EncryptedPackage')]), 'encrypted'],
  [
    'one with macros',
    templateFile('', { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'macros',
  ],
  ['one that hides macros', templateFile('', { parts: { 'word/vbaProject.bin': 'x' } }), 'macros'],
  [
    'a template of Word',
    templateFile('', {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
    }),
    'wordTemplate',
  ],
  ['blanks packed very small', documentWith(`<w:d>${' '.repeat(5_000_000)}</w:d>`), 'hostile'],
  ['entities', documentWith('<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'), 'hostile'],
  ['elements in elements', documentWith(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`), 'hostile'],
  ['XML that breaks off', documentWith('<w:document>'), 'damaged'],
  ['no place at all', templateFile(`<w:p>${run('说明')}</w:p>`), 'noPlaces'],
  [
    'a thousand places and one',
    templateFile(`<w:p>${run('{{单位}}'.repeat(1001))}</w:p>`),
    'tooMany',
  ],
];

test.each(hostile)('%s cannot serve as a template', async (_, bytes, fault) => {
  expect(await filledWith(bytes)).toEqual({ kind: 'unusable', fault });
});

test.each(Object.entries(templateTexts))('%s is said in both languages', (_, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(en.replace('{{三公经费}}', '')).toMatch(/^[^\p{Script=Han}]+\.$/u);
});
