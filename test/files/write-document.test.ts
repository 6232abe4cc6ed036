import { disclosureDocument } from '../../src/domain/document/disclosure-document';
import { printedDisclosure } from '../../src/domain/document/disclosure-text';
import type { DisclosureDocument, DocumentBlock } from '../../src/domain/document/document';
import { unknownProfile } from '../../src/domain/form/profile';
import { parseRange, rowCount } from '../../src/domain/grid/cell-range';
import { loadWord } from '../../src/files';
import { contentsEntries } from './contents-pages';
import { caseName, everyForm, filledPlan } from './every-form';
import { formBlock } from './form-block';
import { documentPdf, pageCount } from './soffice';
import { wordContent, type WordTable } from './word-parts';

const paragraph = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text, isGap: false }],
});

const heading = (level: number, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  runs: [{ text, isGap: false }],
});

async function written(
  blocks: readonly DocumentBlock[],
  more: Partial<DisclosureDocument> = {},
): Promise<Uint8Array> {
  const { writeDocument } = await loadWord();
  return writeDocument({ title: '预算', cover: ['某某局', '2022年'], blocks, ...more });
}

/** All forms in one document: it takes as long as a few of them. */
let allTables: readonly WordTable[] = [];

beforeAll(async () => {
  allTables = wordContent(await written(everyForm.map(formBlock))).tables;
});

test('every form is a table', () => {
  expect(allTables).toHaveLength(everyForm.length);
});

test.each(everyForm.map((one, index) => [caseName(one), one, index] as const))(
  '%s: the table has the texts, spans and heads of the sheet',
  (_, one, index) => {
    const plan = filledPlan(one);
    const area = parseRange(plan.frames[0]?.area ?? '');
    if (!area) throw new Error('no frame');
    const merges = plan.merges
      .flatMap((merge) => parseRange(merge) ?? [])
      .filter(({ top }) => top >= area.top && top <= area.bottom);
    const expected = plan.cells.slice(area.top, area.bottom + 1).map((row, down) =>
      row.flatMap((cell, column) => {
        const at = { row: area.top + down, column };
        const merge = merges.find(
          ({ top, bottom, left, right }) =>
            top <= at.row && at.row <= bottom && left <= column && column <= right,
        );
        if (merge && merge.left !== column) return [];
        const isBelow = merge !== undefined && merge.top !== at.row;
        const text = typeof cell === 'object' ? (cell?.formula ?? '') : String(cell);
        const columns = merge ? merge.right - merge.left + 1 : 1;
        return [{ text: isBelow ? '' : text, columns, isBelow }];
      }),
    );
    const table = allTables[index];
    expect(table?.rows).toEqual(expected);
    const [first, last] = plan.page.titleRows ?? [1, 0];
    expect(table?.headerRows).toBe(last - first + 1);
    expect(table?.columns).toHaveLength(plan.columnWidths.length);
    expect(table?.rows).toHaveLength(rowCount(area));
  },
);

test('the same document makes the same bytes, and says nothing of when or where', async () => {
  const [form] = everyForm;
  if (!form) throw new Error('there are no forms');
  const blocks = [heading(1, '一、概况'), paragraph('说明'), formBlock(form)];
  const [one, other] = [await written(blocks), await written(blocks)];
  expect(Buffer.compare(one, other)).toBe(0);
  const { paths, part } = wordContent(one);
  for (const path of paths) {
    expect(part(path)).not.toMatch(/TargetMode="External"|dcterms:(?:created|modified)/);
  }
  // Word asks before it updates fields that are marked so.
  expect(part('word/document.xml')).not.toContain('w:dirty="true"');
  expect(part('word/settings.xml')).not.toContain('updateFields');
});

test.each([
  ['signs of XML', '“A&B”<b>局</b>', '“A&B”<b>局</b>'],
  ['what XML cannot hold', '某\u0000某\u000b局\ud800', '某某局'],
  ['spaces', '第一部分  概况 ', '第一部分  概况 '],
])('%s', async (_, text, found) => {
  const blocks = [heading(1, text), paragraph(text)];
  const bytes = await written(blocks, { title: text, cover: [text] });
  const { paragraphs } = wordContent(bytes);
  // Cover twice, the title, the heading, the paragraph; and the entry of the contents, with its page.
  expect(paragraphs.filter((one) => one === found)).toHaveLength(5);
  expect(paragraphs.some((one) => one.startsWith(found) && one.endsWith('1'))).toBe(true);
});

test('an empty document has a cover and a title', async () => {
  const { paragraphs, tables } = wordContent(await written([], { cover: [] }));
  expect(paragraphs.filter((one) => one === '预算')).toHaveLength(2);
  expect(tables).toEqual([]);
});

test('what is missing is marked, and forms that are not there are named', () => {
  const gap = { kind: 'gap', name: 'fund', path: [], text: '【待填：基金】' } as const;
  const section = { id: 'N13', title: { zh: '基金', en: 'fund' }, paragraphs: [] };
  const text = printedDisclosure({
    title: [{ kind: 'words', text: '预算' }],
    parts: [
      {
        kind: 'section',
        section,
        paragraphs: [
          { kind: 'text', runs: [{ kind: 'words', text: '基金' }, gap] },
          { kind: 'table', form: 'F15' },
        ],
      },
    ],
  });
  const { document, missing } = disclosureDocument(text, [], unknownProfile, {
    heading: '附表',
    placed: ['F15'],
  });
  expect(missing).toEqual(['F15']);
  expect(document).toEqual({
    title: '预算',
    cover: [],
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { text: '基金', isGap: false },
          { text: '【待填：基金】', isGap: true },
        ],
      },
    ],
  });
});

