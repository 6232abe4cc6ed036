import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf, type Mistake } from '../../src/app/check/mistakes';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { henanSamples } from '../../src/packs/samples/henan';
import { openForm } from './single-mistakes';

type Rows = readonly FormValues[];
type Change = (rows: Rows) => Rows;
type Slip = readonly [formId: string, change: Change];

const twice =
  (place: number): Change =>
  (rows) =>
    rows.flatMap((row, at) => (at === place ? [row, row] : [row]));
const leftOut =
  (place: number): Change =>
  (rows) =>
    rows.filter((_, at) => at !== place);
const added =
  (row: FormValues): Change =>
  (rows) => [...rows, row];
const typed =
  (place: number, values: FormValues): Change =>
  (rows) =>
    rows.map((row, at) => (at === place ? { ...row, ...values } : row));
const both =
  (...changes: readonly Change[]): Change =>
  (rows) =>
    changes.reduce((now, change) => change(now), rows);

function changed(values: FormValues, change: Change): FormValues {
  const { units } = values;
  const list = 'projects' in values ? 'projects' : 'items';
  if (!units) return { ...values, [list]: change(itemsOf(values, list)) };
  return { ...values, units: itemsOf(values, 'units').map((unit) => changed(unit, change)) };
}

interface Listed {
  readonly form: string;
  readonly mistake: Mistake;
}

/** What is listed of a whole disclosure, or of some of its forms, after these slips. */
function listed(slips: readonly Slip[], formIds?: readonly string[]): readonly Listed[] {
  return formsWith(slips, formIds).flatMap((form) =>
    mistakesOf(form, []).mistakes.map((mistake) => ({ form: form.form.id, mistake })),
  );
}

function formsWith(slips: readonly Slip[], formIds?: readonly string[]) {
  const samples = henanSamples.filter(({ formId }) => formIds?.includes(formId) ?? true);
  const forms = samples.map((sample) => {
    const change = slips.find(([formId]) => formId === sample.formId)?.[1];
    const values = change ? changed(sample.values, change) : sample.values;
    return openForm({ ...sample, values }).checked;
  });
  return crossChecked(forms);
}

function line({ form, mistake: { finding, consequences } }: Listed): string {
  return `${finding.says} ${form}!${finding.at[0]} +${consequences.length}`;
}

const before = new Set(listed([]).map(line));

const told = (...slips: readonly Slip[]) => listed(slips).filter((one) => !before.has(line(one)));

const office = {
  classCode: '201',
  sectionCode: '03',
  itemCode: '02',
  itemName: '一般行政管理事务',
};

test.each<readonly [string, readonly Slip[], readonly string[]]>([
  ['a row with amounts in two columns', [['F09', twice(0)]], ['rowTwice F09!A9 +9']],
  ['the same left out', [['F09', leftOut(0)]], ['rowLeftOut F09!A8 +8']],
  ['of the general budget', [['F11', twice(0)]], ['rowTwice F11!A9 +11']],
  ['left out of that', [['F11', leftOut(0)]], ['rowLeftOut F11!A8 +10']],
  [
    'rows of two forms',
    [
      ['F09', twice(2)],
      ['F08', leftOut(1)],
    ],
    ['rowLeftOut F08!A8 +1', 'rowTwice F09!A11 +6'],
  ],
  [
    'and two of one form',
    [['F09', both(twice(2), leftOut(4))]],
    ['rowTwice F09!A11 +4', 'rowLeftOut F09!A11 +4'],
  ],
  [
    'a project of which only another form says the kind',
    [['F16', leftOut(1)]],
    ['rowLeftOut F16!A7 +3'],
  ],
  ['the first of them', [['F16', leftOut(0)]], ['rowLeftOut F16!A7 +3']],
  ['and two of them', [['F16', both(leftOut(3), leftOut(1))]], ['rowsLeftOut F16!A7 +3']],
  ['three codes', [['F09', both(leftOut(4), leftOut(3), leftOut(1))]], ['rowsLeftOut F09!A8 +8']],
  ['a project without its targets', [['F18', leftOut(2)]], ['rowLeftOut F18!A11 +0']],
  [
    'none: a project by another name',
    [['F16', typed(2, { name: '食堂经费' })]],
    ['crossNotListed F18!B14 +0'],
  ],
  [
    'and an amount beside it',
    [['F09', both(typed(3, { wages: 99 }), twice(0))]],
    ['rowTwice F09!A9 +5', 'crossItemDiffers F09!F12 +6'],
  ],
  [
    'and an amount of another form',
    [
      ['F09', twice(0)],
      ['F12', typed(9, { operating: 9 })],
    ],
    ['rowTwice F09!A9 +9', 'crossNotEqual F12!E13 +2'],
  ],
  [
    'none: a row too many',
    [['F11', added({ ...office, otherOperating: 10 })]],
    ['crossNotEqual F11!L6 +4', 'crossCodeNotListed F11!C15 +0'],
  ],
  [
    'none: a row too many of all that is spent',
    [['F09', added({ ...office, otherOperating: 10 })]],
    ['crossNotEqual F09!L6 +6'],
  ],
  [
    'none: under another code',
    [['F11', typed(1, { itemCode: '04' })]],
    ['crossCodeElsewhere F11!C9 +0'],
  ],
  [
    'none: under a code of another class',
    [['F11', typed(3, { classCode: '221' })]],
    ['crossCodeElsewhere F11!C11 +2'],
  ],
  [
    'none: with another amount',
    [['F11', both(twice(1), typed(1, { otherOperating: 1 }))]],
    ['crossNotEqual F11!L6 +4'],
  ],
])('%s', (_, slips, expected) => {
  expect(told(...slips).map(line)).toEqual(expected);
});

