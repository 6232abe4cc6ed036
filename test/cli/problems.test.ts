import { runCommand } from '../../src/cli/run-command';
import { national } from '../../src/packs';
import { machine, refusal } from './in-memory';

const year = ['--year', '2022', '--unit', '某某局'];
const make = ['new', '--pack', 'national', ...year];
const data = (forms: unknown) => JSON.stringify({ forms }, null, 1);

const files = {
  'broken.json': '{\n "forms": [\n  {"form": "F14" "values": {}}\n ]\n}',
  'shape.json': '{"F14": {}}',
  'unknown.json': data([{ form: 'F41', values: {} }]),
  'misspelt.json': data([{ form: 'F14', value: {} }]),
  'field.json': data([{ form: 'F14', values: { abroad: 1, recepton: 2 } }]),
  'label.json': data([{ form: 'F14', values: { 公务接待费: 2 } }]),
  'row.json': data([{ form: 'F01', values: { units: [{ unti: '甲' }] } }]),
  'entry.json': data([{ form: 'F14', styel: 'row', values: {} }]),
  'quoted.json': data([{ form: 'F14', values: { abroad: '80万元' } }]),
  'fine.json': data([{ form: 'F14', values: { abroad: 0.0000001 } }]),
  'total.json': data([{ form: 'F14', values: { total: 5 } }]),
  'items.json': data([{ form: 'F16', values: { projects: [{ name: '甲' }, 5] } }]),
  'long.json': data([{ form: 'F01', values: { units: [{ unit: '甲'.repeat(40_000) }] } }]),
  'other.json': data([{ pack: 'henan-2022', form: 'F14', values: {} }]),
  'style.json': data([{ form: 'F14', style: 'rows', values: {} }]),
  'gbk.json': Uint8Array.from([0x7b, 0xb1, 0xed, 0x7d]),
  'pack.json': JSON.stringify({ ...national, id: 'Own' }, null, 1),
  'text.xlsx': '项目,预算数',
  'empty.xlsx': '',
};

/** Jest compares bytes one by one, which takes seconds for a pack. */
function texts(held: ReadonlyMap<string, Uint8Array>) {
  return [...held].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]);
}

