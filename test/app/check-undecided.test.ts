import {
  undecidedPlaces,
  undecidedWords,
  untoldOf,
} from '../../src/app/check/texts/undecided-texts';
import { ledgerTexts } from '../../src/app/check/texts/ledger-texts';
import { addLedgers } from '../../src/domain/check/ledger';
import { check as checkOne } from './checked-form';
import type { CheckReport } from '../../src/app/check/report';
import { check, code, grid, income, overview, unit, type FormToCheck } from './cross-forms';

const water: FormToCheck = [
  'F09',
  {
    units: [
      {
        ...unit,
        items: [
          {
            classCode: '213',
            sectionCode: '03',
            itemCode: '35',
            itemName: '农村供水',
            specificTarget: 3,
          },
        ],
      },
    ],
  },
];

const [, incomeValues] = income({ general: 100 });
const [, plan] = grid('F09', { wages: 5 });

/** The verdict, and each place that could not be checked with the reason; those that leave the check complete in brackets. */
test.each<readonly [string, readonly FormToCheck[], string, readonly string[]]>([
  ['a code that the list does not hold', [water], 'pass', ['(unlistedCode E8)']],
  [
    'a code that the list does not hold in two forms',
    [water, ['F11', water[1]]],
    'pass',
    ['(unlistedCode E8)', '(unlistedCode E8)'],
  ],
  ['an amount in words', [['F08', incomeValues, { H8: '一百' }]], 'incomplete', ['unreadable H8']],
  [
    'a total that another form is compared with',
    [overview, ['F08', incomeValues, { H8: '一百' }]],
    'incomplete',
    ['unreadable H8'],
  ],
  [
    'a table with a word that belongs nowhere',
    [['F09', plan, { A6: '另' }]],
    'incomplete',
    ['shape A6'],
  ],
  [
    'an amount without a code',
    [
      ['F09', plan, { A8: null, B8: null, C8: null }],
      ['F07', { general: 5, function201: 5 }],
    ],
    'incomplete',
    ['withoutCode 部门支出预算表!F8'],
  ],
  [
    'two forms of a kind',
    [overview, overview, income({ general: 100 })],
    'incomplete',
    ['severalForms 部门收支预算表!B5'],
  ],
])('%s', (_, forms, verdict, expected) => {
  const report = check(forms);
  const places = report.forms.flatMap(({ undecided }) =>
    undecided.map((one) => {
      const at = one.elsewhere === undefined ? one.at : `${one.elsewhere}!${one.at}`;
      return one.why === 'unlistedCode' ? `(${one.why} ${at})` : `${one.why} ${at}`;
    }),
  );
  expect([report.verdict, [...new Set(places)]]).toEqual([verdict, [...new Set(expected)]]);
});

test('every check that was not made has a place and a reason, in both languages', () => {
  const { forms, ledger } = check([overview, ['F08', incomeValues, { H8: '一百' }], water]);
  const undecided = forms.flatMap((form) => form.undecided);
  expect(undecided).toHaveLength(ledger.notEnoughData);
  for (const one of undecided) {
    const { zh, en } = undecidedWords(one);
    expect(`${zh}${en}`).not.toMatch(/[{}]/);
  }
});

test('one cell is one place, however many checks it keeps from being made; codes of rules are no words', () => {
  const { forms } = check([['F08', incomeValues, { H8: '一百' }]]);
  const places = forms.flatMap(({ undecided }) => undecidedPlaces(undecided));
  expect(places.map(({ at }) => at)).toEqual(['H8']);
  expect(places[0]?.words.zh).toMatch(
    /^「一百」不是可以计算的数字，请改成数字（因此有\d+项检查没有做）$/,
  );
  expect(places[0]?.words.en).toMatch(/ \(checks not made because of it: \d+\)$/);
  expect(places[0]?.rules).toContain('AR-NEG');
  expect(new Set(places[0]?.rules).size).toBe(places[0]?.rules.length);
});

const error = { value: '#VALUE!' };

function together(one: CheckReport, other: CheckReport): CheckReport {
  return {
    ...one,
    forms: [...one.forms, ...other.forms],
    ledger: addLedgers([one.ledger, other.ledger]),
  };
}

