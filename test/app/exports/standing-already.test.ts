import { proposeFigures, takenByItself } from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import type { FormValues } from '../../../src/domain/form/form-values';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';
import { presentForm } from './present-form';

const profile = { year: 2025, department: '某某局', code: '112', unit: null } as const;
const heads =
  '支出功能分类科目编码\t部门预算经济分类科目编码\t支出类别\t项目名称\t资金性质\t金额（元）';
const general = '2010301\t30305\t基本支出\t\t一般公共预算拨款\t32000';
const fund = '2120801\t30305\t特定目标类\t移民\t政府性基金预算拨款\t800000';
const health = '2101101\t30110\t基本支出\t\t一般公共预算拨款\t182400';

const living = { departmentClass: '303', departmentSection: '05', departmentName: '生活补助' };
const work = { departmentClass: '302', departmentSection: '01', departmentName: '办公费' };

test.each<readonly [string, string, FormValues, readonly string[], readonly string[]]>([
  [
    'a second row of the same item',
    'F13',
    {
      items: [
        { ...living, general: 3.2 },
        { ...living, fund: 80 },
      ],
    },
    [general, fund],
    ['fund J7'],
  ],
  [
    'a second row of the same item with another amount',
    'F13',
    {
      items: [
        { ...living, general: 3.2 },
        { ...living, fund: 70 },
      ],
    },
    [general, fund],
    ['fund J7'],
  ],
  [
    'an older name of the item',
    'F10',
    { function209General: 18.24 },
    [health],
    ['function210General E15'],
  ],
  ['an amount in another column', 'F10', { function209Fund: 18.24 }, [health], []],
  ['another amount of another item', 'F10', { function209General: 18.2 }, [health], []],
  [
    'nothing',
    'F13',
    {
      items: [
        { ...work, general: 5 },
        { ...living, general: 3.2 },
      ],
    },
    [fund],
    [],
  ],
])(
  '%s: what may stand in the form already waits for the user',
  (_, formId, values, rows, expected) => {
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
    const waiting = own.filter(({ state }) => state === 'standsAlready');
    expect(waiting.map(({ figure, standsAt }) => `${figure.field} ${standsAt}`)).toEqual(expected);
    // With the whole table the other cell would be emptied, which is told; by itself nothing is.
    const others = proposals.flatMap((one) => (one.kind === 'figures' ? one.compared.others : []));
    const told = others.map(({ at, state }) => `${at} ${state}`);
    for (const { standsAt } of waiting) expect(told).toContain(`${standsAt} emptied`);
    const taken = takenByItself(proposals);
    expect([...waiting, ...others].filter((one) => new Set<unknown>(taken).has(one))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  },
);
