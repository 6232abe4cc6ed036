import fc from 'fast-check';
import type { FieldKind } from '../../src/domain/form/form-field';

/** What somebody types into cells at once, by their addresses; an empty text empties the cell. */
export type Entries = Readonly<Record<string, string | number>>;
type Content = fc.Arbitrary<string | number>;

const seed = 20261126;
const rounds = 12;

const amounts = fc.constantFrom('', 0, 1, 2, 3.25, -1, 0.3, '80万元', '——');
const shares = fc.constantFrom('', 0.2, 0.5, 0.9, 1, 1.2);
const values = fc.constantFrom('', '≥95%', '≤100%', '≤80万元', '≥3个', '有效', '≥95百分比');
const names = fc.constantFrom('', '验收合格率', '维修成本', '指标1', '培训人数', '差错率');

const costNames = fc.constantFrom('维修成本', '节约金额');
const costs = fc.constantFrom('≤80万元', '≥80万元', '≤2万元');

/** In a whole form a text now and then: rows of texts are no rows of the form any more. */
const mostlyNumbers = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0, 1, 2, 3.25, -1) },
  amounts,
);

/** Few contents for each kind of field, so that what is right and what is wrong mix. */
export const contentOf: Readonly<Record<FieldKind, Content>> = {
  amount: mostlyNumbers,
  quantity: mostlyNumbers,
  percent: shares,
  indicatorValue: values,
  text: names,
  choice: names,
  code: fc.constantFrom('', '2010301', '301'),
  band: fc.constantFrom('', '95%以上', '80%～95%'),
};

/** Forms whose cells are typed into again and again, totals among them. */
export const watchedForms: readonly (readonly [
  string,
  string,
  Readonly<Record<string, Content>>,
])[] = [
  ['F14', 'row', { A5: amounts, B5: amounts, C5: amounts, D5: amounts, E5: amounts, F5: amounts }],
  [
    'F14',
    'twoYear',
    { B5: amounts, C5: amounts, D5: amounts, E5: shares, B6: amounts, C6: amounts },
  ],
  ['F05', 'b', { C4: amounts, C5: amounts, C6: amounts, C7: amounts, B5: amounts }],
  ['F07', 'standard', { B5: amounts, B6: amounts, D5: amounts, B37: amounts, D37: amounts }],
  [
    'F03',
    'a',
    {
      ...{ B6: shares, D6: shares, E6: shares, F6: shares },
      ...{ C13: names, F13: values },
      ...{ C15: names, F15: values },
    },
  ],
  ['F03', 'a', { E3: amounts, C15: costNames, F15: costs }],
];

/** What is typed one time after the other, always the same; some of the cells are left alone each time. */
export function randomEntries(
  cells: Readonly<Record<string, Content>>,
  times = rounds,
): readonly Entries[] {
  const edits = fc.sample(
    fc.tuple(
      ...Object.entries(cells).map(([at, content]) =>
        fc.option(content.map((typed) => [at, typed] as const)),
      ),
    ),
    { numRuns: times, seed },
  );
  return edits.map((edit) => Object.fromEntries(edit.filter((one) => one !== null)));
}
