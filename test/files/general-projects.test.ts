import { asWord } from '../seeds/provinces/other-disclosure';
import { check } from '../seeds/provinces/result-of';

/** What is told of the projects of two units, with one of their rows written otherwise. */
async function told(from: string, to: string): Promise<readonly string[]> {
  const words = `
川宁市文化局2026年部门预算
一般公共预算项目支出预算表
部门：川宁市文化局 单位：万元
| 科目编码 | < | < | 单位代码 | 单位名称（科目） | 金额 |
| 类 | 款 | 项 | ^ | ^ | ^ |
| | | | | 合计 | 90.00 |
| | | | | 川宁市文化局 | 50.00 |
| | | | | 博物馆 | 30.00 |
| 207 | 02 | 05 | 315001 | 陈列更新 | 20.00 |
| 207 | 02 | 05 | 315001 | 文物征集 | 10.00 |
| | | | | 图书馆 | 20.00 |
| 207 | 01 | 04 | 315001 | 图书购置 | 20.00 |
| | | | | 川宁市图书馆 | 40.00 |
| | | | | 图书馆 | 40.00 |
| 207 | 01 | 04 | 315002 | 古籍修复 | 40.00 |
`;
  if (!words.includes(from)) throw new Error(from);
  const { forms, findings } = await check(asWord(words.replace(from, to)), 'a.docx');
  const known = forms.map(({ form }) => form).filter((form) => form !== 'narrative');
  return [...known, ...findings.map(({ message }) => message.replace(/，相差.*$/, ''))];
}

const wrong = (is: string, should: string) => `「金额」是${is}万元，按各项计算应为${should}万元`;

test.each<[from: string, to: string, says: readonly string[]]>([
  ['| 90.00 |', '| 90.00 |', []],
  ['文物征集 | 10.00', '文物征集 | 11.00', [wrong('30.00', '31.00')]],
  ['古籍修复 | 40.00', '古籍修复 | 4.00', [wrong('40.00', '4.00')]],
  [
    '川宁市图书馆 | 40.00',
    '川宁市图书馆 | 44.00',
    [wrong('90.00', '94.00'), wrong('44.00', '40.00')],
  ],
  ['合计 | 90.00', '合计 | 99.00', [wrong('99.00', '90.00')]],
])('%s → %s', async (from, to, says) => {
  const [form, ...messages] = await told(from, to);
  expect(form).toBe('E13');
  expect(messages).toEqual(says);
});
