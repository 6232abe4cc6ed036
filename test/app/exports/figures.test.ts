import fc from 'fast-check';
import type { ProposedFigure } from '../../../src/app/exports/compare-figures';
import { proposeFigures, type PresentForm } from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { valuesWithFigures } from '../../../src/app/exports/values-with-figures';
import type { FormValues } from '../../../src/domain/form/form-values';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';
import { departmentEconomicCodes } from '../../../src/packs/codes/economic';
import { functionalCodes } from '../../../src/packs/codes/functional';
import { check } from '../cross-forms';
import { presentForm } from './present-form';

const profile = { year: 2025, department: '某某局', code: '112', unit: null } as const;
const asked = { packId: 'national', profile, answers: noAnswers };

function proposed(text: string, present: readonly PresentForm[] = []) {
  const outcome = openedExport([pastedExport('导出', text)]).read(asked);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const entries = outcome.readings.flatMap((one) => one.entries);
  const proposals = proposeFigures({
    ...{ entries, tables: outcome.forms },
    pack: national,
    styles: {},
    present,
    rounding: 'exact',
  });
  return { entries, proposals };
}

const present = (formId: string, values: FormValues) => presentForm(formId, values, profile);

const heads =
  '单位编码\t单位名称\t支出功能分类科目编码\t部门预算经济分类科目编码\t支出类别\t项目名称\t资金性质\t金额（元）';

const basicRow = fc
  .tuple(
    fc.constantFrom(...functionalCodes.filter(({ code, to }) => code.length === 7 && to === null)),
    fc.constantFrom(...departmentEconomicCodes.filter(({ code }) => code.length === 5)),
  )
  .map(([one, economic]) => [one.code, economic.code, '基本支出', '']);

const projectRow = fc
  .tuple(
    fc.constantFrom('30201', '30226', '31013'),
    // What a project is called says of what kind it is: one name has one kind.
    fc.constantFrom(['其他运转类', '机房运行'], ['特定目标类', '信息化'], ['特定目标类', '维修']),
  )
  .map(([economic, [kind = '', name = '']]) => ['2010302', economic, kind, name]);

const rowOf = fc
  .tuple(
    fc.constantFrom(['112001', '某某局本级'], ['112002', '某某中心']),
    fc.oneof(basicRow, projectRow),
    fc.constantFrom('一般公共预算拨款', '政府性基金预算拨款', '财政专户管理资金', '事业收入'),
    fc.integer({ min: 1, max: 9_999_999_99 }),
  )
  .map(([unit, what, fund, fen]) => [...unit, ...what, fund, (fen / 100).toFixed(2)]);

test('the forms made of any list add up to it, and agree with each other', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 20 }), (rows) => {
      const { entries, proposals } = proposed(
        [heads, ...rows.map((row) => row.join('\t'))].join('\n'),
      );
      expect(entries).toHaveLength(rows.length);
      const forms = proposals.flatMap((one) => {
        if (one.kind === 'refused') return [];
        expect([one.compared.form.id, one.compared.lacking]).toEqual([one.compared.form.id, []]);
        const values = valuesWithFigures(null, one.compared, new Set(one.compared.proposed));
        return [[one.compared.form.id, values] as const];
      });
      const errors = check(forms).findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, at }) => `${rule} ${at}`)).toEqual([]);
      const sum = entries.reduce((all, { fen }) => all + fen, 0);
      for (const id of ['F08', 'F09', 'F13']) expect([id, sumOf(id, proposals)]).toEqual([id, sum]);
    }),
    { numRuns: 8 },
  );
});

function sumOf(id: string, proposals: ReturnType<typeof proposed>['proposals']): number {
  return proposals
    .flatMap((one) =>
      one.kind === 'figures' && one.compared.form.id === id ? one.compared.proposed : [],
    )
    .reduce((sum, { fen }) => sum + fen, 0);
}

const detail = [
  heads,
  '112001\t某某局本级\t2010301\t30101\t基本支出\t\t一般公共预算拨款\t1000000',
  '112001\t某某局本级\t2010302\t30201\t特定目标类\t信息化\t一般公共预算拨款\t123456.78',
  '112002\t某某中心\t2010302\t30201\t特定目标类\t维修\t一般公共预算拨款\t50000',
].join('\n');

const items = (...rows: readonly FormValues[]) => ({
  unitCode: '112001',
  unitName: '某某局本级',
  items: rows,
});
const row = (itemCode: string, more: FormValues): FormValues => ({
  ...{ classCode: '201', sectionCode: '03', itemCode },
  ...more,
});

