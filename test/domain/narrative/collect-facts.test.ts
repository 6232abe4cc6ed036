import { formFigures } from '../../../src/domain/check/form-figures';
import { styleOf, type FormDefinition } from '../../../src/domain/form/form-definition';
import type { FormValues } from '../../../src/domain/form/form-values';
import { noProfile } from '../../../src/app/no-profile';
import { parseCell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import { fen } from '../../../src/domain/money/fen';
import { collectFacts } from '../../../src/domain/narrative/fact/collect-facts';
import { readForm } from '../../../src/domain/read/read-form';
import { national } from '../../../src/packs';
import { factDefinitions } from '../../../src/packs/narrative';
import { calculateSheet } from '../../app/calculated-sheet';
import { gridOf } from '../every-layout';
import { sheetModel, type SheetModel } from '../sheet-model';

type Typed = string | number | null;

/** What a form says, its totals as Excel shows them; what is typed over them by the ids of the fields. */
function factsOf(
  formId: string,
  values: FormValues,
  typedOver: Readonly<Record<string, Typed>> = {},
) {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const style = styleOf(form);
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, values));
  const region = grid.used;
  if (!region) throw new Error(formId);
  for (const { field, at } of figuresOn(form, grid, region).all) {
    const typed = typedOver[field.id];
    const cell = parseCell(at);
    if (typed !== undefined && cell) grid.put(cell.row, cell.column, typed);
  }
  calculateSheet(form, style.id, grid, region);
  const figures = figuresOn(form, grid, region);
  return collectFacts(factDefinitions, [{ id: formId, sheet: '表', figures }], noProfile).facts;
}

function figuresOn(form: FormDefinition, grid: SheetModel, region: CellRange) {
  const style = styleOf(form);
  return formFigures(style, readForm(form, style.id, grid, region), form.unit);
}

const amount = (wan: number) => ({ kind: 'amount', fen: fen(wan * 1_000_000) });

test.each<readonly [string, FormValues, number | null, number | null]>([
  ['a form that nobody touched', {}, null, null],
  ['one in which a nought is typed', { abroad: 0 }, 0, 0],
  ['one that is filled in', { abroad: 2, reception: 0.5 }, 2.5, 0],
])('%s: its total, and what was left blank in it', (_, values, total, blank) => {
  const { three, vehicleRunning } = factsOf('F14', values);
  expect([three ?? null, vehicleRunning ?? null]).toEqual(
    [total, blank].map((one) => (one === null ? null : amount(one))),
  );
});

test.each<readonly [string, Readonly<Record<string, Typed>>, number | null]>([
  ['another total than its parts make', { total: 9 }, 9],
  ['the total as a text that can be read', { total: '9万元' }, 9],
  ['the total as a text that nobody can read', { total: '见附件' }, null],
  ['nothing in place of the total', { total: null }, 2.5],
  ['another part, over which the total is not calculated', { vehicles: 1, total: 2.5 }, 2.5],
  ['an amount as a text, which the total counts by what it means', { reception: '3万元' }, 5],
])('typed over: %s; the text says what the table says', (_, typedOver, total) => {
  const { three } = factsOf('F14', { abroad: 2, reception: 0.5 }, typedOver);
  expect(three ?? null).toEqual(total === null ? null : amount(total));
});

test('what all funds pay is not told as what the general budget pays', () => {
  const unit = { unitCode: '112', unitName: '某某局' };
  const items = [{ classCode: '201', sectionCode: '03', itemCode: '01', wages: 80, goods: 20 }];
  const { personnel, operating, ...others } = factsOf('F09', { units: [{ ...unit, items }] });
  expect([personnel, operating]).toEqual([amount(80), amount(20)]);
  expect(Object.keys(others).filter((name) => name.startsWith('general'))).toEqual([]);
});

test('a class that nobody knows is spoken of, its name a gap', () => {
  const unit = { unitCode: '112', unitName: '某某局' };
  const items = ['201', '201', '999'].map((classCode, index) => ({
    classCode,
    sectionCode: '03',
    itemCode: '01',
    wages: index + 1,
  }));
  const { classes } = factsOf('F11', { units: [{ ...unit, items }] });
  expect(classes).toEqual({
    kind: 'list',
    items: [
      { name: { kind: 'text', text: '一般公共服务' }, amount: amount(3) },
      { amount: amount(3) },
    ],
  });
});

test('classes come in the order of their codes, and those of nothing are left out', () => {
  const unit = { unitCode: '112', unitName: '某某局' };
  const items = [
    ['221', 2],
    ['208', 0],
    ['201', 1],
  ].map(([classCode, wages]) => ({ classCode, sectionCode: '03', itemCode: '01', wages }));
  const { classes } = factsOf('F11', { units: [{ ...unit, items }] } as FormValues);
  const names = ['一般公共服务', '住房保障'].map((text, at) => ({
    ...{ name: { kind: 'text', text }, amount: amount(at + 1) },
  }));
  expect(classes).toEqual({ kind: 'list', items: names });
});

const indicated = { outputs: [{ indicator: '维护', indicatorValue: '2次' }] };
const whole = {
  ...indicated,
  benefits: [{ indicator: '保障', indicatorValue: '有效' }],
  satisfactions: [{ indicator: '满意度', indicatorValue: '≥95%' }],
};

test.each<readonly [string, readonly FormValues[], number | null]>([
  ['no project', [], null],
  ['a project without indicators', [{ name: '甲' }], null],
  ['one that lacks some', [{ name: '甲', ...indicated }], null],
  ['one of two without', [{ name: '甲', ...whole }, { name: '乙' }], null],
  [
    'all with theirs',
    [
      { name: '甲', ...whole },
      { name: '乙', ...whole },
    ],
    2,
  ],
  [
    'one in two rows',
    [
      { code: '410796220000000003604', name: '甲', ...whole },
      { code: '410796220000000003604', name: '甲（续）', ...whole },
    ],
    1,
  ],
  [
    'two of one name',
    [
      { code: '410796220000000003604', name: '甲', ...whole },
      { code: '410796220000000003605', name: '甲', ...whole },
    ],
    2,
  ],
  [
    'two that have no code',
    [
      { code: '————', name: '甲', ...whole },
      { code: '————', name: '乙', ...whole },
    ],
    2,
  ],
])('projects that have their targets: %s', (_, projects, count) => {
  const units = [{ unitCode: '112', unitName: '某某局', projects }];
  const { targetedProjects } = factsOf('F18', { units });
  expect(targetedProjects?.kind === 'list' ? targetedProjects.items.length : null).toBe(count);
});

test('several purchases of one project are one project', () => {
  const row = (project: string | null, goods: string) => ({
    ...{ project, projectBudget: 80, goods, quantity: 1, price: 10, publicBudget: 10 },
  });
  const items = [
    row('大厅维修（一期）', '修缮工程'),
    row('大厅维修一期', '监理服务'),
    row('食堂', '炊具'),
  ];
  const { purchases } = factsOf('F04', { units: [{ unit: '某某局', items }] });
  expect(purchases?.kind === 'list' && purchases.items.length).toBe(2);
});
