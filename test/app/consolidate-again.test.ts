import { consolidateHere } from '../../src/app/consolidate/consolidate-here';
import type { FormValues } from '../../src/domain/form/form-values';
import { noProfile } from '../../src/domain/form/profile';
import { layOut } from '../../src/domain/plan/lay-out';
import { hebei2021 as pack } from '../../src/packs';
import { gridOf, type Layout } from '../domain/every-layout';
import { foundOnSheet } from './found-on-sheet';

const form = pack.forms.find(({ perProject }) => perProject !== undefined);
if (!form) throw new Error('no form for each project');
const layout: Layout = { packId: pack.id, form, style: form.styles[0] };

type Budget = readonly [project: string, funds: number];
type Budgets = readonly Budget[];

const valuesOf = ([projectName, fiscalFunds]: Budget): FormValues => ({
  ...{ projectName, fiscalFunds },
});

/** What comes of units with a project each, in a workbook that has some already. */
function gathered(units: Budgets, standing: Budgets) {
  const files = units.map((one, place) => ({
    ...{ file: `${place}.xlsx`, unit: `${place}所`, year: 2022, unknown: [], errors: 0 },
    forms: [
      { form: layout.form, styleId: layout.style.id, values: valuesOf(one), unread: [], left: [] },
    ],
  }));
  const forms = standing.map((one) => {
    const values = valuesOf(one);
    const region = layOut(layout.style, values, { row: 0, column: 0 }).all;
    return foundOnSheet(layout, gridOf(layout, values), region);
  });
  const own = { file: '', unit: '某某局', year: 2022, forms: [], unknown: [], errors: 0 };
  const profile = { ...noProfile, packId: pack.id, department: '某某局', year: 2022 };
  const here = { profile, units: [], forms, own, tooLarge: [] };
  const { present, fresh } = consolidateHere({ files, here, pack, year: 2022, expected: null });
  return [
    ...present.map(({ proposals: { proposals }, isOnly }) => {
      const open = proposals.flatMap(({ state, now, value }) =>
        state === 'same' ? [] : [`${now}→${String(value)}`],
      );
      return `${open.join(' ') || 'the same'}${isOnly ? '' : ', in doubt'}`;
    }),
    ...fresh.map(({ known }) => `new ${String(known.fiscalFunds)}`),
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
  ['one was changed since', [one, another], [one, other], ['the same', '20→30']],
  ['nobody knows whose the one is', [one, other], [another], ['30→10, in doubt', 'new 20']],
  [
    'one unit alone has it, and it stands twice',
    [one],
    [one, other],
    ['the same, in doubt', '20→10, in doubt'],
  ],
])('units with a project of one name: %s', (_, units, standing, said) => {
  expect(gathered(units, standing)).toEqual(said);
});
