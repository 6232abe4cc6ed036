import type { FormValues } from '../../../domain/form/form-values';
import { functionalForm, procurementForm, projectForm, threePublicForm } from './example-forms';
import type { ExampleForm, RuleExample } from './rule-example';

const twoYears = { abroadLastYear: 4, abroad: 3 };
const assets = {
  ...{ buildingsQuantity: 20, buildingsValue: 3, officesQuantity: 10, officesValue: 2 },
  ...{ vehiclesQuantity: 1, vehiclesValue: 15.5 },
};
const purchase = { projectBudget: 80, quantity: 2, price: 40, publicBudget: 80 };
const listOfPurchases: ExampleForm = {
  form: 'F04',
  style: 'b',
  values: { items: [{ project: '办公楼维修', goods: '修缮工程', ...purchase }] },
};
const whole: FormValues = {
  ...{ governmentFunds: 100, basic: 60, project: 40 },
  goal: '2022年办结审批事项不少于12000件，按期办结率达到98%。',
  tasks: [{ name: '审批提速', content: '缩短审批事项的办理时间' }],
  keyTasks: [{ name: '审批事项办结数量', value: '≥12000件' }],
};
const rate = (name: string): FormValues => ({
  indicators: [{ indicator: name, excellent: '≥95%', good: '≥90%', medium: '≥85%', poor: '<85%' }],
});
const duty: FormValues = {
  duty: '一、行政审批',
  activities: [
    {
      activity: '1、窗口服务管理',
      budget: 3,
      content: '管理窗口',
      goal: '按时办结',
      ...rate('办件按时办结率'),
    },
    {
      activity: '2、审批事项管理',
      budget: 2,
      content: '管理事项',
      goal: '清单齐全',
      ...rate('清单公布率'),
    },
  ],
};

export const arithmeticExamples: readonly RuleExample[] = [
  {
    rule: 'AR-EMPTYDERIVED',
    passes: [functionalForm('F09', { wages: 60, specificTarget: 40 })],
    fails: [{ ...functionalForm('F09', { wages: 60, specificTarget: 40 }), typed: { F8: 90 } }],
    at: 'F09!F8',
  },
  {
    rule: 'AR-NEG',
    passes: [functionalForm('F09', { wages: 60 })],
    fails: [functionalForm('F09', { wages: -60 })],
    at: 'F09!H8',
  },
  {
    rule: 'AR-PCT',
    passes: [{ form: 'F14', style: 'twoYear', values: twoYears }],
    fails: [{ form: 'F14', style: 'twoYear', values: twoYears, typed: { E5: -0.4 } }],
    at: 'F14!E5',
  },
  {
    rule: 'AR-PCTRANGE',
    passes: [projectForm({ planOctober: 1 })],
    fails: [projectForm({ planMarch: -0.1 })],
    at: 'F03!B7',
  },
  {
    rule: 'TP-SUM',
    passes: [threePublicForm()],
    fails: [threePublicForm({}, { A5: 26 })],
    at: 'F14!A5',
  },
  {
    rule: 'TP-NEG',
    passes: [threePublicForm()],
    fails: [threePublicForm({ reception: -0.5 })],
    at: 'F14!F5',
  },
  {
    rule: 'AS-SUM',
    passes: [{ form: 'F05', style: 'b', values: assets }],
    fails: [{ form: 'F05', style: 'b', values: assets, typed: { C4: 20.5 } }],
    at: 'F05!C4',
  },
  {
    rule: 'AS-LE',
    passes: [{ form: 'F05', style: 'b', values: assets }],
    fails: [{ form: 'F05', style: 'b', values: { ...assets, officesValue: 5 } }],
    at: 'F05!C6',
  },
  {
    rule: 'PR-SUM',
    passes: [listOfPurchases],
    fails: [{ ...listOfPurchases, typed: { H6: 90 } }],
    at: 'F04!H6',
  },
  {
    rule: 'X-T09',
    passes: [procurementForm(purchase)],
    fails: [procurementForm({ ...purchase, projectBudget: 75 })],
    at: 'F04!H8',
  },
  {
    rule: 'X-T01',
    passes: [{ form: 'F07', values: { general: 100, function201: 100 } }],
    fails: [{ form: 'F07', values: { general: 100, function201: 90 } }],
    at: 'F07!B37',
  },
  {
    rule: 'X-T04',
    passes: [{ form: 'F10', values: { incomeGeneral: 100, function201General: 100 } }],
    fails: [{ form: 'F10', values: { incomeGeneral: 100, function201General: 90 } }],
    at: 'F10!B38',
  },
  {
    rule: 'X-ACT-BUDGET',
    passes: [{ form: 'F02', style: 'duties', values: { duties: [duty] } }],
    fails: [{ form: 'F02', style: 'duties', values: { duties: [duty] }, typed: { B5: 6 } }],
    at: 'F02!B5',
  },
  {
    rule: 'PF-AMOUNT',
    passes: [projectForm()],
    fails: [{ ...projectForm(), typed: { C4: 60 } }],
    at: 'F03!C4',
  },
  {
    rule: 'PF-PLAN',
    passes: [projectForm()],
    fails: [projectForm({ planJune: 0.8 })],
    at: 'F03!E7',
  },
  {
    rule: 'DOC-CELLTYPE',
    passes: [threePublicForm()],
    fails: [threePublicForm({}, { B5: '80万元' })],
    at: 'F14!B5',
  },
  {
    rule: 'DOC-MANDATORY',
    passes: [projectForm()],
    fails: [projectForm({ purpose: null })],
    at: 'F03!B5',
  },
  {
    rule: 'DOC-STRUCTURE',
    passes: [threePublicForm()],
    fails: [threePublicForm({}, { B3: '会议费' })],
    at: 'F14!B3',
  },
  {
    rule: 'X-T11',
    passes: [{ form: 'F17', values: whole }],
    fails: [{ form: 'F17', values: { ...whole, project: 30 } }],
    at: 'F17!D7',
  },
];
