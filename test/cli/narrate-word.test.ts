import { narrate } from '../../src/app/narrative/narrate';
import { planNarrative } from '../../src/app/narrative/plan-narrative';
import { unknownProfile } from '../../src/domain/form/profile';
import { writeWorkbook } from '../../src/files';
import { henan2022Text } from '../../src/packs/narrative';
import { henanSamples } from '../../src/packs/samples/henan';
import { contentsEntries, inEvenFont } from '../files/contents-pages';
import { documentPdf, pageCount, pagesOfDocument } from '../files/soffice';
import { wordContent } from '../files/word-parts';
import { everyForm, filledPlan } from '../files/every-form';
import { templateFile } from '../files/template-file';
import { machine } from './in-memory';

const profile = ['--year', '2022', '--unit', '审批局&<研究>中心'];
const data = JSON.stringify({
  forms: henanSamples.map(({ packId, formId, styleId, values }) => ({
    pack: packId,
    form: formId,
    style: styleId,
    values,
  })),
});
const files = {
  'data.json': data,
  'p.txt': '热线\n会计服务\n',
  'note.txt': '说明',
  'cover.json': '{"published": "2022年3月"}',
};

async function narrated(make: readonly string[], ...options: readonly string[]) {
  const computer = machine(files);
  expect(await computer.run('new', ...profile, ...make, '-o', 'b.xlsx')).toMatchObject({ code: 0 });
  const ended = await computer.run('narrate', 'b.xlsx', ...profile, ...options);
  return { ...ended, held: computer.held };
}

const henan = ['--pack', 'henan-2022', '--data', 'data.json'];
const word = ['--format', 'docx', '-o', 'o.docx'];

