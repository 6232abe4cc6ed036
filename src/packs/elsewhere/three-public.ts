import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormCell } from '../../domain/form/form-cell';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, derived, head, input, middle, name, row, sum, text, total } from '../forms/cells';
import { threePublic } from '../forms/three-public';
import { layoutElsewhere } from './layout-elsewhere';
import { unitsInParts, unitsWithMeetings } from './three-public-parts';
import { titled } from './titled';

const marked = { marked: true };
const parts = [
  ['total', '“三公”经费合计', ['abroad', 'vehicles', 'reception']],
  ['abroad', '因公出国（境）费', null],
  ['vehicles', '公务用车购置及运行费小计', ['vehiclePurchase', 'vehicleRunning']],
  ['vehiclePurchase', '公务用车购置费', null],
  ['vehicleRunning', '公务用车运行费', null],
  ['reception', '公务接待费', null],
] as const;

/** The six amounts of one year. */
function amounts(year: '' | 'LastYear' = ''): FormCell[] {
  return parts.map(([id, label, added]) =>
    added
      ? sum(
          `${id}${year}`,
          label,
          added.map((part) => `${part}${year}`),
          marked,
        )
      : amount(`${id}${year}`, label, marked),
  );
}

/** Their heads in two rows; other columns stand beside them. */
const heads = (totalHead: string): FormCell[] => [
  head(totalHead, 1, 2),
  head('因公出国（境）费', 1, 2),
  head('公务用车购置及运行费', 3),
  head('公务接待费', 1, 2),
];
const vehicleHeads = [head('小计'), head('公务用车购置费'), head('公务用车运行费')];

const titles = titled(
  ...['一般公共预算“三公”经费支出表', '“三公”经费支出表', '一般公共预算“三公”经费支出情况表'],
  ...['一般公共预算“三公”经费支出预算表', '一般公共预算财政拨款“三公”经费支出表'],
  ...['一般公共预算“三公”经费预算表', '财政拨款“三公”经费支出表'],
  ...['财政拨款“三公”经费支出预算表', '财政拨款“三公”经费预算表'],
  ...['一般公共预算“三公”经费支出预算情况表', '“三公”经费支出预算表'],
);

const meetingTitles = titled(
  ...['一般公共预算“三公”经费、会议费、培训费支出表', '“三公”经费、会议费、培训费支出表'],
  '一般公共预算“三公”经费、会议费、培训费支出预算表',
  ...['一般公共预算“三公”经费、会议费、培训费支出情况表', '“三公”经费、会议费、培训费支出情况表'],
);

const withMeetings: FormStyle = layoutElsewhere({
  id: 'withMeetings',
  titles: meetingTitles,
  width: 8,
  header: [
    row(...heads('“三公”经费合计'), head('会议费', 1, 2), head('培训费', 1, 2)),
    row(...vehicleHeads),
  ],
  body: [row(...amounts(), amount('meetings', '会议费'), amount('training', '培训费'))],
});

/** Last year and this year side by side, as the national templates have them. */
const twoYears: FormStyle = layoutElsewhere({
  id: 'yearsBeside',
  titles,
  width: 12,
  header: [
    row(head('{lastYear}年预算数', 6), head('{year}年预算数', 6)),
    row(...heads('合计'), ...heads('合计')),
    row(...vehicleHeads, ...vehicleHeads),
  ],
  body: [row(...amounts('LastYear'), ...amounts())],
});

/** A row for each unit. */
const rowsOfUnits: readonly FormPart[] = [
  row(middle('合计', 2), ...parts.map(([id, label]) => total(id, label, `units.${id}`, marked))),
  {
    block: 'units',
    item: { zh: '单位', en: 'Unit' },
    parts: [row(input('code', 'unitCode', '单位编码'), text('unitName', '单位名称'), ...amounts())],
  },
];

const byUnit: FormStyle = layoutElsewhere({
  id: 'units',
  titles,
  width: 8,
  header: [
    row(
      head('单位编码', 1, 3),
      head('单位名称（科目）', 1, 3),
      head('当年财政拨款预算安排', parts.length),
    ),
    row(...heads('合计')),
    row(...vehicleHeads),
  ],
  body: rowsOfUnits,
});

const byUnitInTwoRows: FormStyle = layoutElsewhere({
  id: 'unitsInTwoRows',
  titles,
  width: 8,
  header: [
    row(head('单位编码', 1, 2), head('单位名称', 1, 2), ...heads('“三公”经费合计')),
    row(...vehicleHeads),
  ],
  body: rowsOfUnits,
});

/** One item below the other. */
const oneYearDown: FormStyle = layoutElsewhere({
  id: 'down',
  titles,
  width: 2,
  header: [row(head('项目'), head('预算数'))],
  body: amounts().map((cell, at) => row(name(parts[at]?.[1].replace('小计', '') ?? ''), cell)),
});

const comparedDown = [
  'total',
  'abroad',
  'reception',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
];

