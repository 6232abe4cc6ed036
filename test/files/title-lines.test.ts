import { coverTitle, titleLines } from '../../src/files/docx/title-lines';

test.each([
  ['某局2024年部门预算', 36, ['某局2024年部门预算']],
  ['某某市某局2024年部门预算', 32, ['某某市某局2024年部门预算']],
  // In one line of 28 points it had room by half-wide digits; a font with wider ones set 算 alone below it.
  ['某某区行政审批局2022年部门预算', 36, ['某某区行政审批局', '2022年部门预算']],
  [
    '某某市某某经济技术开发区水利和农业农村局2024年度部门预算',
    null,
    ['某某市某某经济技术开发区', '水利和农业农村局', '2024年度部门预算'],
  ],
  [
    '某某经济技术开发区管理委员会行政审批和营商环境服务局2022年度部门预算',
    null,
    ['某某经济技术开发区管理委员会', '行政审批和营商环境服务局', '2022年度部门预算'],
  ],
])('the cover says %s in whole words', (title, size, lines) => {
  const cover = coverTitle(title);
  expect(cover.lines).toEqual(lines);
  expect(cover.lines.join('')).toBe(title);
  if (size !== null) expect(cover.size).toBe(size);
});

test.each([
  ['某某区行政审批局2022年部门预算', ['某某区行政审批局2022年部门预算']],
  ['某某经济开发区行政审批局2022年度部门预算', ['某某经济开发区行政审批局', '2022年度部门预算']],
  ['某某区政务服务中心2018年部门预算公开说明', ['某某区政务服务中心', '2018年部门预算公开说明']],
  ['行政服务中心部门预算情况说明', ['行政服务中心部门预算情况说明']],
])('the title above the text, %s, is broken nowhere inside a word', (title, lines) => {
  expect(titleLines(title, 22)).toEqual(lines);
});
