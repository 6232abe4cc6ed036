import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { amount } from './define-fact';

/** Rows and columns of the same id in 收支预算表 and 收入预算表; no section of ours states them, those of others do. */
const sources = [
  ['StateCapital', '国有资本经营预算拨款收入', 'income from the state capital budget'],
  ['Business', '事业收入', 'income of institutions'],
  ['Commercial', '事业单位经营收入', 'commercial income of institutions'],
  ['Superior', '上级补助收入', 'subsidies from superior units'],
  ['Affiliated', '附属单位上缴收入', 'payments of affiliated units'],
  ['Further', '其他收入', 'other income', 'other'],
] as const;

/** The same field of several forms. */
const inForms = (
  id: string,
  zh: string,
  en: string,
  field: string,
  forms: readonly string[] = ['F07', 'F08'],
) => amount(id, zh, en, ...forms.map((form) => ({ form, field })));

export const incomeFacts: readonly FactDefinition[] = [
  amount(
    'income',
    '收入总计',
    'total income',
    { form: 'F07', field: 'incomeTotal' },
    { form: 'F08', field: 'total' },
  ),
  inForms('incomeCurrent', '本年收入合计', 'income of the year', 'income'),
  inForms('incomeGeneral', '一般公共预算收入', 'income from the general budget', 'general'),
  inForms('incomeFund', '政府性基金收入', 'income from government funds', 'fund'),
  inForms(
    'incomeSpecial',
    '财政专户管理资金收入',
    'income from the special fiscal account',
    'specialAccount',
  ),
  amount('incomeOther', '其他来源收入', 'income from other sources', {
    form: 'F07',
    sum: ['business', 'commercial', 'superior', 'affiliated', 'other'],
  }),
  ...sources.map(([id, zh, en, field = `${id.charAt(0).toLowerCase()}${id.slice(1)}`]) =>
    inForms(`income${id}`, zh, en, field),
  ),
  inForms('carriedOver', '上年结转结余', 'carried over from last year', 'carriedOver'),
  amount(
    'appropriation',
    '财政拨款收支总计',
    'total of fiscal appropriation',
    { form: 'F10', field: 'incomeTotal' },
    { form: 'F10', field: 'expenditureTotal' },
  ),
  amount('appropriationOfYear', '本年财政拨款收入', 'fiscal appropriation of the year', {
    form: 'F10',
    field: 'income',
  }),
  amount('appropriationSpent', '本年财政拨款支出', 'what fiscal appropriation pays this year', {
    form: 'F10',
    field: 'currentTotal',
  }),
  inForms('carriedForward', '年终结转结余', 'carried forward to next year', 'carriedForward', [
    'F07',
  ]),
];