test.each<readonly [string, Slip, readonly string[]]>([
  ['that is told as there twice', ['F11', twice(0)], []],
  [
    'with another amount, by all of its code',
    ['F11', both(twice(1), typed(1, { otherOperating: 1 }))],
    ['severalItems 112 · 2010303'],
  ],
])('which of two rows is meant is asked of a row %s', (_, slip, expected) => {
  const open = formsWith([slip])
    .flatMap(({ undecided }) => undecided)
    .filter(({ why }) => why === 'severalItems')
    .map(({ why, text }) => `${why} ${JSON.stringify(text).replaceAll('"', '')}`);
  expect([...new Set(open)]).toEqual(expected);
});

test('of two forms the one that lacks the row is told, as nobody else knows', () => {
  const slips: readonly Slip[] = [['F11', leftOut(0)]];
  expect(listed(slips, ['F07', 'F09', 'F11']).map(line)).toContain('rowLeftOut F11!A8 +2');
});

test.each<readonly [string, Slip, { readonly zh: string; readonly en: string }]>([
  [
    'twice',
    ['F12', twice(3)],
    {
      zh: '“30108 机关事业单位基本养老保险缴费”这一行列了两次，与A9那一行完全相同（合计11.73万元）。「科目30108的合计」是23.46万元，《一般公共预算支出预算表》「2080505基本支出之和」是11.73万元，相差11.73万元，重复的正是这一行。请删去多余的一行。',
      en: '“30108 机关事业单位基本养老保险缴费” is there twice: this row is the same as that of A9 (合计11.73万元). “sum of all rows of code 30108” is 23.46 万元, but “basic expenditure of code 2080505” in “General public budget expenditure” is 11.73 万元; they differ by 11.73 万元 because of this row. Delete the row that is too many.',
    },
  ],
  [
    'left out',
    ['F09', leftOut(0)],
    {
      zh: '这里漏了“2010301 行政运行”一行，《一般公共预算支出预算表》（一般公共预算支出预算表!A8）有这一行（合计1034.19万元、基本支出小计244.29万元、项目支出小计789.90万元）。「201类各科目合计之和」是872.00万元，《部门收支预算表》「一般公共服务」（部门收支预算表!D5）是1906.19万元，相差1034.19万元，缺的正是这一行。请在这里补上；本来不该有的，请核对那张表。',
      en: 'The row “2010301 行政运行” is missing here, but “General public budget expenditure” (一般公共预算支出预算表!A8) has it (合计1034.19万元, 基本支出小计244.29万元, 项目支出小计789.90万元). “sum of 合计 of all codes of class 201” is 872.00 万元, but “一般公共服务” in “Budget overview” (部门收支预算表!D5) is 1906.19 万元; they differ by 1034.19 万元 because of this row. Add it here, or check that form if it does not belong there.',
    },
  ],
  [
    'left out with another',
    ['F16', both(leftOut(3), leftOut(1))],
    {
      zh: '这里漏了2行：劳务费（资金总额144.90万元）、网络通讯费（资金总额37.00万元）。《部门预算项目绩效目标汇总表》（项目绩效目标汇总表!A11）有这些行。「其他运转类各项目合计之和」是1480.00万元，《部门支出预算表》「其他运转类」（部门支出预算表!M6）是1661.90万元，相差181.90万元，缺的正是这些行。请在这里补上；本来不该有的，请核对那张表。',
      en: '2 rows are missing here: 劳务费（资金总额144.90万元）, 网络通讯费（资金总额37.00万元）; “Project target summary” (项目绩效目标汇总表!A11) has them. “sum of all projects of 其他运转类” is 1480.00 万元, but “其他运转类” in “Expenditure budget” (部门支出预算表!M6) is 1661.90 万元; they differ by 181.90 万元 because of these rows. Add them here, or check that form if they do not belong there.',
    },
  ],
])('says which row is there %s, with its amounts and what it makes wrong', (_, slip, words) => {
  const [only] = told(slip);
  expect(only && describeFinding(only.mistake.finding, '万元')).toEqual(words);
});
