import fc from 'fast-check';
import { feedSource, type FeedSource } from '../../src/domain/feed/feed-source';
import { planFeed } from '../../src/domain/feed/plan-feed';
import type { FormDefinition } from '../../src/domain/form/form-definition';
import type { ItemFeed } from '../../src/domain/form/form-part';
import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import type { MoneyUnit } from '../../src/domain/money/money-unit';
import type { Cell } from '../../src/domain/grid/cell';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import type { ScopePath } from '../../src/domain/form/scope-path';
import { readForm } from '../../src/domain/read/read-form';
import { amount, derived, head, row, sum, text, total } from '../../src/packs/forms/cells';
import { sheetModel, type SheetModel } from './sheet-model';
import { formOf } from './test-form';

const words = (zh: string) => ({ zh, en: zh });

/** One project: B1 its name, B2 and B3 its funds, B4 their sum. */
const project = formOf({
  columns: [60, 60],
  lines: [{ left: '', right: '单位：{unit}' }],
  body: [
    row(head('项目名称'), text('projectName', '项目名称')),
    row(head('财政资金'), amount('fiscal', '财政资金')),
    row(head('其他资金'), amount('other', '其他资金')),
    row(head('预算数'), sum('budget', '预算数', ['fiscal', 'other'])),
  ],
});

const feed: ItemFeed = {
  form: 'T01',
  key: 'name',
  fields: { name: 'projectName', funds: 'budget' },
};

/** A list by units: B3 the total, then a row for each unit, and its projects below it. */
const list = formOf({
  columns: [60, 60, 60],
  lines: [{ left: '', right: '单位：{unit}' }],
  header: [row(head('名称'), head('金额'), head('备注'))],
  body: [
    row(head('合计'), total('total', '合计', 'units.total'), { empty: true }),
    {
      block: 'units',
      item: words('单位'),
      parts: [
        row(
          derived('mark', '标记', { join: ['单位'] }, { kind: 'text' }),
          total('total', '合计', 'projects.funds'),
          text('unit', '单位'),
        ),
        {
          block: 'projects',
          item: words('项目'),
          offered: 2,
          fedBy: feed,
          parts: [row(text('name', '名称'), amount('funds', '金额'), text('remark', '备注'))],
        },
      ],
    },
  ],
});

const profile = { ...unknownProfile, year: 2022, department: '某某局' };

function sheetOfForm(
  form: FormDefinition,
  name: string,
  values?: FormValues,
  unit?: MoneyUnit,
  origin?: Cell,
) {
  const plan = planForm({
    packId: 'test',
    form,
    profile: { ...profile, unit: unit ?? null },
    values,
    origin,
  });
  const sheet = sheetModel(gridOfPlan(plan, name));
  const { used } = gridOfPlan(plan, name);
  if (!used) throw new Error('an empty plan');
  return { form, styleId: 'a', grid: sheet, region: used };
}

type ListSheet = ReturnType<typeof sheetOfForm>;

function source(name: string, values: FormValues, unit?: MoneyUnit, origin?: Cell): FeedSource {
  const { region, ...one } = sheetOfForm(project, name, values, unit, origin);
  return feedSource(feed, name, region, {
    ...one,
    reading: readForm(project, 'a', one.grid, region),
  });
}

function plan({ grid, region }: ListSheet, sources: readonly FeedSource[], near: ScopePath = []) {
  const reading = readForm(list, 'a', grid, region);
  return planFeed({ form: list, styleId: 'a', grid, reading }, near, sources);
}

/** Does what was planned, and takes the sheet with the rows that came. */
function run(sheet: ListSheet, ...rest: [readonly FeedSource[], ScopePath?]): ListSheet {
  const outcome = plan(sheet, ...rest);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.kind);
  const steps = outcome.plan?.steps ?? [];
  sheet.grid.apply(steps);
  const came = steps.reduce((sum, one) => sum + (one.kind === 'insertRows' ? one.count : 0), 0);
  return { ...sheet, region: { ...sheet.region, bottom: sheet.region.bottom + came } };
}

