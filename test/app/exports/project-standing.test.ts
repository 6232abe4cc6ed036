import {
  isKeptWhole,
  proposeFigures,
  takenByItself,
} from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import type { FormValues } from '../../../src/domain/form/form-values';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';
import { presentForm } from './present-form';

const profile = { year: 2027, department: '某某局', code: '312', unit: null } as const;
const heads =
  '单位编码\t单位名称\t支出功能分类科目编码\t部门预算支出经济分类编码\t项目类别\t项目编码\t项目名称\t资金性质\t金额（元）';
const office = '312001\t某某局本级';
const centre = '312003\t某某促进中心';
const row = (unit: string, fund: string, yuan: number) =>
  `${unit}\t2012304\t30399\t特定目标类\t13050027P000000000005\t发展资金\t${fund}\t${yuan}`;
const general = '一般公共预算资金';
const fund = '政府性基金预算资金';

const named = { kind: '特定目标类', name: '发展资金' };
const inOffice = (...projects: readonly FormValues[]): FormValues => ({
  units: [{ unitCode: '312001', unitName: '某某局本级', projects }],
});
const inCentre = (...projects: readonly FormValues[]): FormValues => ({
  units: [{ unitCode: '312003', unitName: '某某促进中心', projects }],
});
const listed = (project: FormValues): FormValues => ({
  units: [
    {
      ...{ unitCode: '312003', unitName: '某某促进中心' },
      projects: [{ code: '13050027P000000000005', name: '资金', ...project }],
    },
  ],
});

test.each<readonly [string, string, FormValues, readonly string[], readonly string[]]>([
  [
    'in its row, under another fund',
    'F16',
    inCentre({ ...named, general: 50 }),
    [row(centre, fund, 500000)],
    ['fund standsAlready E7'],
  ],
  [
    'in its row, another amount',
    'F16',
    inCentre({ ...named, general: 70 }),
    [row(centre, fund, 500000)],
    ['fund standsAlready E7'],
  ],
  [
    'among the projects of another unit, its own beside it',
    'F16',
    inOffice({ ...named, unit: '某某促进中心', general: 50 }),
    [row(centre, fund, 500000)],
    ['fund standsAlready E7'],
  ],
  [
    'below a unit that nobody named',
    'F16',
    { units: [{ projects: [{ ...named, general: 50 }] }] },
    [row(centre, fund, 500000)],
    ['fund standsAlready E7'],
  ],
  [
    'a project of another unit',
    'F16',
    inOffice({ ...named, unit: '某某局本级', general: 50 }),
    [row(centre, fund, 500000)],
    ['fund new -'],
  ],
  [
    'a project of another unit, which the row does not say',
    'F16',
    inCentre({ ...named, general: 50 }),
    [row(office, fund, 500000)],
    ['fund new -'],
  ],
  [
    'another project',
    'F16',
    inCentre({ ...named, name: '活动经费', general: 50 }),
    [row(centre, fund, 500000)],
    ['fund new -'],
  ],
  [
    'an amount that the export has too',
    'F16',
    inCentre({ ...named, general: 50 }),
    [row(centre, general, 500000), row(centre, fund, 300000)],
    ['general same -', 'fund new -'],
  ],
  [
    'the sum of both in one column',
    'F16',
    inCentre({ ...named, general: 80 }),
    [row(centre, general, 500000), row(centre, fund, 300000)],
    ['general differs -', 'fund standsAlready E7'],
  ],
  [
    'by its code, from another source',
    'F18',
    listed({ unitFunds: 50 }),
    [row(centre, fund, 500000)],
    ['governmentFunds standsAlready F8'],
  ],
])('a project that has an amount: %s', (_, formId, values, rows, expected) => {
  const outcome = openedExport([pastedExport('导出', [heads, ...rows].join('\n'))]).read({
    ...{ packId: 'national', profile, answers: noAnswers },
  });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const proposals = proposeFigures({
    entries: outcome.readings.flatMap(({ entries }) => entries),
    ...{ tables: outcome.forms, pack: national, styles: {}, rounding: 'exact' },
    present: [presentForm(formId, values, profile)],
  });
  const own = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === formId ? one.compared.proposed : [],
  );
  expect(
    own.map(({ figure, state, standsAt = '-' }) => `${figure.field} ${state} ${standsAt}`),
  ).toEqual(expected);
  const taken = takenByItself(proposals);
  // Beside an amount that the export does not have, what comes would make a total of neither.
  const isKept = proposals.some(
    (one) => one.kind === 'figures' && one.compared.form.id === formId && isKeptWhole(one),
  );
  expect(own.filter((one) => taken.has(one)).map(({ state }) => state)).toEqual(
    own.filter(({ state }) => state === 'new' && !isKept).map(({ state }) => state),
  );
});
