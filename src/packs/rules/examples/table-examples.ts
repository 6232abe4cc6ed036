import type { FormValues } from '../../../domain/form/form-values';
import {
  functionalForm,
  indicator,
  noThreePublic,
  procurementForm,
  projectForm,
  projectListForm,
  threePublicForm,
} from './example-forms';
import type { ExampleForm, RuleExample } from './rule-example';

const termsForm = (code: string, name: string): ExampleForm => ({
  form: 'F06',
  values: { codes: [{ code, name, explanation: '反映这方面的支出。' }] },
});

const basicForm = (...items: readonly FormValues[]): ExampleForm => ({
  form: 'F12',
  values: { items },
});
const reception = (operating: number): FormValues => ({
  departmentCode: '30217',
  departmentName: '公务接待费',
  operating,
});
const wages: FormValues = {
  ...{ departmentCode: '30101', departmentName: '基本工资' },
  ...{ governmentCode: '50501', personnel: 90 },
};
const goods = (governmentCode: string): FormValues => ({
  departmentCode: '30201',
  departmentName: '办公费',
  governmentCode,
  operating: 10,
});
const insurance = (personnel: number): ExampleForm =>
  basicForm(
    {
      ...{ departmentCode: '30108', departmentName: '机关事业单位基本养老保险缴费' },
      ...{ governmentCode: '50501', personnel },
    },
    wages,
  );

const insured: ExampleForm = {
  form: 'F11',
  values: {
    units: [
      {
        ...{ unitCode: '112', unitName: '某某局' },
        items: [
          {
            ...{ classCode: '208', sectionCode: '05', itemCode: '05', wages: 12 },
            itemName: '机关事业单位基本养老保险缴费支出',
          },
          {
            ...{ classCode: '201', sectionCode: '03', itemCode: '02', wages: 90 },
            itemName: '一般行政管理事务',
          },
        ],
      },
    ],
  },
};

const assetForm = (values: FormValues): ExampleForm => ({ form: 'F05', style: 'b', values });
const vehicles = assetForm({ vehiclesQuantity: 2, vehiclesValue: 30 });
const another = { projectCode: '130121210000000000002', projectName: '大厅维修' };
const goalOf = (year: number) => `${year}年6月底前完成服务大厅地面维修，验收合格率达到100%。`;
const own = {
  goals: [{ goal: goalOf(2021) }],
  quantity: [indicator('维修地面面积', '≥600平方米')],
};
const purchase = { projectBudget: 80, quantity: 2, price: 40, publicBudget: 80 };
const rate = (value: string): ExampleForm => ({
  form: 'F17',
  values: { threePublicControl: value },
});
const overview: ExampleForm = { form: 'F07', values: { general: 100, function201: 100 } };

const income = (typed: ExampleForm['typed'] = {}): ExampleForm => ({
  ...functionalForm('F08', { general: 100 }),
  typed,
});