/** From row 5 on, where the first project stands: 甲 | =formula | · */
function rowsOf(sheet: SheetModel, count: number): string[] {
  return Array.from({ length: count }, (_, down) =>
    [0, 1, 2]
      .map((column) => {
        const { value, formula } = sheet.cellAt(4 + down, column);
        return String(formula ?? value ?? '·');
      })
      .join(' | '),
  );
}

const projects = (...names: string[]) => ({
  units: [{ unit: '本级', projects: names.map((name) => ({ name, funds: 1 })) }],
});

const linked = (sheet: string) => `='${sheet}'!$B$2&"" | ='${sheet}'!$B$5 | ·`;

test.each<[string, FormValues | undefined, FeedSource[], string[]]>([
  [
    'empty rows are used first',
    undefined,
    [source('甲', { projectName: '甲项目' })],
    [linked('甲'), '· | · | ·'],
  ],
  [
    'then rows are added',
    undefined,
    ['甲', '乙', '丙', '丁'].map((name) => source(name, { projectName: name })),
    ['甲', '乙', '丙', '丁'].map(linked),
  ],
  [
    'rows that were typed stay, and a name that was typed is not taken in twice',
    projects('水电费', ' 甲 项目'),
    [source('甲', { projectName: '甲项目' }), source('乙', { projectName: '乙项目' })],
    ['水电费 | 1 | ·', ' 甲 项目 | 1 | ·', linked('乙')],
  ],
  [
    'a form without a name waits',
    undefined,
    [source('甲', {}), source('乙', { projectName: '乙项目' })],
    [linked('乙'), '· | · | ·'],
  ],
  [
    'another unit is converted',
    undefined,
    [source("他's", { projectName: '甲项目' }, '元')],
    [`='他''s'!$B$2&"" | ='他''s'!$B$5/10000 | ·`, '· | · | ·'],
  ],
])('%s', (_, values, sources, rows) => {
  const { grid } = run(sheetOfForm(list, '清单', values), sources);
  expect(rowsOf(grid, rows.length)).toEqual(rows);
});

test('new rows go to the unit that the user is in, and the sums reach over them', () => {
  const unit = (name: string) => ({ unit: name, projects: [{ name: `${name}的项目`, funds: 1 }] });
  const sheet = sheetOfForm(list, '清单', { units: [unit('一科'), unit('二科')] });
  const { grid } = run(sheet, [source('甲', { projectName: '甲' })], [{ block: 'units', item: 0 }]);
  expect(rowsOf(grid, 4)).toEqual([
    '一科的项目 | 1 | ·',
    linked('甲'),
    '="单位" | =SUM(B8:B9) | 二科',
    '二科的项目 | 1 | ·',
  ]);
  expect(grid.cellAt(3, 1).formula).toBe('=SUM(B5:B7)-B7');
});

const ofTwoUnits = {
  units: ['一科', '二科'].map((unit) => ({
    unit,
    projects: [{ name: `${unit}的项目`, funds: 1 }],
  })),
};

test('the user is in the second unit: new rows go there', () => {
  const sheet = sheetOfForm(list, '清单', ofTwoUnits);
  const { grid } = run(sheet, [source('甲', { projectName: '甲' })], [{ block: 'units', item: 1 }]);
  expect(rowsOf(grid, 4)).toEqual([
    '一科的项目 | 1 | ·',
    '="单位" | =SUM(B7:B9) | 二科',
    '二科的项目 | 1 | ·',
    linked('甲'),
  ]);
});

test('a project that stands under another unit is not taken in again', () => {
  const known = source('甲', { projectName: '二科的项目' });
  const near = [{ block: 'units', item: 0 }];
  expect(plan(sheetOfForm(list, '清单', ofTwoUnits), [known], near)).toMatchObject({
    survey: { fresh: [], typed: [known] },
    plan: null,
  });
});

test('a link that somebody typed in small letters leads to the same sheet', () => {
  const project = source('ABC', { projectName: '甲' });
  const { grid, region, ...sheet } = run(sheetOfForm(list, '清单'), [project]);
  for (const column of [0, 1]) {
    const cell = grid.cellAt(4, column);
    grid.set(4, column, { ...cell, formula: cell.formula?.replace('ABC', 'abc') ?? null });
  }
  expect(plan({ ...sheet, grid, region }, [project])).toMatchObject({ survey: { fresh: [] } });
});

