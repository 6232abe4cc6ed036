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

const carried = (field: string, zh: string, en: string, ...forms: readonly string[]) =>
  amount(field, zh, en, ...forms.map((form) => ({ form, field })));

export const incomeFacts: readonly FactDefinition[] = [
  ...sources.map(([id, zh, en, field = `${id.charAt(0).toLowerCase()}${id.slice(1)}`]) =>
    amount(`income${id}`, zh, en, { form: 'F07', field }, { form: 'F08', field }),
  ),
  carried('carriedOver', '上年结转结余', 'carried over from last year', 'F07', 'F08'),
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
  carried('carriedForward', '年终结转结余', 'carried forward to next year', 'F07'),
];
