import { readFormFile } from '../../src/files';
import type { ForeignTable } from '../../src/domain/recognize/foreign-document';
import {
  cell,
  foreignDocument,
  listed,
  numberingPart,
  paragraph,
  run,
  styled,
  stylesPart,
  table,
  tableRow,
} from './foreign-document';

async function read(body: string, parts = {}) {
  const file = await readFormFile(foreignDocument(body, parts));
  if (file.kind !== 'document') throw new Error(JSON.stringify(file));
  return file.blocks;
}

/** A paragraph as ¶1 text, a heading as ¶1 # text, a table as its cells: T1!A1 text. */
async function lines(body: string, parts = {}): Promise<string[]> {
  return (await read(body, parts)).flatMap((block) => {
    if (block.kind === 'table') return cellLines(block);
    const heading = block.level === null ? '' : `${'#'.repeat(block.level)} `;
    return [`${block.at} ${heading}${block.text}`];
  });
}

function cellLines({ rows }: ForeignTable): string[] {
  return rows.flatMap(({ cells }) =>
    cells.map(({ at, text, columns, isBelow }) => {
      const width = columns > 1 ? `>${columns}` : '';
      return `${at}${width}${isBelow ? '^' : ''} ${text}`;
    }),
  );
}

const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const boxed = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${content}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';

test.each<[name: string, body: string, expected: readonly string[]]>([
  ['runs are one text', paragraph(run('收入') + run('总计')), ['¶1 收入总计']],
  ['empty paragraphs count', paragraph('') + paragraph('乙'), ['¶1 ', '¶2 乙']],
  [
    'tabs, breaks and hyphens',
    paragraph(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r>',
    ),
    ['¶1 甲\t乙\n丙-'],
  ],
  ['a break of the page says nothing', paragraph('<w:r><w:br w:type="page"/></w:r>'), ['¶1 ']],
  [
    'what was inserted is read, what was deleted is not',
    paragraph(`<w:ins>${run('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>`),
    ['¶1 增'],
  ],
  [
    'what was moved is read where it is now',
    paragraph(`<w:moveFrom>${run('旧')}</w:moveFrom>`) +
      paragraph(`<w:moveTo>${run('新')}</w:moveTo>`),
    ['¶1 ', '¶2 新'],
  ],
  [
    'a paragraph whose end was deleted goes on in the next',
    paragraph('前', deletedEnd) + paragraph('后'),
    ['¶1 ', '¶2 前后'],
  ],
  [
    'hidden words are not printed',
    paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>'),
    ['¶1 '],
  ],
  [
    'of a field its result is read',
    paragraph(
      `${fieldMark('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${fieldMark('separate')}${run('12')}${fieldMark('end')}${run('页')}`,
    ),
    ['¶1 12页'],
  ],
  [
    'bookmarks, links and content controls say nothing themselves',
    `<w:sdt><w:sdtContent>${paragraph(`<w:bookmarkStart w:name="_Toc1"/><w:hyperlink>${run('目录')}</w:hyperlink><w:bookmarkEnd/>`)}</w:sdtContent></w:sdt>`,
    ['¶1 目录'],
  ],
  [
    'of a word with its reading the word is read',
    paragraph(
      `<w:r><w:ruby><w:rt>${run('yu')}</w:rt><w:rubyBase>${run('预')}</w:rubyBase></w:ruby></w:r>`,
    ),
    ['¶1 预'],
  ],
  [
    'a text box is read once, where it hangs, and does not count',
    paragraph(run('封面') + boxed(paragraph('标题'))) + paragraph('正文'),
    ['¶1 封面', '¶1 标题', '¶2 正文'],
  ],
  [
    'paragraphs of cells do not count',
    paragraph('一') + table(tableRow([cell('甲\n乙')])) + paragraph('二'),
    ['¶1 一', 'T1!A1 甲\n乙', '¶2 二'],
  ],
  [
    'merged cells, in the columns of the whole grid',
    table(
      tableRow([cell('项目', { merge: 'restart' }), cell('支出', { columns: 2 })]),
      tableRow([cell('', { merge: 'continue' }), cell('基本'), cell('项目')]),
    ),
    ['T1!A1 项目', 'T1!B1>2 支出', 'T1!A2^ ', 'T1!B2 基本', 'T1!C2 项目'],
  ],
  [
    'a row that begins further right',
    table(tableRow([cell('甲'), cell('乙')]), tableRow([cell('1')], '<w:gridBefore w:val="1"/>')),
    ['T1!A1 甲', 'T1!B1 乙', 'T1!B2 1'],
  ],
  [
    'deleted rows are gone',
    table(tableRow([cell('旧')], '<w:del w:id="1"/>'), tableRow([cell('新')], '<w:ins w:id="2"/>')),
    ['T1!A1 新'],
  ],
  [
    'a table in a cell is a table of its own',
    table(tableRow([cell(paragraph('外') + table(tableRow([cell('内')])) + paragraph(''))])) +
      table(tableRow([cell('后')])),
    ['T1!A1 外', 'T1!A1/T1!A1 内', 'T2!A1 后'],
  ],
])('%s', async (_, body, expected) => {
  expect(await lines(body)).toEqual(expected);
});

const styleParts = {
  'word/styles.xml': stylesPart(
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="节"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="圈"/><w:basedOn w:val="c"/></w:style>',
  ),
  'word/numbering.xml': numberingPart(
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
      '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ),
};

test.each<[name: string, body: string, expected: readonly string[]]>([
  ['a heading by its style', paragraph('章', styled('1')), ['¶1 # 章']],
  ['by the style that its style rests on', paragraph('章', styled('a')), ['¶1 # 章']],
  ['by its own level', paragraph('节', '<w:outlineLvl w:val="2"/>'), ['¶1 ### 节']],
  ['a style that rests on itself', paragraph('圈', styled('c')), ['¶1 圈']],
  ['a style that is not there', paragraph('无', styled('z')), ['¶1 无']],
  [
    'numbers of lists',
    ['甲', '乙', '丙'].map((text) => paragraph(text, listed(1))).join(''),
    ['¶1 一、甲', '¶2 二、乙', '¶3 三、丙'],
  ],
  [
    'numbers inside numbers begin anew',
    [0, 1, 1, 0, 1].map((depth) => paragraph('项', listed(1, depth))).join(''),
    ['¶1 一、项', '¶2 一.1项', '¶3 一.2项', '¶4 二、项', '¶5 二.1项'],
  ],
  ['a list of a style, with its own start', paragraph('项', styled('b')), ['¶1 ## (9)项']],
  ['bullets are no numbers', paragraph('点', listed(3)), ['¶1 点']],
  ['no list', paragraph('文', listed(0)), ['¶1 文']],
  ['a list that is not there', paragraph('文', listed(77)), ['¶1 文']],
  [
    'a list that starts again',
    paragraph('甲', listed(1)) + paragraph('乙', listed(4)) + paragraph('丙', listed(4)),
    ['¶1 一、甲', '¶2 一、乙', '¶3 二、丙'],
  ],
])('%s', async (_, body, expected) => {
  expect(await lines(body, styleParts)).toEqual(expected);
});

test('a document without styles and lists', async () => {
  const parts = { 'word/_rels/document.xml.rels': null };
  expect(await lines(paragraph('文', styled('1') + listed(1)), parts)).toEqual(['¶1 文']);
});
