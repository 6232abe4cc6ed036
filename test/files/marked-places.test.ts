import { unzipSync } from 'fflate';
import { loadWord, type FilledTemplate } from '../../src/files';
import { placeBlocks } from './place-blocks';
import { templateFile } from './template-file';
import { wordContent } from './word-parts';
import {
  bold,
  box,
  cell,
  cellControl,
  control,
  end,
  field,
  footnote,
  paragraph,
  picture,
  run,
  start,
  style,
  tag,
  title,
} from './word-xml';

async function filledFile(bytes: Uint8Array): Promise<FilledTemplate> {
  const { fillTemplate } = await loadWord();
  const done = await fillTemplate(bytes, (name) => placeBlocks[name] ?? null);
  if (done.kind === 'unusable') throw new Error(done.fault);
  return done;
}

const filled = (body: string, head = '<w:p/>') => filledFile(templateFile(body, { head }));

const [line, lines] = ['甲&amp;&lt;乙&gt;局', ['第一段。', '第二段。', '第三段。']];
const paragraphs = (properties: string, looks = '') =>
  lines.map((text) => paragraph(run(text, looks), properties)).join('');

/** What the body says before and after. */
const replaced: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a control in a sentence, by its tag',
    paragraph(`${run('我是')}${control(tag('单位'), run('某', bold) + run('局'))}${run('的人')}`),
    paragraph(`${run('我是')}${control(tag('单位'), run(line, bold))}${run('的人')}`),
  ],
  [
    'a control by its title, where nobody knows its tag',
    paragraph(control(tag('goog_1') + title(' 单位 '), run('某局'))),
    paragraph(control(tag('goog_1') + title(' 单位 '), run(line))),
  ],
  [
    'a control that shows its hint and is bound to a property',
    paragraph(
      control(
        tag('单位'),
        run('单击输入', '<w:rPr><w:rStyle w:val="a3"/></w:rPr>'),
        `${bold}<w:showingPlcHdr/><w:dataBinding w:xpath="x"/><w:text/>`,
      ),
    ),
    paragraph(control(tag('单位'), run(line, bold), `${bold}<w:text/>`)),
  ],
  [
    'an empty control',
    paragraph('<w:sdt><w:sdtPr><w:tag w:val="单位"/></w:sdtPr><w:sdtContent/></w:sdt>'),
    paragraph(
      '<w:sdt><w:sdtPr><w:tag w:val="单位"/></w:sdtPr><w:sdtContent>' +
        run(line) +
        '</w:sdtContent></w:sdt>',
    ),
  ],
  [
    'a control around paragraphs',
    control(tag('说明'), paragraph(run('旧', bold), style) + paragraph(run('又旧')), '<w:text/>'),
    control(tag('说明'), paragraphs(style, bold)),
  ],
  [
    'paragraphs in a control that stands alone in its paragraph',
    paragraph(control(tag('说明'), run('旧', bold)), style),
    control(tag('说明'), paragraphs(style, bold)),
  ],
  [
    'a control around a cell',
    cellControl(tag('说明'), paragraph(run('旧'), style)),
    cellControl(tag('说明'), paragraphs(style)),
  ],
  [
    'a control in a text box',
    paragraph(box(control(tag('单位'), paragraph(run('旧'), style)))),
    paragraph(box(control(tag('单位'), paragraph(run(line), style)))),
  ],
  [
    'a bookmark that ends in a control in a sentence',
    paragraph(`${start('_x')}${run('我是')}${control(tag('单位'), run('某') + end() + run('局'))}`),
    paragraph(`${start('_x')}${run('我是')}${control(tag('单位'), run(line) + end())}`),
  ],
  [
    'a bookmark around a control that stands alone in its paragraph',
    paragraph(start('_x') + control(tag('说明'), run('旧')) + end()),
    control(tag('说明'), start('_x') + paragraphs('') + end()),
  ],
  [
    'a bookmark that ends in a control around a cell',
    paragraph(start('_x')) + cellControl(tag('单位'), paragraph(run('旧') + end())),
    paragraph(start('_x')) + cellControl(tag('单位'), paragraph(run(line)) + end()),
  ],
  [
    'a bookmark in a sentence, whatever runs it is of',
    paragraph(`${run('我是')}${start('单位')}${run('某', bold)}${run('局')}${end()}${run('的人')}`),
    paragraph(`${run('我是')}${start('单位')}${run(line, bold)}${end()}${run('的人')}`),
  ],
  [
    'a bookmark at one place',
    paragraph(`${run('我是', bold)}${start('单位')}${end()}`),
    paragraph(`${run('我是', bold)}${start('单位')}${run(line, bold)}${end()}`),
  ],
  [
    'another mark within a bookmark',
    paragraph(
      `${start('单位')}${run('某')}${start('_x', 4)}${run('局')}${end()}${run('人')}${end(4)}`,
    ),
    paragraph(`${start('单位')}${start('_x', 4)}${run(line)}${end()}${run('人')}${end(4)}`),
  ],
  [
    'a bookmark around a form field',
    paragraph(
      `${start('单位')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('某局')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${end()}`,
    ),
    paragraph(`${start('单位')}${run(line)}${end()}`),
  ],
  [
    'a bookmark of a paragraph',
    paragraph(`${start('说明')}${run('旧', bold)}${end()}`, style),
    `${start('说明')}${paragraphs(style, bold)}${end()}`,
  ],
  [
    'a bookmark that ends in the paragraph after it',
    `${paragraph(start('说明') + run('旧'), style)}${paragraph(run('又旧'))}${paragraph(end() + run('后'))}`,
    `${start('说明')}${paragraphs(style)}${paragraph(end() + run('后'))}`,
  ],
  [
    'a bookmark from one paragraph to the end of another',
    `${paragraph(start('说明') + run('旧'), style)}${paragraph(run('又旧') + end())}`,
    `${start('说明')}${paragraphs(style)}${end()}`,
  ],
  [
    'a bookmark between paragraphs',
    `${start('单位')}${paragraph(run('旧'), style)}${end()}`,
    `${start('单位')}${paragraph(run(line), style)}${end()}`,
  ],
  [
    'a bookmark in a cell',
    cell(paragraph(`${start('说明')}${run('旧')}${end()}`)),
    cell(`${start('说明')}${paragraphs('')}${end()}`),
  ],
];

