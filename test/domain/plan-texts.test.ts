import { emptyValues } from '../../src/domain/form/empty-values';
import type { InputField } from '../../src/domain/form/form-field';
import { styleOf } from '../../src/domain/form/form-definition';
import { unknownProfile } from '../../src/domain/form/profile';
import { fillStyle } from '../../src/domain/layout/fill-style';
import { planForm } from '../../src/domain/plan/plan-form';
import { amount, derived, input, row, sum, text } from '../../src/packs/forms/cells';
import { printCells } from './print-plan';
import { formOf } from './test-form';

const profile = { ...unknownProfile, department: '某某局' };

test.each<[string, Partial<InputField> & Pick<InputField, 'kind'>, string]>([
  ['words after a text', { kind: 'text', suffix: '小计' }, '@"小计"'],
  ['words before a text', { kind: 'text', prefix: '　　' }, '"　　"@'],
  ['the unit after an amount', { kind: 'amount', suffix: '{unit}' }, '0.00"万元"'],
  [
    'a space for an amount of 0',
    { kind: 'amount', suffix: '元', zero: 'blank' },
    '0.00"元";-0.00"元";" ";@',
  ],
])('%s are printed, not typed', (_, { kind, ...options }, format) => {
  const form = formOf({ columns: [60], body: [row(input(kind, 'a', 'a', options))] });
  expect(planForm({ packId: 'test', form, profile }).numberFormats).toEqual([
    { format, areas: ['A1'] },
  ]);
});

test('words around a text take their room', () => {
  const heightWith = (options: Partial<InputField>) => {
    const form = formOf({ columns: [60], body: [row(text('a', 'a', options))] });
    return planForm({ packId: 'test', form, profile, values: { a: '四个汉字' } }).rowHeights[0];
  };
  expect(heightWith({ suffix: '小计' })).toBeGreaterThan(heightWith({}) ?? 0);
  expect(heightWith({ prefix: '　　' })).toBe(heightWith({ suffix: '小计' }));
});

test('items are numbered by a range that grows with the rows in it', () => {
  const number = derived('n', 'n', { join: ['目标', { ordinal: 'goal' }] }, { kind: 'text' });
  const form = formOf({
    columns: [60, 60],
    body: [
      {
        block: 'goals',
        item: { zh: '目标', en: 'goal' },
        offered: 3,
        parts: [row(number, text('goal', 'goal'))],
      },
    ],
  });
  expect(printCells(planForm({ packId: 'test', form, profile }))).toEqual([
    '="目标"&ROWS(B1) | ·',
    '="目标"&ROWS(B1:B2) | ·',
    '="目标"&ROWS(B1:B3) | ·',
    '· | ·',
  ]);
});

test('only what is in a block can be numbered', () => {
  const number = derived('n', 'n', { join: [{ ordinal: 'a' }] });
  const form = formOf({ columns: [60, 60], body: [row(number, text('a', 'a'))] });
  expect(() => planForm({ packId: 'test', form, profile })).toThrow('which is in no block');
});

test('the note of an empty table comes last, and is there while a field is 0', () => {
  const form = formOf({
    columns: [60, 60],
    body: [row(amount('a', 'a'), sum('all', 'all', ['a']))],
    notes: ['注'],
    emptyNote: { whileZero: 'all', text: '“空”"表"' },
  });
  const plan = planForm({ packId: 'test', form, profile });
  expect(printCells(plan)).toEqual(['· | =A1', '注 | ·', '=IF(B1=0,"“空”""表""","") | ·']);
  expect(plan.merges).toEqual(['A2:B2', 'A3:B3']);
  expect(plan.page.printArea).toBe('A1:B3');
});

test.each([
  ['某某局', '某某局', { unit: '某某局' }],
  [null, null, {}],
])('a text of the profile, %s, stands there from the start', (department, cell, values) => {
  const body = [row(text('unit', 'unit', { preset: '{department}' }))];
  const form = formOf({ columns: [60], body });
  const named = { ...profile, department };
  expect(planForm({ packId: 'test', form, profile: named }).cells).toEqual([[cell]]);
  expect(emptyValues(fillStyle(styleOf(form), named))).toEqual(values);
});
