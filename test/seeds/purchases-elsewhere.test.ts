import { asWord } from './provinces/other-disclosure';
import { check } from './provinces/result-of';

/** What is said of a table of purchases: its heads and its rows, parted by /. */
async function said(heads: string, rows: string): Promise<readonly string[]> {
  const lines = `${heads} / ${rows}`.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`);
  const words = `某某局2024年部门预算\n政府采购预算表\n单位：万元\n${lines.join('\n')}`;
  const { findings } = await check(asWord(words), 'a.docx');
  return findings.flatMap(({ rule, message }) =>
    /^(?:PR|AR)-/.test(rule) ? [`${rule} ${message.replace(/请.*$/, '')}`] : [],
  );
}

const funded = '采购品目|数量|单价|合计|一般公共预算|单位资金';
const whole = '采购品目|数量|单价|金额';

test.each<readonly [string, string, string, readonly string[]]>([
  [
    'what adds up and is so many times the price',
    funded,
    '设备|4|2.00|8.00|8.00| / 书柜|2|1.00|2.00||2.00 / 合计|||10.00|8.00|2.00',
    [],
  ],
  [
    'of another price',
    funded,
    '设备|4|2.20|8.00|8.00| / 书柜|2|1.00|2.00||2.00 / 合计|||10.00|8.00|2.00',
    ['PR-SUM 「合计」是8.00万元，数量乘单价是8.80万元，两者应当相等，相差0.80万元。'],
  ],
  [
    'at prices in 元',
    funded,
    '设备|4|20000.00|8.00|8.00| / 书柜|2|10000.00|2.00||2.00 / 合计|||10.00|8.00|2.00',
    [],
  ],
  [
    'where nothing but the price makes the amount it is said once',
    whole,
    '设备|4|2.20|8.00 / 书柜|2|1.00|2.00 / 桌椅|5|1.00|5.00 / 合计|||15.00',
    ['AR-EMPTYDERIVED 「金额」是8.00万元，按各项计算应为8.80万元，相差0.80万元。'],
  ],
])('%s', async (_, heads, rows, expected) => {
  expect(await said(heads, rows)).toEqual(expected);
});