test.each(replaced)('%s: what is in it gives way, and all else stays', async (_, before, after) => {
  const done = await filled(before);
  expect(unzipSync(done.bytes)).toEqual(unzipSync(templateFile(after)));
  expect(done).toMatchObject({ unknown: [], empty: [], misplaced: [], bookmarks: [] });
});

test.each(replaced)('%s: filled once more, the document is the same', async (_, before) => {
  const once = await filled(before);
  const twice = await filledFile(once.bytes);
  expect(unzipSync(twice.bytes)).toEqual(unzipSync(once.bytes));
});

test('in a head there is room for words', async () => {
  const done = await filled(
    paragraph(run('正文')),
    control(tag('单位'), paragraph(run('旧'))) + control(tag('表'), paragraph(run('旧'))),
  );
  expect(wordContent(done.bytes).part('word/header1.xml')).toContain(line);
  expect(done).toMatchObject({ filled: ['单位'], misplaced: ['表'] });
});

test.each([
  ['a control', control(tag('表'), paragraph(run('旧')))],
  ['a bookmark', `${start('表')}${paragraph(run('旧'))}${end()}`],
  [
    'a bookmark around the table of the year before',
    `${start('表')}${cell(paragraph(run('旧')))}${end()}`,
  ],
])('a table in %s is there once, however often it is filled', async (_, body) => {
  const once = await filled(body);
  const twice = await filledFile(once.bytes);
  for (const { bytes } of [once, twice]) {
    const { tables, paragraphs: left } = wordContent(bytes);
    expect(tables).toHaveLength(1);
    expect(left).not.toContain('旧');
  }
});

