import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { overall2022 } from './henan-overall';
import { projects2022 } from './henan-projects';
import type { PrintedForm } from './printed-form';

const department = '某某经济开发区行政审批局';
const profile = { ...unknownProfile, year: 2022, department, code: '112' };
const pack = { packId: 'henan-2022', profile, styleId: 'standard' } as const;
const unit = { unitCode: '112', unitName: department };

const all = 1934.49;
const totals = {
  ...{ total: all, basic: 272.59, wages: 264.25, goods: 8.34 },
  ...{ project: 1661.9, otherOperating: 1661.9 },
};

type Item = readonly [code: string, name: string, total: number, amounts: FormValues];

const items: readonly Item[] = [
  [
    '2010301',
    '行政运行',
    1034.19,
    { basic: 244.29, wages: 235.95, goods: 8.34, project: 789.9, otherOperating: 789.9 },
  ],
  ['2010303', '机关服务', 72, { project: 72, otherOperating: 72 }],
  ['2010399', '其他政府办公厅（室）及相关机构事务支出', 800, { project: 800, otherOperating: 800 }],
  ['2080505', '机关事业单位基本养老保险缴费支出', 11.73, { basic: 11.73, wages: 11.73 }],
  ['2089999', '其他社会保障和就业支出', 0.7, { basic: 0.7, wages: 0.7 }],
  ['2101101', '行政单位医疗', 9.61, { basic: 9.61, wages: 9.61 }],
  ['2101103', '公务员医疗补助', 6.26, { basic: 6.26, wages: 6.26 }],
];

/** One row for each 项; the table of all expenditure leaves 小计 of 基本支出 empty. */
function expenditure(withBasic: boolean): FormValues {
  const rows = items.map(([code, itemName, total, amounts]) => ({
    classCode: code.slice(0, 3),
    sectionCode: code.slice(3, 5),
    itemCode: code.slice(5),
    itemName,
    total,
    ...amounts,
    ...(withBasic ? {} : { basic: null }),
  }));
  return { ...totals, units: [{ ...unit, ...totals, items: rows }] };
}

const byFunction = [
  ['201', 1906.19],
  ['208', 12.43],
  ['210', 15.87],
] as const;

const appropriated = Object.fromEntries(
  byFunction.flatMap(([code, amount]) =>
    ['Total', 'General', 'GeneralAppropriation'].map((column) => [
      `function${code}${column}`,
      amount,
    ]),
  ),
);

const spent = Object.fromEntries(
  ['current', 'expenditure'].flatMap((row) =>
    ['Total', 'General', 'GeneralAppropriation'].map((column) => [row + column, all]),
  ),
);

const wages = ['50501', '工资福利支出', 'personnel'] as const;
const office = ['50201', '办公经费', 'operating'] as const;

const economic = [
  ['30101', '基本工资', 213.77, wages],
  ['30113', '住房公积金', 12.51, wages],
  ['30103', '奖金', 9.67, wages],
  ['30229', '福利费', 2.61, office],
  ['30228', '工会经费', 2.09, office],
  ['30201', '办公费', 3.64, office],
  ['30108', '机关事业单位基本养老保险缴费', 11.73, wages],
  ['30112', '其他社会保障缴费', 0.7, wages],
  ['30110', '职工基本医疗保险缴费', 9.61, wages],
  ['30111', '公务员医疗补助缴费', 6.26, wages],
] as const;

const zeros = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, 0]));

const projectTotals = { total: 1661.9, general: 1661.9 };
const fundTotals = { total: 1661.9, governmentFunds: 1661.9 };

/** A development zone of Henan, 2022. */
export const henan2022: readonly PrintedForm[] = [
  {
    ...pack,
    sheet: '收支',
    formId: 'F07',
    values: {
      ...{ general: all, generalAppropriation: all, income: all, incomeTotal: all },
      ...{ function201: 1906.19, function208: 12.43, function210: 15.87 },
      ...{ expenditure: all, expenditureTotal: all },
    },
  },
  { ...pack, sheet: '支出', formId: 'F09', values: expenditure(false) },
  {
    ...pack,
    sheet: '拨款',
    formId: 'F10',
    values: {
      ...{ income: all, incomeGeneral: all, incomeGeneralAppropriation: all, incomeTotal: all },
      ...appropriated,
      ...spent,
    },
  },
  { ...pack, sheet: '一般', formId: 'F11', values: expenditure(true) },
  {
    ...pack,
    sheet: '基本',
    formId: 'F12',
    values: {
      ...{ total: 272.59, personnel: 264.25, operating: 8.34 },
      items: economic.map(([departmentCode, departmentName, amount, government]) => ({
        departmentCode,
        departmentName,
        governmentCode: government[0],
        governmentName: government[1],
        total: amount,
        [government[2]]: amount,
      })),
    },
  },
  {
    ...pack,
    sheet: '三公',
    formId: 'F14',
    styleId: 'rowNoted',
    values: zeros(
      ...['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
    ),
  },
  {
    ...pack,
    sheet: '基金',
    formId: 'F15',
    values: zeros(
      ...['total', 'basic', 'wages', 'familyAid', 'goods', 'capital', 'project'],
      ...['otherOperating', 'specificTarget'],
    ),
  },
  {
    ...pack,
    sheet: '项目',
    formId: 'F16',
    values: {
      ...projectTotals,
      units: [
        {
          ...unit,
          ...projectTotals,
          projects: [...projects2022]
            .sort((one, other) => one.place - other.place)
            .map(({ name, amount }) => ({
              ...{ kind: '其他运转类', name, unit: department, total: amount, general: amount },
            })),
        },
      ],
    },
  },
  { ...pack, sheet: '整体', formId: 'F17', values: overall2022 },
  {
    ...pack,
    sheet: '汇总',
    formId: 'F18',
    values: {
      departmentCode: '112',
      departmentName: null,
      ...fundTotals,
      units: [
        {
          ...fundTotals,
          unitCode: '112001',
          unitName: department,
          projects: projects2022.map(({ code, name, amount, ...levels }) => ({
            ...{ code, name, total: amount, governmentFunds: amount },
            costs: pairs(levels.costs),
            outputs: pairs(levels.outputs),
            benefits: pairs(levels.benefits),
            satisfactions: pairs(levels.satisfactions),
          })),
        },
      ],
    },
  },
];

function pairs(indicators: readonly (readonly [string, string])[]) {
  return indicators.map(([indicator, value]) => ({ indicator, value }));
}