test.each<readonly [string, CheckReport, readonly string[], RegExp | null]>([
  [
    'words that an error is about',
    checkOne('F14', 'row', { vehiclePurchase: 20 }, { B5: '待定', A5: error }),
    [],
    /没法检查：填的不是数字，已经列为错误/,
  ],
  [
    'a number typed as text',
    checkOne('F14', 'row', { vehiclePurchase: 20 }, { B5: '80万元', A5: error }),
    [],
    null,
  ],
  [
    'words that no error is about',
    check([['F08', incomeValues, { H8: '一百' }]]),
    ['H8'],
    /地方和原因如下/,
  ],
])('%s: one cell is told once', (_, { forms, ledger }, places, said) => {
  const told = forms.flatMap((form) => undecidedPlaces(untoldOf(form)).map(({ at }) => at));
  expect(told).toEqual(places);
  const last = ledgerTexts(forms, ledger).find(({ zh }) => zh.includes('没法检查'))?.zh ?? null;
  expect(last).toEqual(said === null ? null : expect.stringMatching(said));
});

test.each<readonly [string, CheckReport, readonly (readonly [string, number])[]]>([
  [
    'a place that no error tells',
    check([['F08', incomeValues, { H8: '一百' }]]),
    [['地方和原因如下', 1]],
  ],
  [
    'places that errors tell',
    checkOne('F14', 'row', { vehiclePurchase: 20 }, { B5: '待定', A5: error }),
    [['已经列为错误', 1]],
  ],
  [
    'both, of two forms',
    together(
      check([['F08', incomeValues, { H8: '一百' }]]),
      checkOne('F14', 'row', { vehiclePurchase: 20 }, { B5: '待定', A5: error }),
    ),
    [
      ['地方和原因如下', 1],
      ['已经列为错误', 1],
    ],
  ],
])('%s: as many places are counted as are listed', (_, { forms, ledger }, expected) => {
  const said = ledgerTexts(forms, ledger).map(({ zh }) => zh);
  const listed = forms.flatMap((form) => undecidedPlaces(untoldOf(form))).length;
  expect(said.some((text) => text.includes('没法检查') && text.includes(`还有${listed}处`))).toBe(
    listed > 0,
  );
  const counts = expected.map(([words]) => [
    words,
    Number(/(\d+)处/.exec(said.find((text) => text.includes(words)) ?? '')?.[1]),
  ]);
  expect(counts).toEqual(expected);
});

test('codes that were not judged are named once, and none of them is said to be missing', () => {
  const { forms, ledger } = check([water, ['F11', water[1]]]);
  const said = ledgerTexts(forms, ledger).map(({ zh }) => zh);
  expect(said.filter((text) => text.includes('2130335'))).toHaveLength(1);
  expect(said.join('')).not.toContain('没法检查');
});

test('the classes of the printed forms have names', () => {
  const items = (name: string): FormToCheck => ['F06', { codes: [{ ...code, code: '213', name }] }];
  const says = (name: string) =>
    check([items(name), ['F14', { abroad: 1 }]]).findings.map(({ says: saying }) => saying);
  expect(says('农林水支出')).not.toContain('codeNameDiffers');
  expect(says('林业支出')).toContain('codeNameDiffers');
  expect(says('农林水事务')).toContain('codeNameOld');
});

test('a name that stands twice is told by name, at the row that has it again', () => {
  const project = { kind: '特定目标类', name: '办公楼维修', general: 5 };
  const twice = { ...project, code: '410796220000000003604' };
  const { forms } = check([
    ['F16', { units: [{ ...unit, projects: [project] }] }],
    [
      'F18',
      {
        units: [{ ...unit, projects: [{ ...twice }, { ...twice, code: '410796220000000003605' }] }],
      },
    ],
  ]);
  const doubles = forms.flatMap(({ undecided }) =>
    undecided.filter(({ why }) => why === 'severalItems'),
  );
  expect(doubles.map(({ text, at, elsewhere }) => [text, elsewhere, at])).toEqual([
    ['办公楼维修', '项目绩效目标汇总表', expect.stringMatching(/^B\d+$/)],
  ]);
  const [first] = forms[1]?.figures.inAllItems('projects', 'name') ?? [];
  expect(doubles[0]?.at).not.toBe(first?.at);
});