test.each([
  ['an unknown control', control(title('甲'), paragraph(run('旧'))), { unknown: ['甲'] }],
  ['an unknown bookmark', paragraph(start('图1') + run('旧') + end()), { bookmarks: ['图1'] }],
  ['a control with nothing to say', control(tag('空'), paragraph(run('旧'))), { empty: ['空'] }],
  [
    'several paragraphs in a sentence',
    paragraph(run('见') + control(tag('说明'), run('旧'))),
    { misplaced: ['说明'] },
  ],
  ['a table in a cell', cellControl(tag('表'), paragraph(run('旧'))), { misplaced: ['表'] }],
  [
    'a control around rows',
    `<w:tbl>${control(tag('单位'), '<w:tr><w:tc><w:p/></w:tc></w:tr>')}</w:tbl>`,
    { misplaced: ['单位'] },
  ],
  [
    'a control around the end of a section',
    control(tag('单位'), paragraph('', '<w:pPr><w:sectPr/></w:pPr>')),
    { misplaced: ['单位'] },
  ],
  [
    'a bookmark from the middle of a paragraph to another',
    paragraph(run('前') + start('单位') + run('旧')) + paragraph(run('旧') + end()),
    { misplaced: ['单位'] },
  ],
  [
    'a control around a picture',
    control(tag('单位'), paragraph(run('旧') + picture)),
    { misplaced: ['单位'] },
  ],
  [
    'a control in a sentence around a note',
    paragraph(run('前') + control(tag('单位'), run('旧') + footnote)),
    { misplaced: ['单位'] },
  ],
  [
    'a control beside a note, for paragraphs',
    paragraph(control(tag('说明'), run('旧')) + footnote),
    { misplaced: ['说明'] },
  ],
  [
    'a control over half a field',
    paragraph(run('前') + field('begin') + control(tag('单位'), run('旧') + field('end'))),
    { misplaced: ['单位'] },
  ],
  [
    'a bookmark over a picture',
    paragraph(run('前') + start('单位') + picture + end()),
    { misplaced: ['单位'] },
  ],
  [
    'a bookmark over half a field',
    paragraph(`${start('单位')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${end()}`),
    { misplaced: ['单位'] },
  ],
  [
    'a bookmark over columns',
    paragraph(
      `<w:bookmarkStart w:id="3" w:name="单位" w:colFirst="0" w:colLast="1"/>${run('旧')}${end()}`,
    ),
    { misplaced: ['单位'] },
  ],
])('%s is told, and stays as it is', async (_, body, told) => {
  // A place that is filled, so that the template is one.
  const [before, after] = [
    `${body}${paragraph(run('{{单位}}'))}`,
    `${body}${paragraph(run(line))}`,
  ];
  const done = await filled(before);
  const nothing = { unknown: [], empty: [], misplaced: [], bookmarks: [] };
  expect(done).toMatchObject({ ...nothing, ...told, filled: ['单位'] });
  expect(unzipSync(done.bytes)).toEqual(unzipSync(templateFile(after)));
});

test.each([
  ['a table of contents', control(title('单位'), paragraph(run('目录')), '<w:docPartObj/>')],
  [
    'a box to be ticked',
    paragraph(control(title('单位'), run('☐'), '<w14:checkbox xmlns:w14="w14"/>')),
  ],
  [
    'a control of Word’s cover pages',
    control(title('作者'), paragraph(run('甲')), '<w:dataBinding w:xpath="x"/>'),
  ],
  [
    'bookmarks that Word made',
    paragraph(`${start('_GoBack')}${end()}${start('OLE_LINK1', 4)}${end(4)}`),
  ],
  ['a bookmark without an end', paragraph(start('单位') + run('旧'))],
])('%s is no place', async (_, body) => {
  const { fillTemplate } = await loadWord();
  const done = await fillTemplate(templateFile(body), (name) => placeBlocks[name] ?? null);
  expect(done).toEqual({ kind: 'unusable', fault: 'noPlaces' });
});

test('of places within each other the outer one is filled', async () => {
  const inner = paragraph(`${run('{{单位}}')}${start('单位')}${run('旧')}${end()}`);
  const done = await filled(control(tag('说明'), inner));
  expect(wordContent(done.bytes).paragraphs).toEqual(lines);
  expect(done).toMatchObject({ filled: ['说明'], misplaced: ['单位'] });
});

test('names in braces within an unknown control are filled', async () => {
  const done = await filled(control(tag('甲'), paragraph(run('{{单位}}'))));
  expect(wordContent(done.bytes).paragraphs).toEqual(['甲&<乙>局']);
  expect(done).toMatchObject({ filled: ['单位'], unknown: ['甲'] });
});