/** Last year beside this year. */
const comparedIn = (id: string, fields: readonly string[]): FormStyle =>
  layoutElsewhere({
    ...{ id, titles, width: 3 },
    header: [row(head('项目'), head('{lastYear}年预算数'), head('{year}年预算数'))],
    body: fields.flatMap((field) => {
      const at = parts.findIndex(([part]) => part === field);
      const [last, now] = [amounts('LastYear')[at], amounts()[at]];
      const label = field === 'total' ? '合计' : (parts[at]?.[1].replace('小计', '') ?? '');
      return last && now ? [row(name(label), last, now)] : [];
    }),
  });

/** 公务接待费 before the vehicles, and behind them. */
const twoYearsDown = comparedIn('yearsDown', comparedDown);
const vehiclesFirst = comparedIn('yearsDownVehiclesFirst', [
  ...['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
]);

/** The six amounts in one row. */
const inOneRow = (id: string, totalHead: string): FormStyle =>
  layoutElsewhere({
    ...{ id, titles, width: 6 },
    header: [row(...heads(totalHead)), row(...vehicleHeads)],
    body: [row(...amounts())],
  });

/** The total below its parts. */
const totalBelow: FormStyle = layoutElsewhere({
  ...{ id: 'downTotalBelow', titles, width: 2 },
  header: [row(head('项目'), head('预算数'))],
  body: ['abroad', 'reception', 'vehicles', 'vehicleRunning', 'vehiclePurchase', 'total'].flatMap(
    (field) => {
      const at = parts.findIndex(([part]) => part === field);
      const cell = amounts()[at];
      const label = field === 'total' ? '合计' : (parts[at]?.[1].replace('小计', '') ?? '');
      return cell ? [row(name(label), cell)] : [];
    },
  ),
});

/** Last year beside this year, with the difference and its share. */
const changesIn = (
  id: string,
  years: readonly [string, string],
  fields: readonly string[],
): FormStyle =>
  layoutElsewhere({
    ...{ id, titles, width: 5 },
    header: [row(...['项目', ...years, '增减额', '增减%'].map((one) => head(one)))],
    body: fields.flatMap((field) => {
      const at = parts.findIndex(([part]) => part === field);
      const [last, now] = [amounts('LastYear')[at], amounts()[at]];
      const label = field === 'total' ? '合计' : (parts[at]?.[1].replace('小计', '') ?? '');
      if (!last || !now) return [];
      return [
        row(
          ...[name(label), last, now],
          derived(`${field}Change`, `${label}增减额`, { subtract: [field, `${field}LastYear`] }),
          derived(
            ...([`${field}Growth`, `${label}增减%`] as const),
            ...([{ growth: [`${field}LastYear`, field] }, { kind: 'percent' }] as const),
          ),
        ),
      ];
    }),
  });
const changesDown = changesIn('changesDown', ['上年预算数', '本年预算数'], comparedDown);
const changesDownRunningFirst = changesIn(
  'changesDownRunningFirst',
  ['{lastYear}年预算数', '{year}年预算数'],
  ['total', 'abroad', 'reception', 'vehicles', 'vehicleRunning', 'vehiclePurchase'],
);

/** 公务接待费 before the vehicles. */
const receptionFirst = [...parts.slice(0, 2), ...parts.slice(-1), ...parts.slice(2, -1)];
const bothYears = ['LastYear', ''] as const;

/** A row for each unit, with both years. */
const unitsInTwoYears: FormStyle = layoutElsewhere({
  ...{ id: 'unitsInTwoYears', titles, width: 13 },
  header: [
    row(head('单位名称', 1, 3), head('{lastYear}年预算数', 6), head('{year}年预算数', 6)),
    row(
      ...bothYears.flatMap(() => [
        ...[head('合计', 1, 2), head('因公出国（境）费', 1, 2), head('公务接待费', 1, 2)],
        head('公务用车购置及运行费', 3),
      ]),
    ),
    row(...bothYears.flatMap(() => vehicleHeads)),
  ],
  body: [
    row(
      middle('合计'),
      ...bothYears.flatMap((year) =>
        receptionFirst.map(([id, label]) =>
          total(`${id}${year}`, label, `units.${id}${year}`, marked),
        ),
      ),
    ),
    {
      block: 'units',
      item: { zh: '单位', en: 'Unit' },
      parts: [
        row(
          text('unitName', '单位名称'),
          ...bothYears.flatMap((year) =>
            receptionFirst.flatMap((part) => amounts(year)[parts.indexOf(part)] ?? []),
          ),
        ),
      ],
    },
  ],
});

/** F14 with what some places print beside it. */
export const threePublicElsewhere: FormDefinition = {
  ...threePublic,
  styles: [
    withMeetings,
    twoYears,
    byUnit,
    byUnitInTwoRows,
    oneYearDown,
    twoYearsDown,
    vehiclesFirst,
    inOneRow('row', '“三公”经费合计'),
    inOneRow('rowPlain', '合计'),
    totalBelow,
    changesDown,
    changesDownRunningFirst,
    unitsInTwoYears,
    unitsInParts(titles),
    unitsWithMeetings(meetingTitles),
  ],
};