/** Codes, assets and purchases, and tables code by code. */
export const tableExamples: readonly RuleExample[] = [
  {
    rule: 'AR-SUM',
    passes: [{ form: 'F07', values: { ...overview.values, generalAppropriation: 90 } }],
    fails: [{ form: 'F07', values: { ...overview.values, generalAppropriation: 110 } }],
    at: 'F07!B6',
  },
  {
    rule: 'X-CODE',
    passes: [functionalForm('F09', { wages: 5 }), functionalForm('F11', { wages: 5 })],
    fails: [
      functionalForm('F09', { wages: 5 }),
      functionalForm('F11', { wages: 5, itemName: '机关服务' }),
    ],
    at: 'F11!E8',
  },
  {
    rule: 'X-T07',
    passes: [basicForm(reception(0.5)), threePublicForm()],
    fails: [basicForm(reception(0.6)), threePublicForm()],
    at: 'F12!E6',
  },
  {
    rule: 'X-TP-VEH',
    passes: [threePublicForm(), vehicles],
    fails: [threePublicForm(), assetForm({ othersQuantity: 10, othersValue: 3 })],
    at: 'F14!E5',
  },
  {
    rule: 'X-DUPTEXT',
    passes: [
      projectForm(),
      projectForm({ ...another, ...own, purpose: '支付服务大厅地面的维修费用，共计50万元。' }),
    ],
    fails: [
      projectForm(),
      projectForm({ ...another, purpose: '支付服务大厅地面的维修费用，共计50万元。' }),
    ],
    at: 'F03!B8',
  },
  {
    rule: 'X-PROC',
    passes: [
      projectListForm(80, '电脑购置'),
      procurementForm({ ...purchase, project: '电脑购置' }),
    ],
    fails: [
      projectListForm(80, '电脑购置'),
      procurementForm({ project: '电脑购置', projectBudget: 80, quantity: 0, price: 0 }),
    ],
    at: 'F04!I6',
  },
  {
    rule: 'CL-NAME',
    passes: [termsForm('2010301', '行政运行')],
    fails: [termsForm('2010301', '机关服务')],
    at: 'F06!B3',
  },
  {
    rule: 'CL-OLD',
    passes: [termsForm('210', '卫生健康支出'), threePublicForm()],
    fails: [termsForm('210', '医疗卫生与计划生育支出'), threePublicForm()],
    at: 'F06!B3',
  },
  {
    rule: 'CL-FUNC-PROJ',
    passes: [functionalForm('F09', { itemCode: '01', itemName: '行政运行', wages: 60 })],
    fails: [functionalForm('F09', { itemCode: '01', itemName: '行政运行', specificTarget: 40 })],
    at: 'F09!L8',
  },
  {
    rule: 'CL-HOUSING',
    passes: [insured, insurance(12)],
    fails: [
      insured,
      basicForm(
        {
          ...{ departmentCode: '30113', departmentName: '住房公积金' },
          ...{ governmentCode: '50501', personnel: 12 },
        },
        { ...wages },
      ),
    ],
    at: 'F12!E6',
  },
  {
    rule: 'CL-ECON-GOV',
    passes: [basicForm(wages, goods('50502'))],
    fails: [basicForm(wages, goods('50201'))],
    at: 'F12!C7',
  },
  {
    rule: 'AS-QTY',
    passes: [vehicles],
    fails: [assetForm({ vehiclesValue: 30 })],
    at: 'F05!C7',
  },
  {
    rule: 'AS-PLAUSIBLE',
    passes: [vehicles],
    fails: [assetForm({ vehiclesQuantity: 2, vehiclesValue: 300_000 })],
    at: 'F05!C7',
  },
  {
    rule: 'PR-GENERIC',
    passes: [procurementForm(purchase)],
    fails: [procurementForm({ ...purchase, goods: '服务' })],
    at: 'F04!C8',
  },
  {
    rule: 'PF-DENOM0',
    passes: [rate('≤90%'), threePublicForm()],
    fails: [rate('≤90%'), noThreePublic({ A7: '注：此表为空表。' })],
    at: 'F17!D22',
  },
  {
    rule: 'DOC-YEAR',
    passes: [overview, income()],
    fails: [overview, income({ A1: '2020年部门收入预算表' })],
    at: 'F08!A1',
  },
  {
    rule: 'DOC-YEAR',
    passes: [threePublicForm(), projectForm(own)],
    fails: [threePublicForm(), projectForm({ ...own, goals: [{ goal: goalOf(2020) }] })],
    at: 'F03!B8',
  },
  {
    rule: 'DOC-ASOF',
    passes: [overview, vehicles],
    fails: [overview, { ...vehicles, typed: { B2: '截止时间：2021年12月31日' } }],
    at: 'F05!B2',
  },
  {
    rule: 'DOC-UNITNAME',
    passes: [overview, income()],
    fails: [overview, income({ A2: '部门名称：某某中心' })],
    at: 'F08!A2',
  },
  {
    rule: 'DOC-EMPTYNOTE',
    passes: [{ form: 'F15', values: {} }],
    fails: [{ form: 'F15', values: {}, typed: { A10: null } }],
    at: 'F15!F6',
  },
  { rule: 'DOC-TOC', passes: [overview], fails: [overview, overview], at: 'F07!B5' },
];
