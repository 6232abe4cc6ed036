import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Annotation } from '../../src/app/check/annotations';
import { annotateWorkbook } from '../../src/files/annotated/xlsx/annotate-workbook';
import { openPackage } from '../../src/files/package/package-parts';
import { readXml } from '../../src/files/package/read-xml';
import { relationshipsOf } from '../../src/files/package/relationships';
import { readWorkbook } from '../../src/files/xlsx/read/read-workbook';
import { foreignWorkbook, main, relationships, row, workbook } from './foreign-workbook';

const author = '预算公开检查';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const sheetPath = 'xl/worksheets/sheet1.xml';
const linksPath = 'xl/worksheets/_rels/sheet1.xml.rels';

const cells = row('<c r="A1" t="inlineStr"><is><t>收入</t></is></c><c r="B1"><v>10</v></c>');
const file = (sheet = cells, parts: Readonly<Record<string, string | null>> = {}) =>
  foreignWorkbook(sheet, {
    '[Content_Types].xml': types,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/workbook.xml': workbook(
      '<sheet name="表" sheetId="1" r:id="rId1"/><sheet name="表二" sheetId="2" r:id="rId2"/>',
    ),
    'xl/worksheets/sheet2.xml': `<worksheet ${main}>${row('<c r="A1"><v>1</v></c>')}</worksheet>`,
    'xl/media/a.bin': 'x',
    ...parts,
  });

const note = (at: string, text = at, sheet = '表'): Annotation => ({
  sheet,
  at,
  words: null,
  text,
});

/** The notes of a sheet as Excel finds them, and the cells whose notes are drawn. */
function notesOn(bytes: Uint8Array, path: string) {
  const parts = openPackage(bytes);
  const related = relationshipsOf(path, parts);
  const part = (type: string) =>
    parts.text(related.find((one) => one.type === type)?.target ?? '') ?? '<none/>';
  const notes = new Map<string, string>();
  let [cell, isText] = ['', false];
  readXml(part('comments'), 'comments', {
    open(name, attributes) {
      if (name === 'comment') notes.set((cell = attributes.get('ref') ?? ''), '');
      isText = name === 't';
    },
    close: () => (isText = false),
    text(text) {
      if (isText) notes.set(cell, (notes.get(cell) ?? '') + text);
    },
  });
  const shapes = part('vmlDrawing').matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g);
  return {
    notes: Object.fromEntries(notes),
    drawn: [...shapes].map(([, down, right]) => `${down},${right}`),
    sheet: parts.text(path) ?? '',
  };
}

async function valuesIn(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (read.kind === 'unreadable') return read;
  return read.sheets.map(({ grid }) => [grid.name, grid.cellAt(0, 0), grid.cellAt(0, 1)]);
}

test('notes at the cells of both sheets; all else stays byte for byte', async () => {
  const original = file();
  const all = [note('B1', '合计不对'), note('B1', '还有一处'), note('A1', '甲', '表二')];
  const { bytes: annotated } = annotateWorkbook(original, all, author);
  expect(notesOn(annotated, sheetPath)).toMatchObject({
    notes: { B1: '合计不对\n\n还有一处' },
    drawn: ['0,1'],
  });
  expect(notesOn(annotated, 'xl/worksheets/sheet2.xml').notes).toEqual({ A1: '甲' });
  const [before, after] = [unzipSync(original), unzipSync(annotated)];
  const kept = Object.keys(before).filter(
    (path) => strFromU8(before[path] ?? strToU8('')) === strFromU8(after[path] ?? strToU8('')),
  );
  expect(kept.sort()).toEqual([
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/media/a.bin',
    'xl/workbook.xml',
  ]);
  expect(await valuesIn(annotated)).toEqual(await valuesIn(original));
  expect(
    strFromU8(after['[Content_Types].xml'] ?? strToU8('')).match(/Extension="vml"/g),
  ).toHaveLength(1);
});

const links = relationships(
  ['rId1', 'comments', '../comments1.xml'],
  ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
);
const somebody = {
  [linksPath]: links,
  'xl/comments1.xml': `<comments ${main}><authors><author>某人</author></authors><commentList><comment ref="B1" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
  // As old programs wrote it: no XML.
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"><br><x:Row>0</x:Row><x:Column>1</x:Column></v:shape></xml>',
};
const withLink = `${cells}<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>`;

test('what somebody noted stays, with ours behind it', () => {
  const { bytes: annotated } = annotateWorkbook(
    file(withLink, somebody),
    [note('B1', '合计不对'), note('C1', '没有填')],
    author,
  );
  expect(notesOn(annotated, sheetPath)).toMatchObject({
    notes: { B1: '请核对\n\n合计不对', C1: '没有填' },
    drawn: ['0,1', '0,2'],
  });
  const { 'xl/drawings/vmlDrawing1.vml': vml } = unzipSync(annotated);
  expect(strFromU8(vml ?? strToU8(''))).toContain('_x0000_s1031');
});

test('a note does not hide behind a thread: it stands beside it and says whose it is', () => {
  const threads = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" id="{1}"><text>已核对</text></threadedComment></ThreadedComments>`;
  const parts = {
    ...somebody,
    [linksPath]: links.replace(
      '</Relationships>',
      '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
    'xl/threadedComments/threadedComment1.xml': threads,
  };
  const { notes } = notesOn(
    annotateWorkbook(file(withLink, parts), [note('B1', '合计不对')], author).bytes,
    sheetPath,
  );
  expect(notes).toEqual({ B1: '请核对', C1: 'B1\n合计不对' });
});

test.each([
  ['tables', '<tableParts count="0"/>'],
  ['a picture', '<picture r:id="rId7"/>'],
  ['extensions', '<extLst/>'],
])('the reference stands where the order of a sheet has it: before %s', (_, behind) => {
  const { sheet } = notesOn(
    annotateWorkbook(file(`${cells}<pageMargins/>${behind}`), [note('A1')], author).bytes,
    sheetPath,
  );
  expect(sheet).toMatch(/<pageMargins\/><legacyDrawing [^>]*\/><(?:tableParts|picture|extLst)/);
});

test('names may carry prefixes', () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>`;
  const { bytes: annotated } = annotateWorkbook(
    file('', { [sheetPath]: sheet }),
    [note('A1')],
    author,
  );
  expect(notesOn(annotated, sheetPath).sheet).toContain('<x:legacyDrawing ');
});

test.each<[what: string, annotation: Annotation, written: Readonly<Record<string, string>>]>([
  ['a whole address', note('表!B1', '甲', '表!A1'), { B1: '甲' }],
  ['a table', note('表!A1', '甲', '表!A1'), { A1: '甲' }],
  ['several cells', note('A1:B1', '甲'), { A1: '甲' }],
  ['a sheet that is not there', note('别的!A1', '甲', '别的!A1'), {}],
])('%s: what has a place is written and counted', (_, annotation, written) => {
  const { bytes, count } = annotateWorkbook(file(), [annotation], author);
  expect(notesOn(bytes, sheetPath).notes).toEqual(written);
  expect(count).toBe(Object.keys(written).length);
});
