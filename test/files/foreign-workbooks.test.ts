import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/files';
import {
  foreignWorkbook,
  main,
  relationships,
  row,
  strings,
  styles,
  workbook,
} from './foreign-workbook';

async function read(...[sheet, parts]: Parameters<typeof foreignWorkbook>) {
  const file = await readWorkbook(foreignWorkbook(sheet, parts));
  if (file.kind === 'unreadable') throw new Error(`${file.reason}: ${file.detail}`);
  return file;
}

async function cell(...workbook: Parameters<typeof foreignWorkbook>) {
  const { sheets } = await read(...workbook);
  return sheets[0]?.grid.cellAt(0, 0);
}

const shared = (...items: string[]) => ({ 'xl/sharedStrings.xml': strings(...items) });

describe('values', () => {
  test.each([
    ['a number', '<c r="A1"><v>82.9</v></c>', 82.9],
    ['a small number', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['an empty cell', '<c r="A1"/>', null],
    ['an empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a text of a formula', '<c r="A1" t="str"><f>B1</f><v>甲</v></c>', '甲'],
    ['a date of the newer kind', '<c r="A1" t="d"><v>2022-03-05</v></c>', '2022-03-05'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', '甲'],
    [
      'one in two letterings',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
      '甲乙',
    ],
    [
      'a letter by its number',
      '<c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c>',
      'a\nb_x0041_',
    ],
    [
      'a text in a section of its own',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>',
      '<甲>',
    ],
    ['a cell that does not say where it is', '<c><v>5</v></c><c><v>6</v></c>', 5],
    [
      'letters with a prefix',
      '<c r="A1"><v>1</v></c></row></sheetData><x:extra xmlns:x="u"/><sheetData><row r="9">',
      1,
    ],
  ])('%s', async (_, cells, value) => {
    expect((await cell(row(cells)))?.value).toBe(value);
  });

  test.each([
    ['a plain text', '<t>甲</t>', '甲'],
    ['one with blanks around', '<t xml:space="preserve"> 甲 </t>', ' 甲 '],
    ['several letterings', '<r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r>', '甲乙'],
    ['how it is pronounced', '<t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', '东京'],
  ])('of the shared texts %s', async (_, item, value) => {
    const parts = shared('<t>别的</t>', item);
    expect((await cell(row('<c r="A1" t="s"><v>1</v></c>'), parts))?.value).toBe(value);
  });

  test('a prefix before every name is a matter of taste', async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`;
    const { sheets } = await read('', { 'xl/worksheets/sheet1.xml': sheet });
    expect(sheets[0]?.grid.cellAt(0, 0).value).toBe('甲');
    expect(sheets[0]?.grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('parts may be written in %s', async (encoding, mark) => {
    const text = `<worksheet ${main}>${row('<c t="str"><v>甲</v></c>')}</worksheet>`;
    const units = [...text].map((letter) => letter.charCodeAt(0));
    const bytes = units.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    );
    const part = Uint8Array.from([...mark, ...bytes]);
    expect((await cell('', { 'xl/worksheets/sheet1.xml': part }))?.value).toBe('甲');
  });
});

describe('how a value is printed', () => {
  test.each([
    [0.25, '0.00%', '25.00%'],
    [0.25, 9, '25%'],
    [0.125, '0%', '13%'],
    [82.9, '0.00', '82.90'],
    [82.895, '0.00', '82.90'],
    [1.005, '0.00', '1.01'],
    [-1.005, '0.00', '-1.01'],
    [1234.5, 4, '1,234.50'],
    [1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1,234.50'],
    [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    [0, '0.00;-0.00;;@', ''],
    [5, '0"件"', '5件'],
    [44625, 14, '2022/3/5'],
    [44625, 'yyyy"年"m"月"d"日"', '2022年3月5日'],
    [44625, '[$-804]yyyy"年"m"月";@', '2022年3月'],
    [44625, 31, '2022年3月5日'],
    [82.9, 0, null],
    [82, '0', null],
    [3, '[DBNum1]0', null],
    [44625, 'dddd', null],
    [3, '[>2]"多";0', null],
  ])('%d in %s is %s', async (value, format, text) => {
    const parts = { 'xl/styles.xml': styles(0, format) };
    expect(await cell(row(`<c r="A1" s="1"><v>${value}</v></c>`), parts)).toEqual({
      value,
      formula: null,
      text,
    });
  });

  test('words after a text, too', async () => {
    const parts = { 'xl/styles.xml': styles(0, '@"小计"') };
    const sheet = row('<c r="A1" s="1" t="inlineStr"><is><t>某某局</t></is></c>');
    expect(await cell(sheet, parts)).toMatchObject({ value: '某某局', text: '某某局小计' });
  });

  test('days are counted from 1904 where the workbook says so', async () => {
    const parts = {
      'xl/workbook.xml': workbook(
        '<sheet name="表" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="1"/>',
      ),
      'xl/styles.xml': styles(0, 14),
    };
    expect(await cell(row('<c r="A1" s="1"><v>43163</v></c>'), parts)).toMatchObject({
      text: '2022/3/5',
    });
  });
});

test.each([
  ['A1*$A$1', 'A3*$A$1'],
  ['SUM(A1:B$2)', 'SUM(A3:B$2)'],
  ['SUM(1:1)+SUM($1:2)', 'SUM(3:3)+SUM($1:4)'],
  ['"A1"&A1', '"A1"&A3'],
  ["'A1'!A1+LOG10(A1)", "'A1'!A3+LOG10(A3)"],
  ['表1!A1+A1B', '表1!A3+A1B'],
])('a formula that cells share moves with them: %s', async (formula, moved) => {
  const { sheets } = await read(
    `<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">${formula.replaceAll('&', '&amp;')}</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`,
  );
  expect(sheets[0]?.grid.cellAt(2, 2).formula).toBe(`=${moved}`);
});

test('a formula that was not calculated has no value yet', async () => {
  expect(await cell(row('<c r="A1"><f>B1+1</f></c>'))).toEqual({
    value: null,
    formula: '=B1+1',
    text: null,
  });
});

test('sheets are in the order of the tabs, with what is hidden and without charts', async () => {
  const { sheets, names } = await read(row('<c><v>1</v></c>'), {
    'xl/workbook.xml': workbook(
      '<sheet name="图" sheetId="3" r:id="rId9"/><sheet name="乙" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="甲" sheetId="1" r:id="rId1"/>',
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName><definedName name="合计" hidden="1">甲!$B$2</definedName></definedNames>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/two.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/worksheets/two.xml': `<worksheet ${main}/>`,
  });
  expect(sheets.map(({ grid, isHidden }) => [grid.name, isHidden, grid.used])).toEqual([
    ['乙', true, null],
    ['甲', false, { top: 0, left: 0, bottom: 0, right: 0 }],
  ]);
  expect(names).toEqual([
    { name: '_xlnm.Print_Area', formula: '乙!$A$1', sheet: '乙', isHidden: false },
    { name: '合计', formula: '甲!$B$2', sheet: null, isHidden: true },
  ]);
});

test('the newer set of addresses for the parts of a workbook is as good', async () => {
  const strict = (part: string) =>
    part.replaceAll(
      'http://schemas.openxmlformats.org/officeDocument',
      'http://purl.oclc.org/ooxml/officeDocument',
    );
  const parts = {
    '_rels/.rels': strict(relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])),
    'xl/_rels/workbook.xml.rels': strict(
      relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    ),
  };
  expect((await cell(row('<c><v>7</v></c>'), parts))?.value).toBe(7);
});

test('bytes before a part that say how it is encoded are no letters of it', async () => {
  const part = strToU8(
    `\uFEFF<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}>${row('<c><v>7</v></c>')}</worksheet>`,
  );
  expect((await cell('', { 'xl/worksheets/sheet1.xml': part }))?.value).toBe(7);
});