test.each<readonly [string, FormValues, readonly string[], readonly string[]]>([
  ['an empty form', {}, ['new 100', 'new 12.345678', 'new 5'], []],
  [
    'the same, rounded, and another',
    {
      units: [
        items(row('01', { wages: 100 }), row('02', { specificTarget: 12.35 })),
        { unitCode: '112002', items: [row('02', { specificTarget: 4 })] },
      ],
    },
    ['same 100', 'rounded 12.345678', 'differs 5'],
    [],
  ],
  [
    'a row that the export does not have',
    { units: [items(row('99', { goods: 3 }), row('01', { wages: 100 }))] },
    ['same 100', 'new 12.345678', 'new 5'],
    ['商品和服务支出 3.00万元'],
  ],
  [
    'codes that lost their zeros, a unit known by its name',
    {
      units: [
        {
          unitName: '某某局本级',
          items: [{ classCode: '201', sectionCode: '3', itemCode: '1', wages: 99 }],
        },
      ],
    },
    ['differs 100', 'new 12.345678', 'new 5'],
    [],
  ],
])('held against what is there: %s', (_, values, figures, others) => {
  const { proposals } = proposed(detail, [present('F09', values)]);
  const found = proposals.find((one) => one.kind === 'figures' && one.sheet !== null);
  if (found?.kind !== 'figures') throw new Error('no figures');
  expect(found.compared.proposed.map(({ state, fen }) => `${state} ${fen / 1e6}`)).toEqual(figures);
  expect(found.compared.others.map(({ label, now }) => `${label} ${now}`)).toEqual(others);
});

test('a code that is not complete finds the row that says no more of it, and not one of its 项', () => {
  const there = {
    units: [
      items(row('01', { wages: 1 }), { classCode: '201', sectionCode: '03', specificTarget: 3 }),
    ],
  };
  const { proposals } = proposed(
    `${heads}\n112001\t某某局本级\t20103\t30201\t特定目标类\t信息化\t一般公共预算拨款\t30000`,
    [present('F09', there)],
  );
  const states = proposals.flatMap((one) =>
    one.kind === 'figures' && one.sheet !== null ? one.compared.proposed : [],
  );
  expect(states.map(({ state, at }) => [state, at])).toEqual([['same', 'N9']]);
});

test('what was typed stays where nobody chose otherwise, and what comes stands behind it', () => {
  const there = { units: [items(row('99', { goods: 3 }), row('01', { wages: 99 }))] };
  const on = present('F09', there);
  const { proposals } = proposed(detail, [on]);
  const found = proposals.find((one) => one.kind === 'figures' && one.sheet !== null);
  if (found?.kind !== 'figures') throw new Error('no figures');
  const { compared } = found;
  const fresh = new Set<ProposedFigure>(compared.proposed.filter(({ state }) => state === 'new'));
  expect(valuesWithFigures(on.on, compared, fresh)).toEqual({
    units: [
      items(
        row('99', { goods: 3 }),
        row('01', { wages: 99 }),
        row('02', { itemName: '一般行政管理事务', specificTarget: 12.345678 }),
      ),
      {
        ...{ unitCode: '112002', unitName: '某某中心' },
        items: [row('02', { itemName: '一般行政管理事务', specificTarget: 5 })],
      },
    ],
  });
});

test.each<readonly [string, string, string]>([
  ['F12', '功能科目编码\t金额（元）\n2010301\t1', 'lacksColumns'],
  ['F15', detail, 'noRows'],
])('%s gets nothing, and why', (id, text, why) => {
  const found = proposed(text).proposals.find(
    (one) => one.kind === 'refused' && one.form.id === id,
  );
  expect(found).toMatchObject({ why: { kind: why } });
});

test('a protected sheet gets nothing', () => {
  const { proposals } = proposed(detail, [{ ...present('F09', {}), isProtected: true }]);
  const found = proposals.find((one) => one.kind === 'refused' && one.form.id === 'F09');
  expect(found).toMatchObject({ why: { kind: 'protected', sheet: '部门支出预算表' } });
});

test('a row that does not say enough keeps its form from being filled by itself', () => {
  const { proposals } = proposed(
    `${heads}\n112001\t甲\t2010302\t30201\t项目支出\t信息化\t一般公共预算拨款\t1`,
  );
  const lacking = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.lacking.length > 0 ? [one.compared.form.id] : [],
  );
  // Whether it is 其他运转类 or 特定目标类 is not said.
  expect(lacking).toEqual(['F09', 'F11']);
});

/** 201 03 7: what each new figure is for, without its names. */
function itemsIn(id: string, text: string): string[] {
  return proposed(text).proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === id
      ? one.compared.proposed.map(({ figure: { within, fen } }) => {
          const texts = Object.entries(within[within.length - 1]?.texts ?? {});
          const codes = texts.filter(([field]) => !field.endsWith('Name'));
          return [...codes.map(([, code]) => code), fen / 100].join(' ');
        })
      : [],
  );
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'F08',
    [
      '功能科目编码|资金性质|金额（元）',
      '20103|事业收入|7',
      '20805|事业收入|3',
      '20103|事业收入|1',
    ],
    ['201 03 8', '208 05 3'],
  ],
  [
    'F13',
    ['部门经济科目|资金性质|金额（元）', '301|事业收入|7', '302|事业收入|3', '30301|事业收入|1'],
    ['301 7', '302 3', '303 01 1'],
  ],
])('%s: codes that are not complete are items of their own', (id, lines, expected) => {
  expect(itemsIn(id, lines.join('\n').replaceAll('|', '\t'))).toEqual(expected);
});
