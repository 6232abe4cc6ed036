import { coverTitle } from '../../src/files/docx/cover-title';

test.each([
  ['某局2024年部门预算', 36, ['某局2024年部门预算']],
  ['某某县水利局2024年度部门预算', 30, ['某某县水利局2024年度部门预算']],
  [
    '某某市某某经济技术开发区水利和农业农村局2024年度部门预算',
    null,
    ['某某市某某经济技术开发区水利和农业农村局', '2024年度部门预算'],
  ],
])('%s breaks nowhere inside 部门预算', (title, size, lines) => {
  const cover = coverTitle(title);
  expect(cover.lines).toEqual(lines);
  if (size !== null) expect(cover.size).toBe(size);
});