test('a form whose name is an error waits', () => {
  const { grid, region } = sheetOfForm(project, '甲', { projectName: '甲' });
  grid.set(1, 1, { value: '#REF!', formula: '=#REF!', text: '#REF!' });
  const reading = readForm(project, 'a', grid, region);
  expect(feedSource(feed, '甲', region, { form: project, grid, reading }).key).toBeNull();
});

test('what is taken from far down on another sheet is no sum of the list', () => {
  const far = source('甲', { projectName: '甲' }, '万元', { row: 40, column: 0 });
  const { grid, region } = run(sheetOfForm(list, '清单'), [far]);
  const [units] = readForm(list, 'a', grid, region).blocks;
  expect(grid.cellAt(4, 1).formula).toBe("='甲'!$B$45");
  expect(units?.items).toHaveLength(1);
});

test('what stands below the list on its own sheet moves down with the rows that come', () => {
  const below = ['甲', '乙', '丙'].map((name, index) =>
    source('清单', { projectName: name }, '万元', { row: 20 + 10 * index, column: 0 }),
  );
  const { grid } = run(sheetOfForm(list, '清单'), below);
  expect([4, 5, 6].map((row) => grid.cellAt(row, 1).formula)).toEqual([
    "='清单'!$B$26",
    "='清单'!$B$36",
    "='清单'!$B$46",
  ]);
});

test('what begins right below the list moves down with them too', () => {
  const below = ['甲', '乙', '丙'].map((name) =>
    source('清单', { projectName: name }, '万元', { row: 5, column: 0 }),
  );
  const { grid } = run(sheetOfForm(list, '清单'), below);
  expect(grid.cellAt(4, 0).formula).toBe(`='清单'!$B$8&""`);
});

test('an amount whose own format prints another unit is taken over in the unit of the list', () => {
  const { grid, region } = sheetOfForm(project, '甲', { projectName: '甲' });
  grid.set(4, 1, { value: 5000, formula: '=SUM(B3:B4)', text: '5000.00元' });
  const reading = readForm(project, 'a', grid, region);
  const own = feedSource(feed, '甲', region, { form: project, grid, reading });
  const fed = run(sheetOfForm(list, '清单'), [own]);
  expect(fed.grid.cellAt(4, 1).formula).toBe("='甲'!$B$5/10000");
});

test.each<[string, (sheet: SheetModel) => void, string]>([
  [
    'a sheet whose total was deleted',
    (sheet) => sheet.apply([{ kind: 'deleteRows', row: 2, count: 1 }]),
    'shapeChanged',
  ],
  ['a unit that is none', (sheet) => sheet.put(0, 2, '单位：美元'), 'unclearUnit'],
])('%s: refused', (_, disturb, kind) => {
  const sheet = sheetOfForm(list, '清单', projects('水电费'));
  disturb(sheet.grid);
  expect(plan(sheet, [source('甲', { projectName: '甲' })])).toMatchObject({ refusal: { kind } });
});

const names = fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { maxLength: 8 });

test('every form is listed once, what was typed stays, and a second time there is nothing to do', () => {
  fc.assert(
    fc.property(names, names, fc.constantFrom<MoneyUnit>('元', '万元'), (typed, sheets, unit) => {
      const values = typed.length > 0 ? projects(...typed) : undefined;
      const sources = sheets.map((name) => source(name, { projectName: name }, unit));
      const sheet = run(sheetOfForm(list, '清单', values), sources);
      const fresh = sheets.filter((name) => !typed.includes(name));
      const rows = rowsOf(sheet.grid, 20);
      expect(rows.filter((one) => one.includes('!')).map((one) => one.charAt(2))).toEqual(fresh);
      expect(rows.slice(0, typed.length)).toEqual(typed.map((name) => `${name} | 1 | ·`));
      const second = plan(sheet, sources);
      const known = sources.filter(({ key }) => key !== null && !fresh.includes(key));
      expect(second).toMatchObject({ kind: 'planned', plan: null });
      expect(second.kind === 'planned' && second.survey).toEqual({
        fresh: [],
        typed: known,
        nameless: [],
        unclear: [],
      });
    }),
  );
});
