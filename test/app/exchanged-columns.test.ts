import { toldAfter, toldOfAll } from '../../src/app/check/between-forms/cross-told';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import { columnNumber, parseCell } from '../../src/domain/grid/cell';
import type { Words } from '../../src/domain/form/words';
import { henanSamples } from '../../src/packs/samples/henan';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { checkOpen, openForm } from './single-mistakes';

const disclosure = henanSamples.map(openForm);
const all = disclosure.map(({ form }) => form.id);

type Slip = (grid: SheetModel) => void;

/** What somebody typed into two columns, each into the other one; what calculates itself stays. */
const columns =
  (one: string, other: string): Slip =>
  (grid) => {
    const [left, right] = [columnNumber(one), columnNumber(other)];
    for (let row = grid.used?.top ?? 0; row <= (grid.used?.bottom ?? 0); row += 1) {
      exchange(grid, { row, column: left }, { row, column: right });
    }
  };

const cells =
  (one: string, other: string): Slip =>
  (grid) => {
    const [first, second] = [parseCell(one), parseCell(other)];
    if (first && second) exchange(grid, first, second);
  };

interface At {
  readonly row: number;
  readonly column: number;
}

function exchange(grid: SheetModel, one: At, other: At): void {
  const [own, beside] = [grid.cellAt(one.row, one.column), grid.cellAt(other.row, other.column)];
  const isTyped = [own, beside].every(
    ({ value, formula }) => formula === null && typeof value !== 'string',
  );
  if (!isTyped) return;
  grid.put(one.row, one.column, typeof beside.value === 'number' ? beside.value : null);
  grid.put(other.row, other.column, typeof own.value === 'number' ? own.value : null);
}

const typed =
  (at: string, value: number): Slip =>
  (grid) => {
    const cell = parseCell(at);
    if (cell) grid.put(cell.row, cell.column, value);
  };

const both =
  (...slips: readonly Slip[]): Slip =>
  (grid) =>
    slips.forEach((slip) => slip(grid));

function formsWith(kinds: readonly string[], slips: Readonly<Record<string, Slip>>): CheckedForm[] {
  return disclosure.flatMap((open) => {
    const { id } = open.form;
    const { [id]: slip } = slips;
    if (!kinds.includes(id)) return [];
    if (!slip) return [open.checked];
    const grid = sheetModel(open.grid);
    slip(grid);
    return [checkOpen(open, grid)];
  });
}

function listed(forms: readonly CheckedForm[]): string[] {
  return forms.flatMap((form) =>
    mistakesOf(form, []).mistakes.map(
      ({ finding: { rule, says, at } }) => `${rule} ${says} ${form.form.id}!${at.join(' ')}`,
    ),
  );
}

function told(kinds: readonly string[], slips: Readonly<Record<string, Slip>>): string[] {
  const before = new Set(listed(toldOfAll(formsWith(kinds, {})).told));
  return listed(toldOfAll(formsWith(kinds, slips)).told).filter((line) => !before.has(line));
}

const exchanged = 'DOC-STRUCTURE columnsExchanged';

test.each<readonly [string, readonly string[], string, Slip, readonly string[]]>([
  ['工资 and 商品', all, 'F11', columns('H', 'J'), [`${exchanged} F11!H8 J8`]],
  ['工资 and a part of 项目支出', all, 'F11', columns('H', 'M'), [`${exchanged} F11!H8 M8`]],
  ['a part of 项目支出 and 工资', all, 'F09', columns('H', 'M'), [`${exchanged} F09!H8 M8`]],
  ['其他运转类 and 特定目标类', all, 'F09', columns('M', 'N'), [`${exchanged} F09!N8 M8`]],
  ['人员 and 公用', all, 'F12', columns('F', 'G'), [`${exchanged} F12!F13 G6`]],
  [
    '人员 and 公用 by their codes',
    ['F12'],
    'F12',
    columns('F', 'G'),
    ['DOC-STRUCTURE columnsExchangedInRows F12!F13 G6'],
  ],
  [
    'a fund and what all of its rows have a part of',
    all,
    'F13',
    columns('H', 'J'),
    ['DOC-STRUCTURE columnsExchangedInRows F13!H6 J6'],
  ],
  ['一般公共预算 and 政府性基金', all, 'F10', columns('E', 'G'), [`${exchanged} F10!E7 G7`]],
  ['two sources, which F10 has too', all, 'F08', columns('H', 'I'), [`${exchanged} F08!H8 I8`]],
  [
    '基本支出 and 项目支出',
    all,
    'F17',
    cells('D15', 'D16'),
    ['DOC-STRUCTURE cellsExchanged F17!D15 D16'],
  ],
  [
    '特定目标类, for which two columns would do',
    all,
    'F09',
    columns('H', 'N'),
    ['DOC-STRUCTURE columnElsewhere F09!N8 H8'],
  ],
])('%s exchanged is one mistake: %j %s', (_, kinds, formId, slip, expected) => {
  expect(told(kinds, { [formId]: slip })).toEqual(expected);
});

test.each<readonly [string, string, Slip]>([
  ['工资 and 商品', 'F09', columns('H', 'J')],
  ['其他运转类 and 特定目标类', 'F11', columns('M', 'N')],
  ['a part that no other form has', 'F13', columns('I', 'J')],
  ['其中 of the targets', 'F18', columns('E', 'F')],
])('nothing else in the workbook says that %s of %s were exchanged', (_, formId, slip) => {
  expect(told(all, { [formId]: slip })).toEqual([]);
});

const isExchanged = (line: string) => /Exchanged|columnElsewhere/.test(line);

