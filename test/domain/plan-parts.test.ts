import type { FormPart } from '../../src/domain/form/form-part';
import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import {
  amount,
  derived,
  empty,
  head,
  middle,
  name,
  row,
  sum,
  text,
  total,
} from '../../src/packs/forms/cells';
import { printCells } from './print-plan';
import { formOf } from './test-form';

const words = (zh: string) => ({ zh, en: zh });
const planOf = (width: number, body: FormPart[], values?: FormValues) =>
  planForm({
    packId: 'test',
    form: formOf({ columns: Array<number>(width).fill(60), body }),
    profile: unknownProfile,
    values,
  });

const item = {
  block: 'items',
  item: words('item'),
  parts: [row(text('what', 'what'), amount('cost', 'cost'))],
};
const unit = {
  block: 'units',
  item: words('unit'),
  parts: [row(text('unit', 'unit'), total('unitCost', 'unit', 'items.cost')), item],
};
const led = {
  block: 'projects',
  item: words('project'),
  lead: [text('project', 'project'), amount('budget', 'budget')],
  parts: [{ block: 'steps', item: words('step'), parts: [row(text('step', 'step'))] }],
};
const beside = {
  beside: [
    { block: 'costs', item: words('cost'), parts: [row(text('cost', 'cost'), text('value', 'v'))] },
    { block: 'outputs', item: words('output'), parts: [row(text('output', 'output'))] },
  ],
};

