import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { amount, count, fact, text } from './define-fact';

const named = text('name', '名称', 'name');
const coded = text('code', '科目编码', 'code');
const amountOf = amount('amount', '金额', 'amount');

/** Rows of codes as other places print them, by their names. */
const codeRows = (
  name: string,
  zh: string,
  en: string,
  {
    form,
    of = 'classes',
    field = 'total',
  }: Record<'form', string> & Partial<Record<'of' | 'field', string>>,
): FactDefinition => {
  const own = of === 'classes' ? { name: 'className' } : { name: 'itemName', code: 'itemCode' };
  const fields = { ...own, amount: field };
  const inUnits = { form, rows: `units/${of}`, fields };
  return {
    ...fact('list', name, zh, en, { form, rows: of, fields }, inUnits),
    items: [named, coded, amountOf],
  };
};
const items = 'classes/sections/items';
const running = { of: items, field: 'operating' };

/** What only texts of Shanghai and Anhui state. */
export const elsewhereFacts: readonly FactDefinition[] = [
  codeRows('generalClasses', '一般公共预算支出各类', 'classes of general budget expenditure', {
    form: 'F11',
  }),
  codeRows('fundClasses', '政府性基金支出各类', 'classes of expenditure of government funds', {
    form: 'F15',
  }),
  codeRows('allClasses', '支出各类', 'classes of expenditure', { form: 'F09' }),
  codeRows('generalItems', '一般公共预算支出各科目', 'codes of general budget expenditure', {
    ...{ form: 'F11', of: items },
  }),
  codeRows('fundItems', '政府性基金支出各科目', 'codes of expenditure of government funds', {
    ...{ form: 'F15', of: items },
  }),
  codeRows('allItems', '支出各科目', 'codes of expenditure', { form: 'F09', of: items }),
  codeRows('generalRunning', '各科目的公用经费', 'operating costs by code', {
    ...{ form: 'F11', ...running },
  }),
  codeRows('allRunning', '各科目的公用经费', 'operating costs by code', {
    ...{ form: 'F09', ...running },
  }),
  ...(
    [
      ['listedProjects', '项目支出表的项目', 'projects of the table of projects', 'F16'],
      ['targetProjects', '绩效目标表的项目', 'projects of the table of targets', 'E06'],
    ] as const
  ).map(([name, zh, en, form]) => ({
    ...fact('list', name, zh, en, {
      ...{ form, rows: 'projects', fields: { name: 'name', amount: 'total' } },
    }),
    items: [named, amountOf],
  })),
  text('threeRules', '“三公”经费执行的规定', 'rules that the “three public expenses” follow'),
  amount('procurementReserved', '面向中小企业预留的政府采购预算', 'reserved for small enterprises'),
  count('leaderVehicles', '副部（省）级及以上领导用车', 'vehicles of leaders'),
  count('headVehicles', '主要负责人用车', 'vehicles of heads of the department'),
  count('confidentialVehicles', '机要通信用车', 'vehicles of confidential communication'),
  count('emergencyVehicles', '应急保障用车', 'vehicles of emergency support'),
  count('retiredVehicles', '离退休干部服务用车', 'vehicles for retired officials'),
  count(
    'largeEquipment',
    '单价100万元（含）以上设备（不含车辆）',
    'equipment of 1,000,000 yuan and more',
  ),
  text('projectOverview', '项目概述', 'overview of the project'),
  text('projectBasis', '项目立项依据', 'why the project was set up'),
  text('projectBody', '项目实施主体', 'who carries the project out'),
  text('projectPlan', '项目实施方案', 'how the project is carried out'),
  text('projectPeriod', '项目实施周期', 'period of the project'),
];
