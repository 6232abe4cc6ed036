import { strToU8, unzipSync, zipSync } from 'fflate';
import { connect } from '../host/connect';
import { openFile, saveFile } from '../../src/workbench/xlsx/file-in-engine';

/** A workbook whose first sheet and parts are written by hand, as other programmes write them. */
async function opened(sheet: string, parts: Readonly<Record<string, string>> = {}) {
  const files = unzipSync(await saveFile((await connect()).workbench.engine));
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const texts = { 'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheet}</worksheet>`, ...parts };
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text);
  const host = await connect();
  await openFile(host.workbench.engine, zipSync(files), '别处.xlsx');
  return host;
}

async function cells(sheet: string, address: string, parts?: Readonly<Record<string, string>>) {
  const { Excel } = await opened(sheet, parts);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values,formulas,numberFormat');
    range.format.load('rowHeight,columnWidth');
    range.format.font.load('color,name,size,bold');
    range.format.fill.load('color');
    await context.sync();
    const { values, formulas, numberFormat, format } = range;
    return { values, formulas, numberFormat, format: format.toJSON() };
  });
}

test('shared formulas move with their cells', async () => {
  const { formulas } = await cells(
    `<sheetData>
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>
    </sheetData>`,
    'B1:B3',
  );
  expect(formulas).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
});

test('newer functions lose the prefix of the file', async () => {
  const { formulas, values } = await cells(
    `<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.CONCAT("_xlfn.",1)</f><v>_xlfn.1</v></c></row></sheetData>`,
    'A1',
  );
  expect([formulas, values]).toEqual([[['=CONCAT("_xlfn.",1)']], [['_xlfn.1']]]);
});

test.each([
  [
    'the default width of the sheet',
    '<sheetFormatPr defaultColWidth="12" defaultRowHeight="18"/>',
    [63, 18],
  ],
  [
    'a width of its own',
    '<cols><col min="1" max="3" width="20" customWidth="1"/></cols>',
    [105, 15],
  ],
  ['Excel’s own defaults', '', [48, 15]],
])('%s', async (_, xml, expected) => {
  const { format } = await cells(`${xml}<sheetData/>`, 'A1');
  expect([format.columnWidth, format.rowHeight]).toEqual(expected);
});

test('a height that Excel fitted to the text', async () => {
  const { format } = await cells(
    '<sheetData><row r="1" ht="30"><c r="A1"><v>1</v></c></row></sheetData>',
    'A1',
  );
  expect(format.rowHeight).toBe(30);
});

const styles = (xfs: string, fonts = '', fills = '') =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <fonts><font><sz val="12"/><name val="宋体"/></font>${fonts}</fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>
    <borders><border/></borders><cellXfs><xf/>${xfs}</cellXfs></styleSheet>`;
const styled = '<sheetData><row r="1"><c r="A1" s="1"><v>45000.25</v></c></row></sheetData>';

test.each([
  ['a date', '<xf numFmtId="14"/>', 'm/d/yyyy'],
  ['a date in a Chinese built-in format', '<xf numFmtId="31"/>', 'yyyy/m/d'],
  ['a number', '<xf numFmtId="4"/>', '#,##0.00'],
])('%s stays a number with its format', async (_, xf, format) => {
  const read = await cells(styled, 'A1', { 'xl/styles.xml': styles(xf) });
  expect([read.values, read.numberFormat]).toEqual([[[45000.25]], [[format]]]);
});

test('the standard font of the file', async () => {
  const parts = {
    'xl/styles.xml': styles(
      '<xf fontId="1"/>',
      '<font><b/><sz val="12"/><name val="宋体"/></font>',
    ),
  };
  const own = await cells(styled, 'A1', parts);
  const other = await cells(styled, 'C3', parts);
  expect(own.format.font).toMatchObject({ name: '宋体', size: 12, bold: true });
  expect(other.format.font).toMatchObject({ name: '宋体', size: 12, bold: false });
});

test.each([
  ['theme="1"', '#000000'],
  ['theme="4"', '#4472C4'],
  ['theme="4" tint="0.79998168889431442"', '#DAE3F3'],
  ['theme="0" tint="-0.249977111117893"', '#BFBFBF'],
  ['indexed="10"', '#FF0000'],
  ['rgb="FF00B050"', '#00B050'],
])('the colour %s', async (attributes, expected) => {
  const fill = `<fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill>`;
  const { format } = await cells(styled, 'A1', {
    'xl/styles.xml': styles('<xf fillId="2"/>', '', fill),
  });
  expect(format.fill?.color).toBe(expected);
});
