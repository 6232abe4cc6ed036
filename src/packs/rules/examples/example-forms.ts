import type { FormValues } from '../../../domain/form/form-values';
import type { ExampleForm } from './rule-example';

/** A project as it should be filled in, which an example changes in one place. */
const project: FormValues = {
  projectCode: '130121210000000000001',
  projectName: '办公楼维修',
  purpose: '支付办公楼屋面和管线的维修费用，共计50万元。',
  fiscalFunds: 50,
  planMarch: 0.25,
  planJune: 0.5,
  planOctober: 0.75,
  planDecember: 1,
  goals: [{ goal: '2021年10月底前完成办公楼屋面和管线的维修，验收合格率达到100%。' }],
  quantity: [indicator('维修房屋面积', '≥2000平方米', '计划标准')],
  quality: [indicator('维修验收合格率', '≥95%', '行业标准')],
  timeliness: [indicator('维修完成时间', '2021年10月底', '计划标准')],
  cost: [indicator('维修总成本', '≤50万元', '预算批复')],
  social: [indicator('办公秩序正常率', '≥95%', '历史标准')],
  satisfaction: [indicator('办公人员满意度', '≥90%', '历史标准')],
};

export function projectForm(changes: FormValues = {}): ExampleForm {
  return { form: 'F03', style: 'b', values: { ...project, ...changes } };
}

/** One row of a project form. */
export function indicator(name: string, value: string | null, basis = '计划标准'): FormValues {
  return { indicator: name, value, basis };
}

/** An activity with one indicator and its grades, the best first. */
export function gradedForm(name: string, grades: readonly string[]): ExampleForm {
  const [excellent = null, good = null, medium = null, poor = null] = grades;
  const activity = {
    activity: '1、窗口服务管理',
    budget: 1,
    content: '管理服务大厅的窗口',
    goal: '窗口服务规范，办件按时办结',
    indicators: [{ indicator: name, excellent, good, medium, poor }],
  };
  return { form: 'F02', style: 'activities', values: { activities: [activity] } };
}

/** The “三公” form of one unit. */
export function threePublicForm(
  changes: FormValues = {},
  typed: ExampleForm['typed'] = {},
): ExampleForm {
  const values = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };
  return { form: 'F14', style: 'row', values: { ...values, ...changes }, typed };
}

/** The same without any amount. */
export function noThreePublic(typed: ExampleForm['typed']): ExampleForm {
  const zeros = { abroad: 0, vehiclePurchase: 0, vehicleRunning: 0, reception: 0 };
  return threePublicForm(zeros, typed);
}

const unit = { unitCode: '112', unitName: '某某局' };
const item = { classCode: '201', sectionCode: '03', itemCode: '02', itemName: '一般行政管理事务' };

/** F08, F09, F11, F15 and F19: one unit with one row. */
export function functionalForm(form: string, amounts: FormValues): ExampleForm {
  return { form, values: { units: [{ ...unit, items: [{ ...item, ...amounts }] }] } };
}

/** F16 with one project. */
export function projectListForm(general: number, name = '办公楼维修'): ExampleForm {
  const one = { kind: '特定目标类', name, unit: '某某局', general };
  return { form: 'F16', values: { units: [{ ...unit, projects: [one] }] } };
}

/** F04 with one purchase. */
export function procurementForm(purchase: FormValues): ExampleForm {
  const goods = { project: '办公楼维修', goods: '修缮工程', measure: '项' };
  return {
    form: 'F04',
    style: 'a',
    values: { units: [{ unit: '某某局', items: [{ ...goods, ...purchase }] }] },
  };
}
