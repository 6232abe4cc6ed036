import { printedFigures } from './provinces/printed-figures';

const targets = `
单位：万元
| 项目名称 | 预算数 | 三级指标 | 指标值 | 度量单位 |
| 教学仪器更新 | 96.00 | 一体机单价 | 1.6 | 万元 |
| ^ | ^ | 采购一体机 | 1,800 | 台 |`;
const goals = targets.replace('指标值', '年度目标值');
const counted = `
单位：万元
| 采购品目 | 数量 | 单价 |
| 教学一体机 | 60 | 1.60 |`;

test.each([
  ['what indicators are to reach is no figure of a table', targets, { 'T1!B2': 96 }],
  ['however that is called', goals, { 'T1!B2': 96 }],
  ['how many there are is one', counted, { 'T1!B2': 60, 'T1!C2': 1.6 }],
])('%s', (_, words, figures) => {
  const printed = [...printedFigures(words)].map(([at, { value }]) => [at, value]);
  expect(Object.fromEntries(printed)).toEqual(figures);
});