test('pages lie across where the form does, and stand up again after it', async () => {
  const wide = everyForm.find((one) => filledPlan(one).page.orientation === 'landscape');
  if (!wide) throw new Error('no form lies across');
  const bytes = await written([paragraph('前'), formBlock(wide), paragraph('后')]);
  const sizes = [
    ...wordContent(bytes)
      .part('word/document.xml')
      .matchAll(/<w:pgSz [^>]*>/g),
  ];
  expect(sizes.map(([size]) => size.includes('w:orient="landscape"'))).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

test.each([
  ['as many lines as a page has', 17, '1'],
  ['one line more', 18, '2'],
])('the contents say on which page a heading is: %s', async (_, lines, page) => {
  const blocks = Array.from({ length: lines }, () => paragraph('说明'));
  const bytes = await written([...blocks, heading(1, '二、其他'), paragraph('说明')]);
  expect(wordContent(bytes).paragraphs).toContain(`二、其他${page}`);
});

test.each<[string, [number, string], [number, string], string, number]>([
  [
    'numbers of the first level are in 黑体',
    [1, '一、概况'],
    [2, '（一）职责'],
    '黑体,楷体,仿宋',
    0,
  ],
  [
    'so they are below parts, which stand in the middle',
    [1, '第一部分'],
    [2, '一、概况'],
    '黑体,黑体,楷体',
    1,
  ],
])('%s', async (_, first, second, expected, centered) => {
  const bytes = await written([heading(...first), heading(...second), paragraph('说明')]);
  const styles = wordContent(bytes).part('word/styles.xml');
  const styleOf = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  const all = ['Heading1', 'Heading2', 'Heading3'].map(styleOf);
  const fonts = all.map((style) => /w:eastAsia="([^"]*)"/.exec(style)?.[1]);
  expect(fonts.join()).toBe(expected);
  expect(all.filter((style) => style.includes('<w:jc w:val="center"/>'))).toHaveLength(centered);
});

test.each([
  ['方正小标宋简体', '宋体'],
  ['黑体', 'SimHei'],
  ['楷体', '楷体_GB2312'],
  ['仿宋', '仿宋_GB2312'],
  ['宋体', 'SimSun'],
])('where %s is not installed %s is taken, or other Chinese letters', async (font, other) => {
  const bytes = await written([paragraph('说明')]);
  const table = wordContent(bytes).part('word/fontTable.xml');
  expect(table).toContain(
    `<w:font w:name="${font}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  );
});

test.each([
  ['as far apart as lines of the text', 19, 28.9],
  ['a little closer, rather than one of them on a page of its own', 20, 28.4],
  ['as close as can be', 25, 22.7],
  ['as lines are again where two pages are needed', 26, 28.9],
])('entries of the contents stand %s', async (_, entries, points) => {
  const blocks = Array.from({ length: entries }, () => heading(1, '一、概况'));
  const styles = wordContent(await written(blocks)).part('word/styles.xml');
  const [, line] = /w:styleId="TOC1".*?w:line="(\d+)"/s.exec(styles) ?? [];
  expect(line).toBe(String(Math.round(points * 20)));
});

test.each([20, 25])(
  'the contents, with %s entries, take one page of paper',
  async (entries) => {
    const blocks = Array.from({ length: entries }, () => [
      heading(1, '一、概况'),
      paragraph('说明'),
    ]);
    const found = contentsEntries(documentPdf(await written(blocks.flat())));
    // Behind the cover and the contents.
    expect(found.map(({ said, sheet }) => sheet - said)).toEqual(found.map(() => 2));
    expect(found).toHaveLength(entries);
  },
  120_000,
);

test('a cover of a long name is one page', async () => {
  const name = '某某经济技术开发区管理委员会行政审批和营商环境服务局';
  const cover = [name, '2022年'];
  const bytes = await written([paragraph('说明')], { title: `${name}2022年度部门预算`, cover });
  // Cover, contents, text.
  expect(pageCount(documentPdf(bytes))).toBe(3);
}, 120_000);

const rowsOf = (xml: string) => xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];

test('a small form stays on one page: every row but the last goes with the next, none is torn', async () => {
  const small = everyForm.find(({ packId, form }) => packId === 'hebei-2018' && form.id === 'F01');
  if (!small) throw new Error('F01');
  const { part } = wordContent(await written([paragraph('说明'), formBlock(small)]));
  const xml = part('word/document.xml');
  const rows = rowsOf(xml.slice(xml.indexOf('<w:tbl>')));
  expect(rows.length).toBeGreaterThan(1);
  for (const [index, row] of rows.entries()) {
    const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const kept = cells.filter((cell) => cell.includes('<w:keepNext/>')).length;
    expect([index, kept]).toEqual([index, index < rows.length - 1 ? cells.length : 0]);
    expect(row).toContain('<w:cantSplit/>');
  }
});

test('a form of several pages is torn between its rows, its heads never from the first of them', async () => {
  const long = everyForm.find(({ packId, form }) => packId === 'henan-2022' && form.id === 'F16');
  if (!long) throw new Error('F16');
  const block = formBlock(long);
  const row = block.table.rows.at(-1);
  if (!row) throw new Error('no rows');
  const rows = [...block.table.rows, ...Array.from({ length: 60 }, () => row)];
  const { part } = wordContent(await written([{ ...block, table: { ...block.table, rows } }]));
  const xml = part('word/document.xml');
  const kept = rowsOf(xml.slice(xml.indexOf('<w:tbl>'))).map((one) =>
    one.includes('<w:keepNext/>'),
  );
  expect(kept.slice(0, block.table.headerRows)).not.toContain(false);
  expect(kept.slice(-50)).not.toContain(true);
});