test.each([
  [[], 'budget-forms 部门预算公开助手', 'budget-forms makes, reads and checks the forms'],
  [
    ['form'],
    '没有命令 form（是不是 forms？）；可用的有：forms、new、read、check、summary、narrate、import、figures、split、consolidate，--help 说明用法。',
    'There is no command form (did you mean forms?); there are forms, new, read, check, summary, narrate, import, figures, split, consolidate, and --help explains them.',
  ],
  [['forms', 'x'], '不明白“x”，这里只能用选项。', '“x” is not understood'],
  [
    ['forms', '--pack', 'hebei'],
    '（是不是 河北2021（hebei-2021）？）',
    '(did you mean hebei-2021 (河北2021)?)',
  ],
  [
    ['forms', '--pack', 'henan-22'],
    '没有模板包 henan-22（是不是 河南2022（henan-2022）？）；可用的有：全国通用（national）、河北2018（hebei-2018）、河北2021（hebei-2021）、河南2022（henan-2022）。',
    'there are national (全国通用), hebei-2018 (河北2018), hebei-2021 (河北2021), henan-2022 (河南2022).',
  ],
  [
    ['forms', '--packs', 'x'],
    '没有选项 --packs（是不是 --pack？）',
    'There is no option --packs (did you mean --pack?)',
  ],
  [['forms', '--pack'], '选项 --pack 后面缺少内容。', 'Something is missing after --pack.'],
  [
    ['forms', '--pack', '--json'],
    '选项 --pack 后面缺少内容。',
    'Something is missing after --pack.',
  ],
  [['forms', '--json=yes'], '选项 --json 后面不带内容。', 'takes no value'],
  [['forms', '--pack', 'a', '--pack', 'b'], '选项 --pack 只能用一次。', 'only once'],
  [
    ['forms', '--pack-file', 'pack.json'],
    'pack.json 第2行 id：应为符合 /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ 的文字，实际是 "Own"。',
    'pack.json, line 2, id: expected',
  ],
  [
    ['forms', '--pack-file', 'broken.json'],
    'broken.json 第3行第18列不是有效的 JSON：应为逗号 , 或右花括号 }，实际是 "values":。',
    'line 3, column 18',
  ],
  [['new'], '缺少 --pack（模板包）。', 'The option --pack (the pack) is missing.'],
  [['new', '--pack', 'national'], '缺少 --year（预算年度）。', '--year'],
  [
    ['new', '--pack', 'national', '--year', '22'],
    '--year 应为四位数的年份，例如2022，实际是“22”。',
    'not “22”',
  ],
  [
    [...make, '--level', '市', '-o', 'a.xlsx'],
    '--level 应为中央、省级、市级、县级、乡级之一，实际是“市”。',
    'not “市”',
  ],
  [['new', '--pack', 'national', '--year', '2022'], '缺少 --unit（单位名称）。', '--unit'],
  [make, '缺少 -o（要写入的 .xlsx 文件）。', '-o'],
  [
    [...make, '--form', 'F14', '-o', 'text.xlsx'],
    'text.xlsx 已经存在，没有改动它；请换一个文件名，或者加上 --overwrite 覆盖它。',
    'text.xlsx exists and was left as it is; choose another name, or add --overwrite to replace it.',
  ],
  [[...make, '-o', 'a.xls'], 'a.xls 应以 .xlsx 结尾，Excel 才能打开。', 'must end in .xlsx'],
  [[...make, '--form', 'F99', '-o', 'a.xlsx'], '没有表单 F99', 'There is no form F99'],
  [
    [...make, '--form', 'F14', '--style', 'F14=rows', '-o', 'a.xlsx'],
    '没有版式 rows（是不是 row？）；表单 F14 有：row、',
    'There is no layout rows',
  ],
  [
    [...make, '--form', 'F14', '--style', 'duties', '-o', 'a.xlsx'],
    '没有版式 duties；选中的表单有：F14=row、',
    'the chosen forms have F14=row',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'none.json'],
    '没有找到文件 none.json，请检查文件名。',
    'There is no file none.json',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'gbk.json'],
    'gbk.json 不是 UTF-8 编码的文本',
    'not a text in UTF-8',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'broken.json'],
    'broken.json 第3行第18列',
    'line 3, column 18',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'shape.json'],
    'shape.json 第1行：应为{"forms":',
    'expected {"forms":',
  ],
  [[...make, '-o', 'a.xlsx', '--data', 'unknown.json'], '没有表单 F41', 'There is no form F41'],
  [
    [...make, '-o', 'a.xlsx', '--data', 'misspelt.json'],
    'misspelt.json 第3行 forms[0].values：应为由栏目编号和值组成的对象 {…}（另有1处）。',
    '(and 1 more)',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'field.json'],
    'field.json 第7行 forms[0].values.recepton：表单 F14（版式 row）这里没有“recepton”（是不是 reception 公务接待费？）；可以写的有：abroad 因公出国(境)费、vehiclePurchase 公务用车购置费、vehicleRunning 公务用车运行费、reception 公务接待费。',
    'field.json, line 7, forms[0].values.recepton: the form F14 (layout row) has no “recepton” here (did you mean reception 公务接待费?); there are abroad',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'label.json'],
    '这里没有“公务接待费”（是不是 reception 公务接待费？）',
    'did you mean reception 公务接待费?',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'row.json'],
    'row.json 第8行 forms[0].values.units[0].unti：表单 F01（版式',
    'has no “unti” here (did you mean unit',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'entry.json'],
    'entry.json 第5行 forms[0].styel：这里没有“styel”（是不是 style？）；可以写的有：pack、form、style、values、',
    'entry.json, line 5, forms[0].styel: there is no “styel” here (did you mean style?)',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'quoted.json'],
    '第6行 forms[0].values.abroad：应为以万元为单位的数字，不加引号，实际是 "80万元"。',
    'a number in 万元, without quotes',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'fine.json'],
    '应为以万元为单位、精确到分的金额',
    'exact to the fen',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'total.json'],
    '应为留空，这一栏由公式计算，实际是 5。',
    'calculated by a formula',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'items.json'],
    'forms[0].values.projects',
    'has no “projects”',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'long.json'],
    '应为不超过32767个字的文字，Excel 的单元格放不下更多，实际是 "甲甲',
    'at most 32767 letters',
  ],
  [
    [...make, '-o', 'a.xlsx', '--data', 'other.json'],
    '数据文件里的表单 F14 属于模板包 henan-2022，与 --pack national 不一致。',
    'is of the pack henan-2022',
  ],
  [[...make, '-o', 'a.xlsx', '--data', 'style.json'], '没有版式 rows', 'There is no layout rows'],
  [
    [...make, '-o', 'a.xlsx', '--data', 'quoted.json', '--form', 'F16'],
    '数据文件里有表单 F14，但 --form 没有选它。',
    'which --form does not choose',
  ],
  [['read'], '请给出要读取的 .xlsx、.docx 或 .txt 文件。', 'Name the .xlsx, .docx or .txt file'],
  [['read', 'a.xlsx', 'b.xlsx'], '一次只能读取一个文件，多了“b.xlsx”。', 'is too many'],
  [['read', 'none.xlsx'], '没有找到文件 none.xlsx', 'There is no file none.xlsx'],
  [['read', 'src'], 'src 是文件夹，请给出文件。', 'src is a folder'],
  [
    ['read', 'text.xlsx'],
    '不能读取 text.xlsx：这不是 .xlsx 工作簿',
    'text.xlsx cannot be read: this is not an .xlsx workbook',
  ],
  [['read', 'empty.xlsx'], '不能读取 empty.xlsx：文件是空的', 'the file is empty'],
])('%j', async (words, zh, en) => {
  const { held, run } = machine(files);
  const { code, out, err } = await run(...words);
  expect([code, out, texts(held)]).toEqual([2, '', texts(machine(files).held)]);
  expect(err).toContain(zh);
  expect(err.slice(err.indexOf(zh) + zh.length)).toContain(en);
});

