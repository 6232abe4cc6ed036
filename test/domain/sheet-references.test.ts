import { sheetReferences } from '../../src/domain/formula/sheet-references';

test.each([
  ['=A1+B2', ''],
  ['=表!A1', '表!A1'],
  ['=表!$A$1+表!b2', '表!A1 表!B2'],
  ['=SUM(表!$A$1:$B$2,A3)', '表!A1:B2'],
  ["='项目A (2)'!A1*10000", '项目A (2)!A1'],
  ["='It''s mine'!A1", "It's mine!A1"],
  ['="表!A1"&表!B2', '表!B2'],
  ['=IF(表!A1>0,-附表!B2,"")', '表!A1 附表!B2'],
  ["='[去年.xlsx]表 1'!A1", '[去年.xlsx]表 1!A1'],
  ['=SUM(表!A:F)+SUM(表!$2:3)', '表!A:F 表!2:3'],
  ['=表!#REF!', ''],
])('%s looks at %s', (formula, places) => {
  const found = sheetReferences(formula).map(({ sheet, address }) => `${sheet}!${address}`);
  expect(found.join(' ')).toBe(places);
});
