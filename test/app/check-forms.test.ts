import type { FormValues } from '../../src/domain/form/form-values';
import { describeFinding } from '../../src/app/check/describe-finding';
import { check, said, type Edits } from './checked-form';

const expenses = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };
const indicators = {
  quantity: [{ indicator: '维修面积', value: '≥800平方米' }],
  quality: [{ indicator: '验收合格率', value: '=100%' }],
  timeliness: [{ indicator: '完工时间', value: '10月底前' }],
  satisfaction: [{ indicator: '职工满意度', value: '≥90%' }],
  cost: [{ indicator: '维修总成本', value: '≤8万元' }],
  social: [{ indicator: '办公用房安全事故次数', value: '=0次' }],
};
const project = {
  ...{ projectCode: '————', projectName: '办公楼维修', purpose: '维修', fiscalFunds: 8 },
  ...indicators,
};
const plan = { planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 };

const cases: readonly (readonly [
  string,
  string,
  string,
  FormValues,
  Edits,
  string,
  readonly string[],
])[] = [
  ['a right form', 'F14', 'row', expenses, {}, 'pass', []],
  ['an empty form', 'F14', 'row', {}, {}, 'pass', []],
  ['an empty form of many blocks', 'F03', 'b', {}, {}, 'pass', []],
  [
    'a total typed over',
    'F14',
    'row',
    expenses,
    { A5: 26 },
    'fail',
    ['TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5'],
  ],
  ['a total typed over with what it gives', 'F14', 'row', expenses, { A5: 25.25 }, 'pass', []],
  [
    'one fen too much',
    'F14',
    'row',
    expenses,
    { A5: 25.2501 },
    'fail',
    ['TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5'],
  ],
  [
    'a total cleared',
    'F14',
    'row',
    expenses,
    { C5: null },
    'fail',
    ['TP-SUM derivedEmpty C5 D5 E5 → =D5+E5'],
  ],
  ['a subtotal cleared of zeros', 'F14', 'row', { abroad: 1 }, { C5: null }, 'pass', []],
  [
    'a wrong subtotal, and a total that is right without it',
    'F14',
    'row',
    expenses,
    { C5: 20, A5: 25.25 },
    'fail',
    [
      'TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5 ← 1',
      'TP-SUM derivedDiffers C5 D5 E5 → =D5+E5',
    ],
  ],
  [
    'two wrong totals',
    'F14',
    'row',
    expenses,
    { C5: 20, A5: 99 },
    'fail',
    ['TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5', 'TP-SUM derivedDiffers C5 D5 E5 → =D5+E5'],
  ],
  [
    'a negative amount',
    'F14',
    'row',
    { ...expenses, reception: -1 },
    {},
    'fail',
    ['TP-NEG negative F5'],
  ],
  [
    'an amount typed as text',
    'F14',
    'row',
    expenses,
    { B5: '80万元' },
    'fail',
    ['DOC-CELLTYPE numberAsTextInTotals B5 → 80'],
  ],
  [
    'words for an amount',
    'F14',
    'row',
    expenses,
    { B5: '暂无' },
    'incomplete',
    ['DOC-CELLTYPE noNumber B5'],
  ],
  [
    'words for a total',
    'F14',
    'row',
    expenses,
    { A5: '见说明' },
    'fail',
    ['TP-SUM derivedOther A5 B5 C5 F5 → =B5+C5+F5'],
  ],
  [
    'a total among words',
    'F14',
    'row',
    expenses,
    { A5: '25.25（原值）' },
    'pass',
    ['DOC-CELLTYPE noNumber A5 → =B5+C5+F5'],
  ],
  [
    'a growth typed over',
    'F14',
    'twoYear',
    { abroadLastYear: 3, abroad: 2 },
    { E5: -0.4 },
    'fail',
    ['AR-PCT derivedOther E5 B5 C5 → =IF(B5=0,"",(C5-B5)/B5)'],
  ],
  [
    'a growth typed over, as printed',
    'F14',
    'twoYear',
    { abroadLastYear: 3, abroad: 2 },
    { E5: -0.3333 },
    'pass',
    [],
  ],
  [
    'more than last year',
    'F14',
    'twoYear',
    { abroadLastYear: 20, abroad: 21, receptionLastYear: 1, reception: 3, vehicleRunning: 1 },
    {},
    'warn',
    ['TP-INCREASE grownMuch C4 B4 ← 1', 'TP-INCREASE grown C5 B5', 'TP-INCREASE grownMuch C9 B9'],
  ],
  [
    'the first reception for years',
    'F14',
    'twoYear',
    { abroadLastYear: 20, abroad: 18, receptionLastYear: 0, reception: 1 },
    {},
    'pass',
    ['TP-INCREASE grownFromNothing C9 B9'],
  ],
  [
    'more decimals than the table shows',
    'F14',
    'row',
    { ...expenses, reception: 0.5512 },
    {},
    'pass',
    ['TP-DEC tooManyDecimals F5'],
  ],
  [
    'a total typed where nothing is',
    'F14',
    'row',
    {},
    { C5: 7 },
    'fail',
    ['TP-SUM derivedDiffers C5 D5 E5 → =D5+E5'],
  ],
  [
    'a growth typed without a base',
    'F14',
    'twoYear',
    { abroad: 3 },
    { E5: 1 },
    'fail',
    ['AR-PCT derivedNothing E5 B5 C5 → =IF(B5=0,"",(C5-B5)/B5)'],
  ],
  [
    'a full plan',
    'F03',
    'b',
    { ...project, ...plan, goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }] },
    {},
    'pass',
    [],
  ],
  [
    'a plan that falls',
    'F03',
    'b',
    {
      ...project,
      ...plan,
      planJune: 0.8,
      goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
    },
    {},
    'fail',
    ['PF-PLAN planFalls E7 D7'],
  ],
  [
    'a plan that ends early, above 100%',
    'F03',
    'b',
    {
      ...project,
      ...plan,
      planOctober: 1.2,
      planDecember: 0.9,
      goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
    },
    {},
    'fail',
    ['AR-PCTRANGE outside E7', 'PF-PLAN planFalls F7 E7 ← 0'],
  ],
  [
    'a plan that is not done',
    'F03',
    'b',
    {
      ...project,
      ...plan,
      planDecember: 0.9,
      goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
    },
    {},
    'fail',
    ['PF-PLAN planUnfinished F7 → 1'],
  ],
  [
    'required cells of a form that was begun',
    'F03',
    'b',
    { projectName: '办公楼维修' },
    {},
    'warn',
    [
      'missing B3',
      // The project has no indicator, and below its purpose no goal.
      'missingItems E3',
      ...['missing E4', 'missingItems B5'],
      ...['B5', 'B7', 'D7', 'E7', 'F7'].map((at) => `missing ${at}`),
    ].map((line) => `DOC-MANDATORY ${line}`),
  ],
  [
    'a part that is more',
    'F05',
    'b',
    { buildingsValue: 3, officesValue: 5 },
    {},
    'fail',
    ['AS-LE more C6 C5'],
  ],
  [
    'an income that is not the expenditure',
    'F07',
    'standard',
    { general: 100, function201: 90 },
    {},
    'fail',
    ['X-T01 notEqual B37 D37'],
  ],
  [
    'a wrong sum below a comparison',
    'F07',
    'standard',
    { general: 100, function201: 100 },
    { B37: 100, B35: 90 },
    'fail',
    [
      'X-T01 derivedDiffers B35 B5 B7 B8 B9 B10 B11 B12 B13 B14 → =B5+B7+B8+B9+B10+B11+B12+B13+B14',
      'X-T01 derivedDiffers B37 B35 B36 → =B35+B36 ← 0',
    ],
  ],
];

test.each(cases)('%s: %s %s', (_, form, style, values, edits, verdict, expected) => {
  const report = check(form, style, values, edits);
  expect([report.verdict, said(report)]).toEqual([verdict, expected]);
});

test('every finding is said in both languages, without a place left open', () => {
  const reports = cases.map(([, form, style, values, edits]) => check(form, style, values, edits));
  const texts = reports.flatMap(({ findings, forms }) =>
    findings.map((one) => describeFinding(one, forms[one.form]?.unit ?? '万元')),
  );
  expect(
    texts.filter(({ zh, en }) => /[{}]/.test(zh + en) || /[\p{Script=Han}]。$/u.test(en)),
  ).toEqual([]);
  expect(texts[0]?.zh).toBe(
    '「“三公”经费合计」是26.00万元，按各项计算应为25.25万元，相差0.75万元。请核对各项；各项无误的，请恢复公式。',
  );
});
