import fc from 'fast-check';
import { checkForm } from '../../src/app/check/check-form';
import { fixSteps } from '../../src/app/check/fix-steps';
import type { CheckedFinding } from '../../src/app/check/report';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';
import { dutyActivities } from '../../src/packs/forms/duty-activities';
import { gridOf } from '../domain/every-layout';
import { sheetModel, type SheetModel } from '../domain/sheet-model';

type Edits = Readonly<Record<string, string | number>>;

/** Those of F02 have bands. */
const forms = [...national.forms, dutyActivities];

/** A form on a sheet on which somebody typed. */
function formOn(formId: string, styleId: string, values: FormValues, edits: Edits) {
  const form = forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const grid = sheetModel(
    gridOf({ packId: 'national', form, style: styleOf(form, styleId) }, values),
  );
  for (const [at, value] of Object.entries(edits)) put(grid, at, value);
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const check = () =>
    checkForm({ form, styleId, grid, region, reading: readForm(form, styleId, grid, region) });
  return { grid, check };
}

function put(grid: SheetModel, at: string, value: string | number): void {
  const cell = parseCell(at);
  if (cell) grid.put(cell.row, cell.column, value);
}

function keyOf({ rule, says, at }: CheckedFinding): string {
  return `${rule} ${says} ${at[0]}`;
}

/** What stands in the cell afterwards; of a formula, what Excel would calculate is what the finding expects. */
function fix(grid: SheetModel, finding: CheckedFinding): void {
  if (!finding.fix) throw new Error('nothing is offered');
  grid.apply(fixSteps(finding.fix, { formatAt: () => null }));
}

const project = { projectName: '办公楼维修', total: 80, fiscalFunds: 80 };

const cases: readonly (readonly [string, string, string, FormValues, Edits])[] = [
  ['a total typed over', 'F14', 'row', { abroad: 1.5 }, { A5: 9 }],
  ['a total that is gone', 'F14', 'row', { abroad: 1.5, vehicleRunning: 2 }, { C5: '' }],
  ['a total beside a dash, which + cannot add', 'F14', 'row', { abroad: 1.5 }, { A5: 9, F5: '——' }],
  ['an amount with its unit', 'F14', 'row', {}, { B5: '80万元' }],
  ['full-width digits', 'F14', 'row', {}, { B5: '１２' }],
  ['a unit spelled out', 'F03', 'b', project, { C10: '任务完成率', F10: '≥90百分比' }],
  ['a short unit', 'F03', 'b', project, { C10: '建设成本', F10: '≤8万' }],
  ['a rate with a ceiling', 'F03', 'b', project, { C10: '任务完成率', F10: '≤100%' }],
  ['a cost with a floor', 'F03', 'b', project, { C10: '维修成本', F10: '≥80万元' }],
  ['two faults in one value', 'F03', 'b', project, { C10: '任务完成率', F10: '≤100百分比' }],
  ['an operator of two signs', 'F03', 'b', project, { C10: '任务完成率', F10: '>=95%' }],
  ['a date that became a number', 'F03', 'b', project, { C10: '任务完成时间', F10: '44561' }],
  ['satisfaction above all', 'F03', 'b', project, { C18: '群众满意度', F18: '≥120%' }],
  ['satisfaction as a ceiling', 'F03', 'b', project, { C18: '群众满意度', F18: '≤95%' }],
];

const offers = cases.flatMap(([name, formId, styleId, values, edits]) =>
  formOn(formId, styleId, values, edits)
    .check()
    .findings.filter((finding) => finding.fix)
    .map((finding) => ({ name, formId, styleId, values, edits, key: keyOf(finding) })),
);

test.each(cases.filter(([, , , , edits]) => 'F10' in edits))(
  '%s that a formula makes is not written over',
  (_, formId, styleId, values, edits) => {
    const { grid, check } = formOn(formId, styleId, values, edits);
    const cell = parseCell('F10');
    if (!cell) throw new Error('F10');
    expect(check().findings.some(({ fix }) => fix?.at === 'F10')).toBe(true);
    grid.set(cell.row, cell.column, { ...grid.cellAt(cell.row, cell.column), formula: '=Z9' });
    expect(check().findings.some(({ fix }) => fix?.at === 'F10')).toBe(false);
  },
);

