import { readDraft } from '../../src/app/narrative/read-draft';

const amount = (fen: number) => ({ kind: 'fact', fact: { kind: 'amount', fen } });
const count = (number: number) => ({ kind: 'fact', fact: { kind: 'count', count: number } });
const faulty = (fault: string, text: string) => ({ kind: 'faulty', fault, text });
const text = (words: string) => ({ kind: 'text', text: words });
const list = (...items: object[]) => ({ kind: 'fact', fact: { kind: 'list', items } });

test.each([
  ['income_last', '', { kind: 'blank' }],
  ['duties', ' \n ', { kind: 'blank' }],
  ['income_last', '585.38', amount(585_380_000)],
  ['income_last', '1,234.5', amount(1_234_500_000)],
  ['income_last', '０', amount(0)],
  ['income_last', ' ５８５．３８ ', amount(585_380_000)],
  ['income_last', '585.38万元', amount(585_380_000)],
  ['income_last', '12元', amount(1200)],
  ['income_last', '1.2亿元', amount(12_000_000_000)],
  ['income_last', '585.38万元\u200b', amount(585_380_000)],
  ['income_last', '<b>585.38</b>&nbsp;', amount(585_380_000)],
  ['income_last', '约585', faulty('notAnAmount', '约585')],
  ['income_last', '万元', faulty('notAnAmount', '万元')],
  ['income_last', '1.1234567', faulty('tooFine', '1.1234567')],
  ['income_last', '99999999999999', faulty('tooLarge', '99999999999999')],
  ['vehicleCount', '3', count(3)],
  ['vehicleCount', '３', count(3)],
  ['vehicleCount', '\u00a03\u200b', count(3)],
  ['vehicleCount', '3.5', faulty('notACount', '3.5')],
  ['vehicleCount', '-1', faulty('notACount', '-1')],
  ['vehicleCount', '三', faulty('notACount', '三')],
  ['income_reason', ' 人员增加 ', { kind: 'fact', fact: text('人员增加') }],
  ['duties', '=1+1', { kind: 'fact', fact: text('=1+1') }],
  ['offices', '综合科\n\n 审批科 \n', list({ name: text('综合科') }, { name: text('审批科') })],
  [
    'agencyItems',
    '办公 费 1.5\n水费：2万元',
    list(
      { name: text('办公 费'), amount: { kind: 'amount', fen: 1_500_000 } },
      { name: text('水费'), amount: { kind: 'amount', fen: 2_000_000 } },
    ),
  ],
  ['agencyItems', '办公费', faulty('incomplete', '办公费')],
  ['agencyItems', '办公费 若干', faulty('notAnAmount', '若干')],
  [
    'terms',
    '基本支出：指为保障运转：而发生的支出',
    list({ name: text('基本支出'), explanation: text('指为保障运转：而发生的支出') }),
  ],
  ['terms', '基本支出', faulty('incomplete', '基本支出')],
])('%s %j', (name, typed, reading) => {
  expect(readDraft(name, typed, '万元')).toEqual(reading);
});

test('a field of a text in 元 is in 元', () => {
  expect(readDraft('income_last', '12.34', '元')).toEqual(amount(1234));
  expect(readDraft('income_last', '1万元', '元')).toEqual(amount(1_000_000));
});
