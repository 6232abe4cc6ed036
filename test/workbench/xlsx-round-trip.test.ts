import { connect } from '../host/connect';
import { openFile, saveFile } from '../../src/workbench/xlsx/file-in-engine';
import { loaded, testCases } from './round-trip';
import type { Case, Context, Sheet } from './round-trip';

test('merged cells', async () => {
  const { workbench, Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['标题']];
    sheet.getRange('A1:C1').merge();
    sheet.getRange('B3:B5').merge();
    await context.sync();
  });
  const second = await connect();
  await openFile(second.workbench.engine, await saveFile(workbench.engine), '预算.xlsx');
  const merged = second.workbench.engine.book.getActiveSheet().getMergedRanges();
  expect(merged.map((range) => range.getA1Notation())).toEqual(['A1:C1', 'B3:B5']);
});

const grid = (address: string) => (sheet: Sheet, context: Context) =>
  loaded(sheet.getRange(address), 'values,formulas,text,numberFormat,valueTypes', context);

const format =
  (address: string, names: string, path = (range: Excel.Range): never => range.format as never) =>
  (sheet: Sheet, context: Context) =>
    loaded(path(sheet.getRange(address)), names, context);

const font = (range: Excel.Range) => range.format.font as never;
const fill = (range: Excel.Range) => range.format.fill as never;

const cases: Readonly<Record<string, Case>> = {
  'values of all types': {
    build: (sheet) => {
      sheet.getRange('A1:H1').values = [
        [1, -2.5, '三公 < & > "经费"', true, false, "'007", 1e-7, '  两端空格 '],
      ];
      sheet.getRange('A2').values = [['第一行\n第二行']];
      sheet.getRange('AZ300').values = [['远处']];
    },
    read: async (sheet, context) => [
      await grid('A1:H2')(sheet, context),
      await grid('AZ300')(sheet, context),
    ],
  },
  'formulas with results': {
    build: (sheet, context) => {
      const other = context.workbook.worksheets.add('另 表');
      other.getRange('A1').values = [[40]];
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1:B6').values = [
        ['=SUM(A1:A2)'],
        ["='另 表'!A1+$A$2"],
        ['=A1&"（万元）"'],
        ['=1/0'],
        ['=A1<A2'],
        ['=IFS(A1=1,"甲",TRUE,"_xlfn.乙")'],
      ];
    },
    read: grid('B1:B6'),
  },
  fonts: {
    build: (sheet) => {
      const { font: style } = sheet.getRange('B2').format;
      style.set({ name: '方正小标宋简体', size: 22, bold: true, italic: true, color: '#C00000' });
      style.set({ underline: 'Double', strikethrough: true });
      sheet.getRange('B3').format.font.superscript = true;
    },
    read: async (sheet, context) => [
      await format(
        'B2',
        'name,size,bold,italic,color,underline,strikethrough',
        font,
      )(sheet, context),
      await format('B3', 'superscript,subscript,name,size', font)(sheet, context),
      await format('C3', 'name,size,bold,color', font)(sheet, context),
    ],
  },
  fills: {
    build: (sheet) => {
      sheet.getRange('A1:B2').format.fill.color = '#DDEBF7';
    },
    read: async (sheet, context) => [
      await format('B2', 'color', fill)(sheet, context),
      await format('C2', 'color', fill)(sheet, context),
    ],
  },
  alignment: {
    build: (sheet) => {
      const styles: Partial<Excel.Interfaces.RangeFormatUpdateData>[] = [
        { horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true },
        { horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Top' },
        { horizontalAlignment: 'Distributed', verticalAlignment: 'Distributed' },
        { horizontalAlignment: 'Right', indentLevel: 2 },
        { textOrientation: -45, shrinkToFit: true },
        { textOrientation: 180, readingOrder: 'RightToLeft' },
      ];
      for (const [row, style] of styles.entries()) sheet.getCell(row, 0).format.set(style);
    },
    read: async (sheet, context) => {
      const names =
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,shrinkToFit,readingOrder';
      const formats = [0, 1, 2, 3, 4, 5].map((row) => sheet.getCell(row, 0).format);
      for (const each of formats) each.load(names);
      await context.sync();
      return formats.map((each) => each.toJSON());
    },
  },
  borders: {
    build: (sheet) => {
      const { borders } = sheet.getRange('B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Thick', color: '#0070C0' });
      borders.getItem('EdgeLeft').style = 'Dash';
      borders.getItem('DiagonalUp').style = 'Continuous';
    },
    read: async (sheet, context) => {
      const borders = sheet
        .getRange('B2')
        .format.borders.load('items/sideIndex,items/style,items/weight,items/color');
      await context.sync();
      return borders.items.map(({ sideIndex, style, weight, color }) => [
        sideIndex,
        style,
        weight,
        color,
      ]);
    },
  },
  'number formats': {
    build: (sheet) => {
      sheet.getRange('A1:A4').numberFormat = [
        ['#,##0.00;[Red]-#,##0.00'],
        ['yyyy"年"m"月"d"日"'],
        ['0.0%'],
        ['@'],
      ];
      sheet.getRange('A1:A4').values = [[-1234.5], [45000], [0.125], ['00123']];
    },
    read: grid('A1:A4'),
  },
  'widths and heights': {
    build: (sheet) => {
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('E:E').columnHidden = true;
      sheet.getRange('2:2').format.rowHeight = 42;
      sheet.getRange('4:5').rowHidden = true;
    },
    read: async (sheet, context) => {
      const ranges = ['A1', 'B1', 'C1', 'E1', 'A2', 'A3', 'A4', 'A6'].map((address) =>
        sheet.getRange(address).load('columnHidden,rowHidden,format/columnWidth,format/rowHeight'),
      );
      await context.sync();
      return ranges.map(({ columnHidden, rowHidden, format: { columnWidth, rowHeight } }) => [
        columnHidden,
        rowHidden,
        columnWidth,
        rowHeight,
      ]);
    },
  },
};

testCases(cases);
