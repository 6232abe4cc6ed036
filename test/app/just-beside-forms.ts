import type { FormValues } from '../../src/domain/form/form-values';
import type { FilledForm } from './just-beside';

type Typed = Readonly<Record<string, string | number | null>>;

export const fen = 0.000001;
export const unit = { unitCode: '112', unitName: '某某局' };
export const code = {
  ...{ classCode: '201', sectionCode: '03', itemCode: '02' },
  itemName: '一般行政管理事务',
};
export const grid = (form: string, amounts: FormValues): FilledForm => [
  ...(['henan2022', form, 'standard'] as const),
  { units: [{ ...unit, items: [{ ...code, ...amounts }] }] },
];
export const overview = (general: number, function201 = general): FilledForm => [
  ...(['henan2022', 'F07', 'standard'] as const),
  { general, function201 },
];
export const appropriation = (amounts: FormValues): FilledForm => [
  'henan2022',
  'F10',
  'standard',
  amounts,
];
export const five = { incomeGeneral: 5, function201General: 5 };
export const noCode = { classCode: null, sectionCode: null, itemCode: null };
export const expenses = (values: FormValues, typed = {}): FilledForm => [
  ...(['hebei2018', 'F14', 'row'] as const),
  values,
  typed,
];
export const years = (values: FormValues): FilledForm => ['hebei2021', 'F14', 'twoYear', values];
export const yearsTyped = (values: FormValues, typed: Typed): FilledForm => [
  ...(['hebei2021', 'F14', 'twoYear'] as const),
  values,
  typed,
];
export const assetsTyped = (values: FormValues, typed: Typed): FilledForm => [
  ...(['hebei2018', 'F05', 'b'] as const),
  values,
  typed,
];
export const duties = (typed: number): FilledForm => [
  ...(['hebei2018', 'F02', 'duties'] as const),
  { duties: [{ duty: '机关运行', activities: [{ activity: '办公楼维修', budget: 5 }] }] },
  { B5: typed },
];
export const three = {
  quantity: [{ indicator: '维修面积', value: '≥800平方米' }],
  quality: [{ indicator: '验收合格率', value: '=100%' }],
  social: [{ indicator: '办公用房安全事故次数', value: '=0次' }],
};
export const levels = {
  ...three,
  timeliness: [{ indicator: '完工时间', value: '10月底前' }],
  cost: [{ indicator: '维修总成本', value: '≤8万元' }],
};
export const word = [{ indicator: '长效管理机制健全程度', value: '健全' }];
export const economic = (amounts: FormValues): FilledForm => [
  ...(['henan2022', 'F12', 'standard'] as const),
  { items: [amounts] },
];
export const wages = { departmentCode: '30101', departmentName: '基本工资' };
export const target = (values: FormValues, typed = {}): FilledForm => [
  ...(['hebei2021', 'F03', 'b'] as const),
  {
    projectCode: '————',
    projectName: '办公楼维修',
    purpose: '维修办公楼',
    fiscalFunds: 8,
    ...values,
  },
  typed,
];
export const ofCost = (value: string, fiscalFunds = 8): FilledForm =>
  target({ fiscalFunds, cost: [{ indicator: '维修总成本', value }] });
export const ofSatisfaction = (value: string): FilledForm =>
  target({ satisfaction: [{ indicator: '职工满意度', value }] });
export const ofQuantity = (indicator: string, value: string): FilledForm =>
  target({ quantity: [{ indicator, value }] });
export const plan = (
  ...[planMarch, planJune, planOctober, planDecember]: (number | null)[]
): FilledForm => target({ planMarch, planJune, planOctober, planDecember } as FormValues);
export const assets = (values: FormValues): FilledForm => ['hebei2018', 'F05', 'b', values];
export const bands = (...[excellent, good, medium, poor]: string[]): FilledForm => [
  ...(['hebei2018', 'F02', 'activities'] as const),
  {
    activities: [
      {
        ...{ activity: '办公楼维修', budget: 8 },
        indicators: [{ indicator: '验收合格率', excellent, good, medium, poor }],
      },
    ],
  } as FormValues,
];
export const purchase = (values: FormValues): FilledForm => [
  ...(['hebei2021', 'F04', 'b'] as const),
  {
    items: [
      {
        project: '办公楼维修',
        goods: '修缮工程',
        quantity: 2,
        price: 4,
        publicBudget: 8,
        ...values,
      },
    ],
  },
];
export const projects = (general: number): FilledForm => [
  ...(['henan2022', 'F16', 'standard'] as const),
  {
    units: [
      { ...unit, projects: [{ kind: '特定目标类', name: '办公楼维修', unit: '某某局', general }] },
    ],
  },
];
