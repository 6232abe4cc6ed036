import fc from 'fast-check';
import type { FieldKind } from '../../src/domain/form/form-field';

/** What somebody types into cells at once, by their addresses; an empty text empties the cell. */
export type Entries = Readonly<Record<string, string | number>>;
type Content = fc.Arbitrary<string | number>;

/** Another one is tried by NATIVE_SEED=1 npx jest test/host/add-in/native-agreement test/files/libre-office-paints. */
const seed = Number(process.env.NATIVE_SEED ?? 20261126);

/** Whether every rule comes up is chance: it does with the usual seed. */
export const isUsualSeed = process.env.NATIVE_SEED === undefined;
const rounds = 12;

const amounts = fc.constantFrom('', 0, 1, 2, 3.25, -1, 0.3, '80万元', '——');
const shares = fc.constantFrom('', 0.2, 0.5, 0.9, 1, 1.2);
const values = fc.constantFrom('', '≥95%', '≤100%', '≤80万元', '≥3个', '有效', '≥95百分比');
const names = fc.constantFrom('', '验收合格率', '维修成本', '指标1', '培训人数', '差错率');

const rates = fc.constantFrom(
  '验收合格率',
  '任务完成率',
  '拨备覆盖率',
  '保证金及时率',
  '不达标率',
  '满意度',
);
const percents = fc.constantFrom('≥100%', '≥100.5%', '955%', '≥955', 9.55, '90%～955%', '≥9％55%');

const costNames = fc.constantFrom('维修成本', '节约金额');
const costs = fc.constantFrom('≤80万元', '≥80万元', '≤2万元');

const codes = fc.constantFrom('', '201', '2010301', '03', '3', '21', '2130', '30101', '——');

const projectCodes = fc.constantFrom(
  ...['', '130101', '13010020210000001234A', '13010020210000001234', '————', '无', 1301],
  ...['P3010020210000001234', '1301002021000000123456'],
);
const satisfactions = fc.constantFrom(
  ...['', '95%', '≥95%', '95.5%', '100%', '120%', '95', '90%-95%', '有效', '88%'],
);
const satisfied = fc.constantFrom('服务对象满意度', '满意度', '不满意度', '满意程度');

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
  code: codes,
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
    { B5: mostlyNumbers, C5: mostlyNumbers, D5: amounts, E5: shares, B6: amounts, C6: amounts },
  ],
  ['F05', 'b', { C4: amounts, C5: mostlyNumbers, C6: mostlyNumbers, C7: amounts, B5: amounts }],
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
  ['F03', 'a', { C3: amounts, E3: mostlyNumbers, C15: costNames, F15: costs }],
  ['F03', 'a', { C13: rates, F13: percents, C18: rates, F18: percents }],
  ['F03', 'a', { C13: names, F13: fc.constantFrom('≥95%', '≥95百分比') }],
  ['F03', 'a', { B2: projectCodes, C19: satisfied, F19: satisfactions }],
  ['F17', 'standard', { C40: satisfied, D40: satisfactions }],
  ['F09', 'standard', { A8: codes, B8: codes, H8: amounts, N8: mostlyNumbers, F8: amounts }],
  ['F12', 'standard', { A6: codes, C6: codes, F6: mostlyNumbers, E6: amounts }],
  [
    'F04',
    'c',
    {
      ...{ B8: mostlyNumbers, F8: mostlyNumbers, G8: mostlyNumbers, H8: amounts },
      ...{ I8: amounts, J8: mostlyNumbers, M8: mostlyNumbers },
    },
  ],
  ['F10', 'standard', { B6: amounts, B7: amounts, B8: amounts, E7: amounts, F7: amounts }],
  ['F17', 'standard', { D9: amounts, D10: amounts, D13: amounts, D14: mostlyNumbers }],
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