test.each<readonly [string, readonly string[], Record<string, Slip>]>([
  ['one of two forms, and nobody knows which', ['F07', 'F08'], { F08: columns('H', 'I') }],
  ['one of both is 0, which may be of another class', all, { F10: cells('E7', 'E9') }],
  [
    'all amounts of both are the same but for two',
    all,
    { F10: both(typed('E7', 1), typed('E14', 2)) },
  ],
  ['only one amount is another', all, { F11: typed('H8', 1) }],
  [
    'what is missing in one column is not all that stands in the other',
    all,
    { F11: both(typed('H8', 1), typed('J8', 300)) },
  ],
  ['two amounts of another form changed too', all, { F11: typed('H8', 1), F12: typed('F6', 3) }],
])('it is not told that columns were exchanged where %s', (_, kinds, slips) => {
  const lines = told(kinds, slips);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(isExchanged)).toEqual([]);
});

test.each<readonly [string, readonly string[], string, Slip, Words]>([
  [
    'columns',
    all,
    'F11',
    columns('H', 'J'),
    {
      zh: '「工资福利支出」和「商品和服务支出」两栏的数填反了：《一般公共预算基本支出表》「301类各科目的合计」是264.25万元，本表是8.34万元，对调以后才相等。请把两栏的数对调。',
      en: 'The columns “工资福利支出” and “商品和服务支出” are exchanged: “sum of all codes of class 301” in “Basic expenditure” is 264.25 万元, but this form says 8.34 万元; the other way round they are equal. Change the amounts of both round.',
    },
  ],
  [
    'of F10',
    all,
    'F10',
    columns('E', 'G'),
    {
      zh: '「一般公共预算小计」和「政府性基金」两栏的数填反了：《一般公共预算支出预算表》「201类各科目合计之和」是1906.19万元，本表是0.00万元，对调以后才相等。请把两栏的数对调。',
      en: 'The columns “一般公共预算小计” and “政府性基金” are exchanged: “sum of 合计 of all codes of class 201” in “General public budget expenditure” is 1906.19 万元, but this form says 0.00 万元; the other way round they are equal. Change the amounts of both round.',
    },
  ],
  [
    'rows',
    ['F12'],
    'F12',
    columns('F', 'G'),
    {
      zh: '「人员经费」和「公用经费」两栏的数填反了：10处的数只有对调以后才对得上。请把两栏的数对调。',
      en: 'The columns “人员经费” and “公用经费” are exchanged: only then do the amounts in 10 places agree. Change the amounts of both round.',
    },
  ],
  [
    'cells',
    all,
    'F17',
    cells('D15', 'D16'),
    {
      zh: '「基本支出」和「项目支出」的数填反了：《部门支出预算表》「基本支出小计」（部门支出预算表!G6）是272.59万元，本表是1661.90万元，对调以后才相等。请把两个数对调。',
      en: '“基本支出” and “项目支出” are exchanged: “基本支出小计” in “Expenditure budget” (部门支出预算表!G6) is 272.59 万元, but this form says 1661.90 万元; the other way round they are equal. Change both amounts round.',
    },
  ],
  [
    'several',
    all,
    'F09',
    columns('H', 'N'),
    {
      zh: '「特定目标类」一栏的数填错了栏：《项目支出预算表》「特定目标类各项目合计之和」是0.00万元，本表是264.25万元，移到所属的栏以后才相等。请核对这一栏。',
      en: 'The amounts under “特定目标类” stand in the wrong column: “sum of all projects of 特定目标类” in “Project expenditure” is 0.00 万元, but this form says 264.25 万元; they are equal once they are where they belong. Check the column.',
    },
  ],
])('it says which, and who says so: %s %j %s', (_, kinds, formId, slip, expected) => {
  const { told: forms } = toldOfAll(formsWith(kinds, { [formId]: slip }));
  const found = forms.flatMap(({ findings }) => findings.filter(({ says }) => isExchanged(says)));
  expect(found.map((one) => describeFinding(one, '万元'))).toEqual([expected]);
});

test('asked again after each edit it is told as of all forms anew', () => {
  const steps: readonly Readonly<Record<string, Slip>>[] = [
    {},
    { F11: columns('H', 'J') },
    { F11: columns('H', 'J'), F12: typed('F6', 3) },
    { F11: columns('H', 'J'), F10: typed('E7', 5) },
    { F08: columns('H', 'I') },
    { F08: columns('H', 'I'), F10: typed('B5', 3) },
    { F12: columns('F', 'G') },
    { F12: columns('F', 'G'), F11: both(typed('H8', 0), typed('J8', 0)) },
    { F13: columns('H', 'J') },
    { F13: both(columns('H', 'J'), typed('J6', 1)) },
    {},
  ];
  let cross = toldOfAll(formsWith(all, {}));
  for (const slips of steps) {
    const before = new Map(cross.check.forms.map((form) => [form.form.id, form]));
    const forms = formsWith(all, slips).map((form) => {
      const was = before.get(form.form.id);
      return was && was.findings.length === form.findings.length && isSame(was, form) ? was : form;
    });
    cross = toldAfter(cross, forms);
    const again = cross.told.map(({ findings, ledger }) => ({ findings, ledger }));
    const anew = toldOfAll(forms).told.map(({ findings, ledger }) => ({ findings, ledger }));
    expect(again).toEqual(anew);
  }
});

function isSame(one: CheckedForm, other: CheckedForm): boolean {
  const contents = ({ figures }: CheckedForm) => figures.all.map(({ content }) => content);
  return JSON.stringify(contents(one)) === JSON.stringify(contents(other));
}
