import { consolidateHere } from '../../src/app/consolidate/consolidate-here';
import type { FormOrigin } from '../../src/app/consolidate/consolidated-form';
import { placeSheetName } from '../../src/app/consolidate/form-at-place';
import type { FormValues } from '../../src/domain/form/form-values';
import { noProfile } from '../../src/app/no-profile';
import { layOut } from '../../src/domain/layout/lay-out';
import { hebei2021 as pack } from '../../src/packs';
import { gridOf, type Layout } from '../domain/every-layout';
import { foundOnSheet } from './found-on-sheet';

const form = pack.forms.find(({ perProject }) => perProject !== undefined);
if (!form) throw new Error('no form for each project');
const layout: Layout = { packId: pack.id, form, style: form.styles[0] };

/** The sheet matters where no project is named. */
type Budget = readonly [project: string, funds: number, sheet?: string];
type Budgets = readonly Budget[];

const valuesOf = ([projectName, fiscalFunds]: Budget): FormValues => ({
  ...(projectName === '' ? {} : { projectName }),
  fiscalFunds,
});

/** What comes of units with a project each, in a workbook that has some already. */
function gathered(units: Budgets, standing: Budgets, origins: readonly FormOrigin[] = []) {
  const originOf = (place: number) => origins[place] ?? { unit: `${place}所`, place: '绩效' };
  const files = units.map((one, place) => ({
    ...{ file: `${place}.xlsx`, unit: originOf(place).unit, year: 2022, unknown: [], errors: 0 },
    forms: [
      {
        ...{ form: layout.form, styleId: layout.style.id, values: valuesOf(one) },
        place: originOf(place).place,
        ...{ unread: [], left: [], unclearUnits: [] },
      },
    ],
  }));
  const forms = standing.map((one) => {
    const values = valuesOf(one);
    const region = layOut(layout.style, values, { row: 0, column: 0 }).all;
    const found = foundOnSheet(layout, gridOf(layout, values), region);
    const [, , name = found.sheet.grid.name] = one;
    const grid = { ...found.sheet.grid, name };
    return { ...found, sheet: { ...found.sheet, id: name, grid } };
  });
  const own = { file: '', unit: '某某局', year: 2022, forms: [], unknown: [], errors: 0 };
  const profile = { ...noProfile, packId: pack.id, department: '某某局', year: 2022 };
  const here = { profile, units: [], forms, own, tooLarge: [] };
  const { present, fresh } = consolidateHere({
    ...{ files, unreadable: [], here, pack, year: 2022, expected: null },
  });
  return [
    ...present.map(({ proposals: { proposals }, isOnly }) => {
      const open = proposals.flatMap(({ state, now, value }) =>
        state === 'same' ? [] : [`${now}→${String(value)}`],
      );
      return `${open.join(' ') || 'the same'}${isOnly ? '' : ', in doubt'}`;
    }),
    ...fresh.map(
      ({ known, like }) =>
        `new ${String(known.fiscalFunds)}${like.length > 0 ? `, or ${like.join()}` : ''}`,
    ),
  ];
}

const one: Budget = ['信息化建设', 10];
const other: Budget = ['信息化建设', 20];
const another: Budget = ['信息化建设', 30];

test.each<readonly [string, Budgets, Budgets, readonly string[]]>([
  ['no form is there', [one, other], [], ['new 10', 'new 20']],
  ['both are there', [one, other], [one, other], ['the same', 'the same']],
  ['the files are read in another order', [other, one], [one, other], ['the same', 'the same']],
  ['one is there', [one, other], [other], ['the same', 'new 10']],
  ['one was changed since', [one, another], [one, other], ['the same', '20.00万元→30']],
  ['nobody knows whose the one is', [one, other], [another], ['30.00万元→10, in doubt', 'new 20']],
  [
    'one unit alone has it, and it stands twice',
    [one],
    [one, other],
    ['the same, in doubt', '20.00万元→10, in doubt'],
  ],
])('units with a project of one name: %s', (_, units, standing, said) => {
  expect(gathered(units, standing)).toEqual(said);
});

const nameless: Budget = ['', 10];
const changed: Budget = ['', 20];
const at = (name: string, funds: number, sheet: string): Budget => [name, funds, sheet];

test.each<readonly [string, Budgets, Budgets, readonly string[]]>([
  ['no form is there', [nameless, changed], [], ['new 10', 'new 20']],
  ['it is there, at its place', [nameless], [at('', 10, '绩效 0所')], ['the same']],
  ['it changed, and is at its place', [changed], [at('', 10, '绩效 0所')], ['10.00万元→20']],
  ['it is there, and its sheet has another name', [nameless], [at('', 10, '表1')], ['the same']],
  ['its name was filled in there', [changed], [at('培训', 10, '绩效 0所')], ['10.00万元→20']],
  ['its name was filled in by the unit', [one], [at('', 10, '绩效 0所')], ['→信息化建设']],
  ['its place has the form of another project', [one], [at('培训', 10, '绩效 0所')], ['new 10']],
  ['nobody knows whether it is the one', [changed], [at('', 10, '表1')], ['new 20, or 表1']],
  [
    'each is at its place',
    [nameless, changed],
    [at('', 5, '绩效 1所'), at('', 20, '绩效 0所')],
    ['20.00万元→10', '5.00万元→20'],
  ],
])('forms that name no project: %s', (_, units, standing, said) => {
  expect(gathered(units, standing)).toEqual(said);
});

const long = '部门预算项目绩效目标表';
const team = (name: string): FormOrigin => ({
  unit: `某某市人力资源和社会保障局劳动保障监察${name}`,
  place: long,
});
const first = team('一队');
const second = team('二队');
const farApart = (name: string): FormOrigin => ({ unit: `${name}${'某'.repeat(30)}`, place: long });

test.each<readonly [string, Budgets, Budgets, readonly FormOrigin[], readonly string[]]>([
  [
    'the other team is not there',
    [changed],
    [at('', 10, placeSheetName(first))],
    [second],
    [`new 20, or ${placeSheetName(first)}`],
  ],
  [
    'each team is at its place',
    [changed, nameless],
    [at('', 5, placeSheetName(first)), at('', 6, placeSheetName(second))],
    [second, first],
    ['6.00万元→20', '5.00万元→10'],
  ],
  [
    'names that cannot be told apart go by their contents',
    [changed, nameless],
    [at('', 10, placeSheetName(farApart('甲')))],
    [farApart('乙'), farApart('甲')],
    ['the same', 'new 20'],
  ],
])('units with long names: %s', (_, units, standing, origins, said) => {
  expect(gathered(units, standing, origins)).toEqual(said);
});

test.each([first, second, farApart('甲'), { unit: `${'𠮷'.repeat(20)}`, place: long }])(
  'a name of a sheet is as long as Excel takes it: $unit',
  (origin) => {
    const name = placeSheetName(origin);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  },
);
