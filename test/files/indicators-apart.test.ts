import { asWord } from '../seeds/provinces/other-disclosure';
import { check } from '../seeds/provinces/result-of';

/** A table of targets elsewhere with one indicator: its first level and name, then ≥, value and unit in columns of their own. */
async function told(row: string): Promise<readonly string[]> {
  const words = `
某某局2026年部门预算
项目支出绩效目标表
部门名称：某某局 单位：万元
| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
| 设备更新 | 21.00 | 产出指标 | 更新设备数量 | ＝ | 6 | 台 |
| ^ | ^ | 成本指标 | 设备单价 | ≤ | 3.5 | 万元 |
| ^ | ^ | ${row} |
`;
  const { findings } = await check(asWord(words), 'a.docx');
  return findings
    .filter(({ rule }) => rule === 'PF-DIRECTION')
    .map(
      ({ message, fix }) =>
        `${message.replace(/。.*$/, '')} → ${fix?.at ?? ''} ${fix?.value ?? ''}`,
    );
}

const costs = (found: string) => `是成本，应当写成上限，指标值却是下限${found} → T1!E4 ≤`;

test.each<[row: string, says: readonly string[]]>([
  ['满意度指标 | 师生满意度 | ≥ | 90 | %', []],
  [
    '满意度指标 | 师生满意度 | ≤ | 90 | %',
    ['「师生满意度」越高越好，应当写成下限，指标值却是上限≤90% → T1!E4 ≥'],
  ],
  [
    '满意度指标 | 师生满意度 | <= | 90 | %',
    ['「师生满意度」越高越好，应当写成下限，指标值却是上限<=90% → T1!E4 ≥'],
  ],
  // What is no operator says nothing, and that of the value counts first.
  ['满意度指标 | 师生满意度 | 正向 | 90 | %', []],
  ['满意度指标 | 师生满意度 | ≤ | ≥90% | ', []],
  // The first level is written once for all rows below.
  ['成本指标 | 安装单价 | ≥ | 1.6 | 万元/台', [`「安装单价」${costs('≥1.6万元/台')}`]],
  ['^ | 安装单价 | ≥ | 1.6 | 万元/台', [`「安装单价」${costs('≥1.6万元/台')}`]],
  ['效益指标 | 产品单价 | ≥ | 1.6 | 万元/台', []],
  ['^ | 节约金额 | ≥ | 1.6 | 万元', []],
])('%s', async (row, says) => {
  expect(await told(row)).toEqual(says);
});