test('the cases have offers of many kinds', () => {
  expect(new Set(offers.map(({ key }) => key.split(' ')[1])).size).toBeGreaterThan(6);
});

/** What is still found of an offer that was taken, and what is found only since. */
function afterFix(offer: Omit<(typeof offers)[number], 'name'>) {
  const { grid, check } = formOn(offer.formId, offer.styleId, offer.values, offer.edits);
  const before = check().findings;
  const finding = before.find((one) => keyOf(one) === offer.key);
  if (!finding) throw new Error(offer.key);
  fix(grid, finding);
  const known = new Set(before.map(keyOf));
  const after = check().findings.map(keyOf);
  return after.filter((key) => key === offer.key || !known.has(key));
}

test.each(offers)('$name: $key is gone once it is changed, and nothing new is there', (offer) => {
  expect(afterFix(offer)).toEqual([]);
});

/** What could not be read before may show another fault of its row once it can; elsewhere nothing new is there. */
function brokenBy(finding: CheckedFinding, on: Omit<Parameters<typeof afterFix>[0], 'key'>) {
  const key = keyOf(finding);
  const row = /\d+$/.exec(key)?.[0];
  return afterFix({ ...on, key }).filter((one) => one === key || /\d+$/.exec(one)?.[0] !== row);
}

const names = [
  '任务完成率',
  '维修成本',
  '群众满意度',
  '投诉次数',
  '建设面积',
  '完成时间',
  '培训人数',
];
const indicator = fc.record({
  name: fc.constantFrom(...names),
  operator: fc.constantFrom('', '≥', '≤', '=', '＝', '>=', '<=', '＞', '≧', '不低于', '小于'),
  number: fc.constantFrom('0', '1', '8', '95', '100', '120', '９５', '44561', '1,200', '0.5'),
  unit: fc.constantFrom(
    '',
    '%',
    '百分比',
    '％',
    '万',
    '万元',
    '元',
    '次',
    '人',
    'M',
    '米',
    '天',
    '年',
  ),
});

test('whatever value an indicator has, an offer that is taken mends it and breaks nothing', () => {
  fc.assert(
    fc.property(indicator, ({ name, operator, number, unit }) => {
      const edits = { C10: name, F10: operator + number + unit };
      const on = { formId: 'F03', styleId: 'b', values: project, edits };
      const { findings } = formOn('F03', 'b', project, edits).check();
      for (const finding of findings.filter((one) => one.fix)) {
        expect(brokenBy(finding, on)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

const band = fc.constantFrom(
  '98%以上',
  '95%～98%',
  '98%-95%',
  '90～95%',
  '90%收下',
  '90%以下',
  '100%',
  '5次以内',
  '',
);

test('whatever bands a row has, an offer that is taken mends it and breaks nothing', () => {
  const values = {
    activities: [
      {
        activity: '窗口管理',
        budget: 1,
        content: '管理',
        goal: '完成',
        indicators: [{ indicator: '办结率' }],
      },
    ],
  };
  fc.assert(
    fc.property(fc.tuple(band, band, band, band), (bands) => {
      const at = rowOf(values);
      const edits = Object.fromEntries(
        bands.map((text, index) => [`${'FGHI'[index] ?? ''}${at}`, text]),
      );
      const on = { formId: 'F02', styleId: 'activities', values, edits };
      const { findings } = formOn(on.formId, on.styleId, values, edits).check();
      for (const finding of findings.filter((one) => one.fix)) {
        expect(brokenBy(finding, on)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

/** The row in which the indicator stands, counted from one. */
function rowOf(values: FormValues): number {
  const { grid } = formOn('F02', 'activities', values, {});
  const { bottom } = grid.used ?? { bottom: 0 };
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column < 9; column += 1) {
      if (grid.cellAt(row, column).value === '办结率') return row + 1;
    }
  }
  throw new Error('the indicator is not there');
}
