import fc from 'fast-check';
import { exactSum } from '../../src/domain/consolidate/exact-sum';
import { joinValues } from '../../src/domain/consolidate/join-values';
import { ownValues } from '../../src/domain/consolidate/own-fields';
import { unitsNamed, valuesOfUnit } from '../../src/domain/consolidate/values-of-unit';
import type { UnreadCell } from '../../src/domain/consolidate/values-read';
import { withoutBlanks } from '../../src/domain/form/empty-values';
import type { FormStyle } from '../../src/domain/form/form-style';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { noProfile } from '../../src/app/no-profile';
import { consolidation } from '../../src/packs/consolidation/consolidation';
import { arbitraryValues } from './arbitrary-values';
import { layouts } from './every-layout';

test.each([
  [[0.1, 0.2], 0.3],
  [[1e-7, 2], 2.0000001],
  [[585.38, -585.38], 0],
  [[123456789.01, 0.99], 123456790],
  [[], 0],
])('%j are %d', (numbers, sum) => {
  expect(exactSum(numbers)).toBe(sum);
});

const styleOfForm = (id: string) => {
  const layout = layouts.find(([, { form }]) => form.id === id)?.[1];
  if (!layout) throw new Error(`no form ${id}`);
  return layout.style;
};

const join = (id: string, ...units: readonly FormValues[]) =>
  joinValues(
    id,
    styleOfForm(id),
    units.map((values, index) => ({ unit: '甲乙丙丁'.charAt(index), values })),
    consolidation,
  );

test.each([
  ['amounts are added up', 'F14', [{ abroad: 0.1 }, { abroad: 0.2 }], { abroad: 0.3 }],
  ['what one unit leaves out counts for nothing', 'F14', [{ abroad: 1 }, {}], { abroad: 1 }],
  [
    'a class is one row',
    'F12',
    [{ items: [salaries(1)] }, { items: [salaries(2)] }],
    { items: [salaries(3)] },
  ],
  [
    'a name with other brackets is the same',
    'F01',
    [{ units: [{ unit: '局机关（本级）' }] }, { units: [{ unit: '局机关(本级)' }] }],
    { units: [{ unit: '局机关（本级）' }] },
  ],
  [
    'rows without a key stay rows',
    'F12',
    [{ items: [{ operating: 1 }] }, { items: [{ operating: 1 }] }],
    { items: [{ operating: 1 }, { operating: 1 }] },
  ],
])('%s', (_, form, units, values) => {
  expect(join(form, ...units).values).toEqual(values);
});

function salaries(personnel: number): FormValues {
  return { departmentCode: '30101', departmentName: '基本工资', personnel };
}

test('each unit names itself where a form says whose it is: nobody disagrees', () => {
  const units = [
    { departmentCode: '112001', departmentName: '一所' },
    { departmentCode: '112002', departmentName: '二所' },
  ];
  expect(join('F18', ...units)).toMatchObject({ values: {}, disagreements: [] });
});

test('an amount that is a text is not added up, and is said', () => {
  const { values, disagreements } = join('F14', { abroad: 1 }, { abroad: '80万元' });
  expect(values).toEqual({});
  expect(disagreements).toEqual([
    {
      label: '因公出国(境)费',
      row: '',
      said: [
        { unit: '甲', value: 1 },
        { unit: '乙', value: '80万元' },
      ],
    },
  ]);
});

test('the sum of a row that lacks the amount of one unit is left empty, and only that of its column', () => {
  const unread: UnreadCell = {
    at: 'C5',
    field: 'personnel',
    scope: [{ block: 'items', item: 0 }],
    raw: '约80',
    reason: 'notANumber',
  };
  const class1 = { departmentCode: '30101', departmentName: '基本工资' };
  const { values, unreadAmounts } = joinValues(
    'F12',
    styleOfForm('F12'),
    [
      { unit: '甲', values: { items: [{ ...class1, personnel: 1, operating: 2 }] } },
      { unit: '乙', values: { items: [{ ...class1, operating: 3 }] }, unread: [unread] },
    ],
    consolidation,
  );
  expect(values).toEqual({ items: [{ ...class1, operating: 5 }] });
  expect(unreadAmounts).toEqual([
    {
      ...{ label: '人员经费', row: '30101 基本工资' },
      unread: [{ unit: '乙', at: 'C5', raw: '约80', reason: 'notANumber' }],
    },
  ]);
});

const ownIds = (style: FormStyle) =>
  Object.keys(ownValues(style, { ...noProfile, department: '某某局', code: '112' }));

test.each(layouts)(
  '%s: one unit alone stays as it is, but for rows that are one and whose it is',
  (_, layout) => {
    const { form, style } = layout;
    const rules = { ...consolidation, keys: {} };
    fc.assert(
      fc.property(arbitraryValues(style, form.unit), (values) => {
        const alone = joinValues(form.id, style, [{ unit: '甲', values }], rules);
        expect(alone.disagreements).toEqual([]);
        const whose = { ...values };
        for (const id of ownIds(style)) Reflect.deleteProperty(whose, id);
        expect(withoutBlanks(style, alone.values)).toEqual(withoutBlanks(style, whose));
      }),
      { numRuns: 10, seed: 20_261 },
    );
  },
);

test.each(
  layouts.filter(([, { form }]) => consolidation.unitNames[`${form.id}/units`] !== undefined),
)('%s: split into its units and consolidated, it is what it was', (_, { form, style }) => {
  const { [`${form.id}/units`]: name = '' } = consolidation.unitNames;
  const rules = { ...consolidation, keys: {} };
  fc.assert(
    fc.property(arbitraryValues(style, form.unit), (random) => {
      const units = itemsOf(random, 'units').map((unit, index) => ({
        ...unit,
        [name]: `第${index}所`,
      }));
      const values = { units };
      const named = unitsNamed([{ formId: form.id, values }], consolidation);
      expect(named).toHaveLength(units.length);
      const parts = named.map((unit) => ({
        unit,
        values: valuesOfUnit(form.id, values, unit, consolidation) ?? {},
      }));
      const whole = joinValues(form.id, style, parts, rules);
      expect(withoutBlanks(style, whole.values)).toEqual(withoutBlanks(style, values));
    }),
    { numRuns: 10, seed: 20_261 },
  );
});
