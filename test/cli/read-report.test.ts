import { findForm } from '../../src/cli/find-forms';
import { readingWords } from '../../src/cli/reading-words';
import { valueWords } from '../../src/cli/value-words';
import type { FieldValue } from '../../src/domain/form/form-values';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlannedCell } from '../../src/domain/plan/sheet-plan';
import type { FormReading, ReadCell } from '../../src/domain/read/form-reading';
import type { ReadingProblem } from '../../src/domain/read/reading-problem';
import { writeWorkbook } from '../../src/files';
import { henan2022 } from '../../src/packs';
import { machine } from './in-memory';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const form = findForm('F14', henan2022);
const plan = planForm({ packId: 'henan-2022', form, styleId: 'rowNoted', profile });
const found = `三公经费预算表!A1:F7  henan-2022 F14 rowNoted  ${form.title}`;

/** What read says of a workbook with the form, in which one cell is another, and with sheets of the user's own. */
async function report(
  row: number,
  column: number,
  content: PlannedCell,
  { own = [], options = [] }: { readonly own?: string[]; readonly options?: string[] } = {},
): Promise<readonly string[]> {
  const cells = plan.cells.map((line, top) =>
    line.map((cell, left) => (top === row && left === column ? content : cell)),
  );
  const notes = { ...plan, cells: [['备忘']], merges: [], marks: [] };
  const sheets = [
    { name: plan.sheetName, plan: { ...plan, cells } },
    ...own.map((name) => ({ name, plan: notes })),
  ];
  const bytes = await writeWorkbook(sheets, { title: '' });
  const { code, out, err } = await machine({ 'a.xlsx': bytes }).run('read', 'a.xlsx', ...options);
  expect([code, err]).toEqual([0, '']);
  return out.split('\n');
}

/** Without the contents of the cells. */
function problemsIn(lines: readonly string[]) {
  return lines.filter((line) => !/^ {2}[A-Z]+\d+ {2}[^「」“”]*：/.test(line));
}

test.each<[string, number, number, PlannedCell, string, string]>([
  [
    'B5',
    4,
    1,
    '很多',
    '「很多」不是这一栏能填的内容，没有计入。',
    '“很多” is nothing this field can',
  ],
  [
    'C5',
    4,
    2,
    5,
    '「公务用车购置及运行费小计」应当由公式计算，现在填的是「5」。',
    '“公务用车购置及运行费小计” should',
  ],
  ['A5', 4, 0, null, '「“三公”经费合计」的公式不见了。', 'The formula of'],
  [
    'B5',
    4,
    1,
    '（12.30）',
    '「因公出国(境)费」填的是「（12.30）」，按 -12.3 读取。',
    '“（12.30）” was typed for',
  ],
  [
    'E4',
    3,
    4,
    '公务用车运费',
    '这里应当印着「公务用车运行费」，现在是「公务用车运费」',
    '“公务用车运行费” should',
  ],
  [
    'B3',
    2,
    1,
    null,
    '这里应当印着「因公出国(境)费」，现在是空的。',
    '“因公出国(境)费” should be printed',
  ],
  ['D1', 0, 3, 'x', '「x」在表格以外，没有读取。', '“x” stands outside of the table'],
  [
    'B5',
    4,
    1,
    { formula: '=1/0' },
    '公式 =1/0 还没有算出结果，没有计入。',
    'The formula =1/0 has not been',
  ],
])(
  'read names the cell %s and says what is the matter: %#',
  async (at, row, column, content, zh, en) => {
    const inEnglish = { options: ['--lang', 'en'] };
    const chinese = await report(row, column, content);
    expect(problemsIn(chinese)).toEqual([found, expect.stringContaining(`  ${at}  ${zh}`)]);
    const english = await report(row, column, content, inEnglish);
    expect(problemsIn(english)).toEqual([found, expect.stringContaining(`  ${at}  ${en}`)]);
  },
);

test('of a form that is whole, read says where it is and what its cells say; sheets without one are named', async () => {
  const filled = [found, '  B5  因公出国(境)费：12.3'];
  expect(await report(4, 1, 12.3)).toEqual(filled);
  expect(await report(4, 1, 12.3, { own: ['备忘', '草稿'] })).toEqual([
    ...filled,
    '没有认出表单的工作表：备忘、草稿。',
  ]);
});

const cell: ReadCell = {
  field: 'share',
  scope: [],
  at: 'B2',
  derived: false,
  raw: 25,
  formula: null,
  value: 0.07,
  notes: [{ kind: 'percentTyped' }],
};
const reading: FormReading = {
  values: {},
  cells: [cell],
  blocks: [],
  table: { range: null, columns: [], closing: null },
  unit: null,
  problems: [],
};

test.each<[ReadingProblem, string, string]>([
  [{ kind: 'noTable', at: 'A1' }, '看不到表单', 'no form is to be seen'],
  [{ kind: 'continued', at: 'A1', block: 'items' }, '没有名称', 'has no name'],
  [{ kind: 'doubtfulBegin', at: 'A1', block: 'duties' }, '例如“一、”', 'number it'],
  [{ kind: 'doubtfulBegin', at: 'A1', block: 'units' }, '单位编码', 'give it its code'],
  [{ kind: 'doubtfulBegin', at: 'A1', block: null }, '或总计', 'or the total'],
  [{ kind: 'otherTitle', at: 'A1', text: '目标' }, '写作「目标」', 'is written “目标”'],
  [{ kind: 'unclearUnit', at: 'A1', units: ['元', '万元'] }, '（元、万元）', '(元, 万元)'],
  [{ kind: 'missingRow', at: 'A1', labels: ['合计'], fields: [] }, '一行：合计。', ': 合计.'],
  [
    { kind: 'missingColumn', at: 'A1', labels: [] },
    '一列：没有文字的一处。',
    ': one without words.',
  ],
  [
    { kind: 'unreadable', at: 'A1', field: 'share', raw: '#REF!', reason: 'error' },
    '公式显示 #REF!',
    'The formula shows #REF!',
  ],
  [
    { kind: 'unplaced', at: 'A1', text: '乙', where: 'table' },
    '不属于任何栏目',
    'belongs to no field',
  ],
  [
    { kind: 'doubtful', at: 'B2', field: 'share', note: 'percentTyped' },
    '「占比」填的是「25」，按 7% 读取。',
    '“25” was typed for “占比” and is read as 7%.',
  ],
])('%j is said in both languages', (problem, zh, en) => {
  const words = readingWords(problem, { reading, labelOf: () => '占比' });
  expect(words).toEqual({ zh: expect.stringContaining(zh), en: expect.stringContaining(en) });
});

test.each<[FieldValue, boolean, string]>([
  [0.07, true, '7%'],
  [0.07, false, '0.07'],
  ['很多', true, '很多'],
  [null, false, ''],
])('%j, a share or not (%j), is said as %s', (value, isShare, words) => {
  expect(valueWords(value, isShare)).toBe(words);
});