test('all forms and all words of the text are in the document, and LibreOffice opens it', async () => {
  const text = await narrated(henan);
  const { code, err, held } = await narrated(henan, ...word);
  expect(code).toBe(0);
  expect(err).not.toContain('没有这');
  const bytes = held.get('o.docx') ?? new Uint8Array();
  const { paragraphs, tables } = wordContent(bytes);
  const lines = text.out.split('\n').filter((line) => line !== '' && !line.startsWith('（表：'));
  const body = paragraphs.slice(paragraphs.lastIndexOf(lines[0] ?? ''));
  expect(body.filter((one) => lines.includes(one))).toEqual(lines);
  expect(tables).toHaveLength(henanSamples.length);
  const cells = tables.flatMap(({ rows }) => rows.flat().map((cell) => cell.text));
  expect(cells.filter((cell) => cell === '1934.49').length).toBeGreaterThan(5);
  expect(cells.filter((cell) => /[{}#]|undefined|NaN/.test(cell))).toEqual([]);

  const pdf = documentPdf(inEvenFont(bytes));
  expect(pageCount(pdf)).toBe(28);
  // The pages of the contents are those that LibreOffice finds; the body begins after the cover and two pages of contents, with the tables.
  const entries = contentsEntries(pdf);
  expect(entries.length).toBeGreaterThan(15);
  expect(entries.map(({ said, sheet }) => sheet - said)).toEqual(entries.map(() => 3));
}, 300_000);

test('forms that are not there are named, and the rest is written', async () => {
  const { code, err, held } = await narrated(['--pack', 'henan-2022', '--form', 'F07'], ...word);
  expect(code).toBe(0);
  expect(err).toContain('部门收入预算表');
  expect(err).toContain('文档里没有这11张表');
  expect(wordContent(held.get('o.docx') ?? new Uint8Array()).tables).toHaveLength(1);
});

test('the forms of all projects follow each other', async () => {
  const make = ['--pack', 'hebei-2021', '--form', 'F03', '--projects', 'p.txt'];
  const { held, err } = await narrated(make, ...word);
  // What the check counts, before somebody uses the document.
  expect(err).toContain('表里还有18处必填的格子空着：热线!B3、热线!E3、');
  const { tables } = wordContent(held.get('o.docx') ?? new Uint8Array());
  const names = tables.map(({ rows }) =>
    rows.flat().find(({ text }) => ['热线', '会计服务'].includes(text)),
  );
  expect(names.map((cell) => cell?.text)).toEqual(['热线', '会计服务']);
});

test('the words of the sheet 预算说明 are those of the document', async () => {
  const own = everyForm.filter(({ packId, form }) => packId === 'henan-2022' && form.id === 'F14');
  const { text } = narrate({ forms: [], profile: unknownProfile, style: henan2022Text, given: {} });
  const titles = new Map(everyForm.map(({ form }) => [form.id, form.title]));
  const words = planNarrative(text, henan2022Text.id, (id) => titles.get(id) ?? id);
  const cells = words.cells.map(([cell]) =>
    cell === '　　【待填：部门职责】' ? ['　　负责审批服务。'] : [cell ?? null],
  );
  const plans = [...own.map(filledPlan), { ...words, cells }];
  const bytes = await writeWorkbook(plans.map((plan, index) => ({ name: `表${index}`, plan })));
  const computer = machine({ 'b.xlsx': bytes });
  const { code, err } = await computer.run('narrate', 'b.xlsx', ...profile, ...word);
  expect([code, err]).toEqual([0, expect.stringContaining(`文字取自工作表“表${own.length}”，`)]);
  // Sections have names.
  expect(err).toMatch(/不同的有：[^。]*部门职责/);
  expect(err).not.toMatch(/\bN\d\d\b(?=[、,。；])/);
  const { paragraphs, tables } = wordContent(computer.held.get('o.docx') ?? new Uint8Array());
  expect(paragraphs).toContain('负责审批服务。');
  expect(paragraphs.join('\n')).not.toContain('【待填：部门职责】');
  expect(tables).toHaveLength(own.length);
});

test.each([
  [[], '2022年', ''],
  [['--published', '2022-04'], '二〇二二年四月', ''],
  [['--published', '二〇二二年四月'], '二〇二二年四月', ''],
  [['--facts', 'cover.json'], '二〇二二年三月', ''],
  [['--facts', 'cover.json', '--published', '2022年4月'], '二〇二二年四月', ''],
  [['--published', '2021年4月'], '二〇二一年四月', '封面上的公开日期是2021年4月'],
])('the cover with %j says %s', async (options, month, told) => {
  const { held, err } = await narrated(
    ['--pack', 'henan-2022', '--form', 'F14'],
    ...word,
    ...options,
  );
  const { paragraphs } = wordContent(held.get('o.docx') ?? new Uint8Array());
  const own = paragraphs.findIndex((one) => one === '审批局&<研究>中心');
  expect(paragraphs[own + 1]).toBe(month);
  expect(err.includes('封面上的公开日期')).toBe(told !== '');
  expect(err).toContain(told);
});

test('a month that is none is refused', async () => {
  const { code, err } = await narrated(
    ['--pack', 'henan-2022', '--form', 'F14'],
    '--published',
    '明年',
  );
  expect([code, err]).toEqual([2, expect.stringContaining('--published 应为年月')]);
});

const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (name: string, content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const template = templateFile(
  [
    `<w:p><w:r><w:t>{{单位名称}}</w:t></w:r>${control('年度', '<w:r><w:t>哪</w:t></w:r>')}<w:r><w:t>年</w:t></w:r></w:p>`,
    '<w:p><w:bookmarkStart w:id="1" w:name="三公经费"/><w:r><w:t>说明</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>',
    control('F14', run('表')),
    run('{{三公经废}}'),
    run('{{F03}}'),
    '<w:p><w:bookmarkStart w:id="2" w:name="图1"/><w:bookmarkEnd w:id="2"/></w:p>',
  ].join(''),
);

test('the places of a template are filled, and what could not be is told', async () => {
  const computer = machine({ ...files, 't.docx': template });
  await computer.run('new', ...profile, ...henan, '-o', 'b.xlsx');
  const asked = ['narrate', 'b.xlsx', ...profile, '--template', 't.docx'];
  const { code, err } = await computer.run(...asked, '-o', 'o.docx');
  expect(code).toBe(0);
  expect(err).toContain('已填4种位置：“年度”、“三公经费”、“F14”、“单位名称”。');
  expect(err).toContain('“三公经废”（是不是“三公经费”？');
  expect(err).toContain('这些位置没有内容（工作簿里没有这张表，或者还没有填），原样留着：“F03”');
  expect(err).toContain('这些书签的名称不认识，没有动：图1。');
  expect(err).toContain('【待填：因公出国（境）费增减的原因】');
  const bytes = computer.held.get('o.docx') ?? new Uint8Array();
  const { paragraphs, tables } = wordContent(bytes);
  expect(paragraphs).toEqual(
    expect.arrayContaining([
      '审批局&<研究>中心2022年',
      '具体支出情况如下：',
      '{{三公经废}}',
      '{{F03}}',
    ]),
  );
  expect(tables).toHaveLength(1);
  expect(pagesOfDocument(bytes)).toBeGreaterThanOrEqual(1);
  expect(computer.held.get('t.docx')).toBe(template);
}, 120_000);

test.each([
  [['--template', 'note.txt', '-o', 'o.docx'], '不能使用 note.txt：这不是 Word 文档'],
  [['--template', 'plain.docx', '-o', 'o.docx'], '模板里没有要填的位置'],
  [['--template', 'no.docx', '-o', 'o.docx'], '没有找到文件 no.docx'],
  [['--template', 't.docx', '-o', 't.docx', '--overwrite'], '不能同时写它'],
  [['-o', './b.xlsx', '--overwrite'], '不能同时写它'],
  [['--template', 't.docx', '--format', 'text'], '请去掉 --format text'],
  [['--template', 't.docx'], '请用 -o 给出文件名'],
])('%j is refused', async (options, words) => {
  const plain = templateFile(run('正文'));
  const computer = machine({ ...files, 't.docx': template, 'plain.docx': plain });
  await computer.run('new', ...profile, '--pack', 'henan-2022', '--form', 'F14', '-o', 'b.xlsx');
  const { code, err } = await computer.run('narrate', 'b.xlsx', ...profile, ...options);
  expect([code, computer.held.has('o.docx')]).toEqual([2, false]);
  expect(err).toContain(words);
  expect(computer.held.get('t.docx')).toBe(template);
});

test.each([
  [['--format', 'docx'], '请用 -o 给出文件名'],
  [['--format', 'doc', '-o', 'o.doc'], '没有格式 doc'],
  [['--format', 'docx', '-o', 'note.txt'], 'note.txt 已经存在'],
])('%j is refused', async (options, words) => {
  const { code, err } = await narrated(['--pack', 'henan-2022', '--form', 'F07'], ...options);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
