import { printedPlacesWords } from '../../src/app/last-year/printed-places';
import { locationIn, locationsWords, locationWords } from '../../src/app/location-words';

test.each([
  ['收支总表!B5', '收支总表!B5', '收支总表!B5'],
  // The quotation marks of formulas are for programs.
  ["'收支 总表'!B5", '收支 总表!B5', '收支 总表!B5'],
  ["'It''s (2)'!B5:C6", "It's (2)!B5:C6", "It's (2)!B5:C6"],
  ['B5', 'B5', 'B5'],
  ['T3!B4', '第3个表第4行B列', 'Table 3, row 4, column B'],
  ['T3', '第3个表', 'Table 3'],
  ['¶12', '第12段', 'Paragraph 12'],
  ['L7', '第7行', 'Line 7'],
  [
    '一所 2026.docx T3!B4',
    '一所 2026.docx 第3个表第4行B列',
    '一所 2026.docx, Table 3, row 4, column B',
  ],
  ["一所.xlsx '收 支'!B4", '一所.xlsx 收 支!B4', '一所.xlsx, 收 支!B4'],
  ['T1/T2!A3', '第1个表里的第2个表第3行A列', 'Table 1 › Table 2, row 3, column A'],
])('%s is %s', (at, zh, en) => {
  expect(locationWords(at)).toEqual({ zh, en });
});

test('a cell of a form is named with its sheet, one of a document by its place', () => {
  expect(locationIn({ sheet: 'T3' }, 'B4').zh).toBe('T3!B4');
  expect(locationIn({ sheet: 'T3', place: 'T3' }, 'T3!B4').zh).toBe('第3个表第4行B列');
});

test('several places are parted as the language does', () => {
  expect(locationsWords(['¶1', '收支!A2'])).toEqual({
    zh: '第1段、收支!A2',
    en: 'Paragraph 1, 收支!A2',
  });
  expect(printedPlacesWords(['¶3', '¶4', '¶9'])).toEqual({
    zh: '第3段—第9段',
    en: 'Paragraph 3 – Paragraph 9',
  });
  expect(printedPlacesWords('L3、L4').en).toBe('Line 3, Line 4');
});