test.each<[string, number, FormPart[], FormValues | undefined, string[], string[]]>([
  [
    'a total below what it adds ends above itself',
    2,
    [item, row(name('合计'), total('sum', 'sum', 'items.cost'))],
    { items: [{ cost: 1 }, { cost: 2 }] },
    ['· | 1', '· | 2', '合计 | =SUM(B1:B2)'],
    [],
  ],
  [
    'a cell over rows and columns leaves room for its neighbours',
    3,
    [row(head('a', 1, 2), head('b', 2)), row(head('c'), head('d'))],
    undefined,
    ['a | b | ·', '· | c | d'],
    ['A1:A2', 'B1:C1'],
  ],
  [
    'a lead is as high as what it leads, leads inside leads too',
    3,
    [
      {
        lead: [head('x')],
        parts: [
          { lead: [head('y')], parts: [row(head('1')), row(head('2'))] },
          row(head('z'), head('3')),
        ],
      },
    ],
    undefined,
    ['x | y | 1', '· | · | 2', '· | z | 3'],
    ['B1:B2', 'A1:A3'],
  ],
  [
    'a block repeats its rows and is closed by an empty row, which its sum reaches into',
    2,
    [row(name('合计'), total('sum', 'sum', 'items.cost')), item],
    {
      items: [
        { what: 'p', cost: 1 },
        { what: 'q', cost: 2.5 },
      ],
    },
    ['合计 | =SUM(B2:B4)', 'p | 1', 'q | 2.5', '· | ·'],
    [],
  ],
  [
    'a sum of sums names them; the sum before another takes that off again',
    2,
    [row(name('合计'), total('sum', 'sum', 'units.unitCost')), unit],
    {
      units: [
        { unit: 'u', items: [{ cost: 1 }, { cost: 2 }] },
        { unit: 'v', items: [{ cost: 3 }] },
      ],
    },
    ['合计 | =B2+B5', 'u | =SUM(B3:B5)-B5', '· | 1', '· | 2', 'v | =SUM(B6:B7)', '· | 3', '· | ·'],
    [],
  ],
  [
    'the lead of an item is as high as the items inside',
    3,
    [led],
    { projects: [{ project: 'p', budget: 7, steps: [{ step: 'i' }, { step: 'j' }] }, {}] },
    ['p | 7 | i', '· | · | j', '· | · | ·', '· | · | ·'],
    ['A1:A2', 'B1:B2'],
  ],
  [
    'of blocks side by side the longest says how high they are',
    3,
    [beside],
    { costs: [{ cost: 'c', value: '1' }], outputs: [{ output: 'o' }, { output: 'p' }] },
    ['c | 1 | o', '· | · | p', '· | · | ·'],
    [],
  ],
  ['a block without items keeps one', 2, [item], { items: [] }, ['· | ·', '· | ·'], []],
  [
    'few neighbours are added with +, many as a range',
    8,
    [
      row(
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => amount(id, id)),
        sum('all', 'all', ['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      ),
      row(sum('some', 'some', ['a', 'b']), ...empty(7)),
    ],
    undefined,
    ['· | · | · | · | · | · | · | =SUM(A1:G1)', '=A1+B1 | · | · | · | · | · | · | ·'],
    [],
  ],
  [
    'differences, products, growth and words',
    3,
    [
      row(amount('a', 'a'), amount('b', 'b'), derived('d', 'd', { subtract: ['a', 'b'] })),
      row(
        derived('p', 'p', { multiply: ['a', 'b'] }),
        derived('g', 'g', { growth: ['a', 'b'] }, { kind: 'percent' }),
        derived('w', 'w', { join: ['"', { field: 'a' }, '年'] }, { kind: 'text' }),
      ),
    ],
    undefined,
    ['· | · | =A1-B1', '=A1*B1 | =IF(A1=0,"",(B1-A1)/A1) | =""""&A1&"年"'],
    [],
  ],
])('%s', (_, width, body, values, cells, merges) => {
  const plan = planOf(width, body, values);
  expect(printCells(plan)).toEqual(cells);
  expect(plan.merges).toEqual(merges);
});

test.each<[string, number, FormPart[], string]>([
  ['a row that is too short', 2, [row(head('a'))], 'row with a is short'],
  ['a row that is too long', 2, [row(head('a', 3))], 'no room for a'],
  ['cells that overlap', 2, [row(head('a'), head('b', 1, 2)), row(head('c', 2))], 'no room for c'],
  ['an unknown field', 1, [row(sum('a', 'a', ['b']))], 'a formula names b'],
  ['an unknown block', 1, [row(total('a', 'a', 'items.b'))], 'a formula names items'],
  [
    'a field its block lacks',
    2,
    [row(total('a', 'a', 'items.b', { columns: 2 })), item],
    'which items lacks',
  ],
  ['wide blocks side by side', 1, [{ beside: [led] }], 'hold one row each'],
])('%s cannot be drawn', (_, width, body, message) => {
  expect(() => planOf(width, body)).toThrow(message);
});

test('a form that begins elsewhere has its formulas, merges and names there', () => {
  const form = formOf({
    columns: [60, 60],
    heading: ['题'],
    body: [row(name('合计'), total('sum', 'sum', 'items.cost', { marked: true })), item],
  });
  const plan = planForm({
    packId: 'test',
    form,
    profile: unknownProfile,
    origin: { row: 9, column: 2 },
  });
  expect(printCells(plan)).toEqual(['题 | ·', '合计 | =SUM(D12:D13)', '· | ·', '· | ·']);
  expect(plan.merges).toEqual(['C10:D10']);
  expect(plan.marks).toEqual([
    { part: 'sum', area: 'D11' },
    { part: 'items', area: 'C12:D13' },
    { part: null, area: 'C10:D13' },
  ]);
  expect(plan.firstInput).toBe('C12');
});

test('formats, questions and colours of the last row reach into the closing row', () => {
  const plan = planOf(2, [item]);
  expect(plan.numberFormats).toEqual([{ format: '0.00', areas: ['B1:B2'] }]);
  expect(plan.validations.map(({ areas }) => areas)).toEqual([['B1:B2']]);
});

test('heads have letters of their own, names of rows stand at the left, and other labels look as all cells do', () => {
  const { styles } = planOf(3, [row(head('head'), name('name'), middle('middle'))]);
  const said = styles.map(({ areas, ...look }) => [areas.join(' '), ...Object.keys(look).sort()]);
  expect(said).toEqual([
    ['A1:C1', 'font', 'horizontal', 'vertical', 'wrap'],
    ['A1', 'font'],
    ['B1', 'horizontal'],
    ['C1'],
  ]);
});