test.each([
  ['ENOENT', '文件夹 there 不存在，请先建立，或换一个位置。'],
  ['ENOTDIR', '文件夹 there 不存在'],
  ['EISDIR', 'there/a.xlsx 是文件夹'],
  ['EEXIST', 'there/a.xlsx 已经存在，没有改动它'],
  ['EACCES', '没有写入 there/a.xlsx 的权限，请换一个位置。'],
  ['EROFS', '没有写入 there/a.xlsx 的权限'],
  ['EBUSY', '请先在 Excel 中关闭它'],
  ['ENOSPC', '磁盘已满'],
])('when the machine answers %s, the sentence says why nothing was written', async (code, zh) => {
  const complained: string[] = [];
  const ended = await runCommand([...make, '--form', 'F14', '-o', 'there/a.xlsx'], {
    readFile: () => Promise.reject(refusal('ENOENT')),
    writeFile: () => Promise.reject(refusal(code)),
    print: (text) => complained.push(`printed ${text}`),
    complain: (text) => complained.push(text),
  });
  expect([ended, complained]).toEqual([2, [expect.stringContaining(zh)]]);
});

test('a fault of our own is not taken for one of the user', async () => {
  const run = runCommand([...make, '-o', 'a.xlsx'], {
    readFile: () => Promise.reject(refusal('ENOENT')),
    writeFile: () => Promise.reject(new Error('unheard of')),
    print: () => undefined,
    complain: () => undefined,
  });
  await expect(run).rejects.toThrow('unheard of');
});
