import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf, type Mistake } from '../../src/app/check/mistakes';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import type { FormSample } from '../../src/packs/sample';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { checkOpen, openForm } from './single-mistakes';

type Change = (values: FormValues) => FormValues;

/** What somebody types over a sheet that is there. */
type Typing = (grid: SheetModel) => void;

const asItIs: Typing = () => undefined;

function listed(samples: readonly FormSample[], formId: string, typing: Typing) {
  const forms = samples.map((sample) => {
    const open = openForm(sample);
    if (sample.formId !== formId) return open.checked;
    const grid = sheetModel(open.grid);
    typing(grid);
    return checkOpen(open, grid);
  });
  return crossChecked(forms).flatMap((form) =>
    mistakesOf(form, []).mistakes.map((mistake) => ({ form: form.form.id, mistake })),
  );
}

function line({ form, mistake: { finding, consequences } }: { form: string; mistake: Mistake }) {
  const fix = finding.fix ? ` → ${finding.fix.value}` : '';
  const { rule, says, at } = finding;
  return `${rule} ${says} ${form}!${at[0]} +${consequences.length}${fix}`;
}

/** What is listed of a workbook beside what was listed of it before the slip. */
function told(samples: readonly FormSample[], formId: string, change: Change, typing = asItIs) {
  const before = new Set(listed(samples, formId, asItIs).map(line));
  const changed = samples.map((sample) =>
    sample.formId === formId ? { ...sample, values: change(sample.values) } : sample,
  );
  return listed(changed, formId, typing).filter((one) => !before.has(line(one)));
}

const same: Change = (values) => values;

/** A row of a list, or of the lists of all units, is left out. */
const without =
  (block: string, place: number): Change =>
  (values) => ({
    ...values,
    ...(block in values
      ? { [block]: itemsOf(values, block).filter((_, at) => at !== place) }
      : { units: itemsOf(values, 'units').map(without(block, place)) }),
  });

const swapped =
  (one: string, other: string): Change =>
  (values) => {
    const { [one]: first, [other]: second, ...rest } = values;
    return {
      ...rest,
      ...(second === undefined ? {} : { [one]: second }),
      ...(first === undefined ? {} : { [other]: first }),
    };
  };

const yearBefore: Typing = (grid) => {
  const title = String(grid.cellAt(0, 0).value);
  grid.put(0, 0, title.replace('2022', '2021'));
};

const leftOut = (row: string) => `DOC-STRUCTURE rowLeftOut ${row}`;
const year = (title: string) => `DOC-YEAR yearOfOthers ${title}`;

test.each<readonly [string, string, Change, Typing, readonly string[]]>([
  ['income without a row', 'F08', without('items', 1), asItIs, [leftOut('F08!A8 +1')]],
  ['spending without a row', 'F11', without('items', 1), asItIs, [leftOut('F11!A8 +4')]],
  ['and of another class', 'F11', without('items', 3), asItIs, [leftOut('F11!A10 +6')]],
  ['pay without a row', 'F12', without('items', 3), asItIs, [leftOut('F12!A8 +2')]],
  ['goods without a row', 'F12', without('items', 9), asItIs, [leftOut('F12!A12 +2')]],
  [
    'targets without a row',
    'F18',
    without('projects', 9),
    asItIs,
    ['DOC-STRUCTURE rowLeftOut F18!A31 +0'],
  ],
  ['last year in the title', 'F07', same, yearBefore, [year('F07!A1 +0 → 2022年部门收支预算表')]],
  ['last year in the title', 'F08', same, yearBefore, [year('F08!A1 +0 → 2022年部门收入预算表')]],
  ['last year in the title', 'F09', same, yearBefore, [year('F09!A1 +0 → 2022年部门支出预算表')]],
  [
    'last year in the title',
    'F10',
    same,
    yearBefore,
    [year('F10!A1 +0 → 2022年财政拨款收支总体情况表')],
  ],
  [
    'last year in the title',
    'F14',
    same,
    yearBefore,
    [year('F14!A1 +0 → 2022年一般公共预算“三公”经费预算表')],
  ],
  [
    'last year in the title, above times of this one',
    'F18',
    same,
    yearBefore,
    [year('F18!A1 +1 → 2022年度部门预算项目绩效目标汇总表')],
  ],
])('of a whole disclosure %s: %s', (_, formId, change, typing, expected) => {
  expect(told(henanSamples, formId, change, typing).map(line)).toEqual(expected);
});

test('a row left out of F09 is told there, and not once more by the tables that have it', () => {
  const found = told(henanSamples, 'F09', without('items', 1));
  expect(found.map(line)).toEqual([leftOut('F09!A8 +6')]);
});

const ofHebei = (formId: string, style: string) =>
  hebeiSamples.filter((one) => one.formId === formId && one.styleId === style).slice(0, 1);

test.each<readonly [string, string, string, Change, readonly string[]]>([
  ['two months', 'F03', 'a', swapped('planMarch', 'planJune'), ['PF-PLAN planFalls F03!D6 +0']],
  ['two months', 'F03', 'b', swapped('planMarch', 'planJune'), ['PF-PLAN planFalls F03!D7 +0']],
  [
    'number and value',
    'F05',
    'b',
    swapped('othersQuantity', 'othersValue'),
    ['AS-QTY needsBeside F05!B9 +0'],
  ],
])('of 河北 %s swapped in %s %s', (_, formId, style, change, expected) => {
  expect(told(ofHebei(formId, style), formId, change).map(line)).toEqual(expected);
});

test('what is offered puts the title right, and each is said in both languages', () => {
  const found = told(henanSamples, 'F18', same, yearBefore);
  const [own] = found;
  const fix = own?.mistake.finding.fix;
  const cell = fix && parseCell(fix.at);
  const mended: Typing = (grid) => {
    yearBefore(grid);
    if (fix && cell) grid.put(cell.row, cell.column, fix.value);
  };
  expect(cell).toMatchObject({ row: 0, column: 0 });
  expect(told(henanSamples, 'F18', same, mended)).toEqual([]);
  expect(own && describeFinding(own.mistake.finding, '万元')).toEqual({
    zh: '这里写的是2021年，《部门收支预算表》（部门收支预算表!A1）是2022年。同一套预算的各表应当是同一年度，请核对年份。',
    en: 'It says 2021 here, but 2022 in “Budget overview” (部门收支预算表!A1). All forms of a budget are of one year: check the year.',
  });
});
