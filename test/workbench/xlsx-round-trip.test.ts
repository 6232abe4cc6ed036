import { connect } from '../host/connect';
import type { Host } from '../host/connect';
import { openFile, saveFile } from '../../src/workbench/xlsx/file-in-engine';

type Sheet = Excel.Worksheet;
type Context = Excel.RequestContext;

/** Builds through office.js, saves, opens in a fresh workbook, and reads through office.js in both. */
async function roundTrip<T>(
  build: (sheet: Sheet, context: Context) => void,
  read: (sheet: Sheet, context: Context) => Promise<T>,
): Promise<{ before: T; after: T }> {
  const first = await connect();
  await onFirstSheet(first, async (sheet, context) => {
    build(sheet, context);
    await context.sync();
  });
  const before = await onFirstSheet(first, read);
  const bytes = await saveFile(first.workbench.engine);
  const second = await connect();
  await openFile(second.workbench.engine, bytes, '预算.xlsx');
  return { before, after: await onFirstSheet(second, read) };
}

async function onFirstSheet<T>(
  { Excel }: Host,
  work: (sheet: Sheet, context: Context) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

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

interface Case {
  readonly build: (sheet: Sheet, context: Context) => void;
  readonly read: (sheet: Sheet, context: Context) => Promise<unknown>;
}

/** The loaded properties of an object, as plain data. */
async function loaded(
  object: { load(names: string): unknown; toJSON(): unknown },
  names: string,
  context: Context,
): Promise<unknown> {
  object.load(names);
  await context.sync();
  return object.toJSON();
}

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
  'names of both scopes, hidden ones, comments': {
    build: (sheet, context) => {
      const { names } = context.workbook;
      names.add('合计', sheet.getRange('B5'), '全年');
      names.add('隐藏', '=Sheet1!$A$1:$C$3').visible = false;
      names.add('税率', 0.13 as never);
      sheet.names.add('本表', sheet.getRange('A1:A9'));
    },
    read: async (sheet, context) => {
      const global = context.workbook.names.load(
        'items/name,items/formula,items/visible,items/comment,items/scope',
      );
      const local = sheet.names.load('items/name,items/formula,items/visible,items/scope');
      await context.sync();
      return [global, local].map((names) =>
        names.items.map((name) => [name.name, name.formula, name.visible, name.scope]),
      );
    },
  },
  'hidden and very hidden sheets, tab colour, view': {
    build: (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('暗').visibility = 'Hidden';
      worksheets.add('深').visibility = 'VeryHidden';
      const shown = worksheets.add('末');
      shown.tabColor = '#70AD47';
      shown.showGridlines = false;
      shown.showHeadings = false;
      shown.freezePanes.freezeAt('A1:B3');
      shown.activate();
      sheet.freezePanes.freezeRows(2);
    },
    read: async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load(
        'items/name,items/visibility,items/tabColor,items/showGridlines,items/showHeadings',
      );
      const active = worksheets.getActiveWorksheet().load('name');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const last = worksheets.getItem('末').freezePanes.getLocation().load('address');
      await context.sync();
      return [
        worksheets.items.map((item) => [
          item.name,
          item.visibility,
          item.tabColor,
          item.showGridlines,
          item.showHeadings,
        ]),
        active.name,
        frozen.address,
        last.address,
      ];
    },
  },
  validation: {
    build: (sheet) => {
      const { dataValidation } = sheet.getRange('A1:A10');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,"否",不适用' } };
      dataValidation.prompt = { title: '提示', message: '请选择', showPrompt: true };
      dataValidation.errorAlert = {
        title: '错',
        message: '不在列表',
        style: 'Warning',
        showAlert: true,
      };
      sheet.getRange('B1:B3').dataValidation.rule = {
        list: { inCellDropDown: false, source: '=$D$1:$D$3' },
      };
      sheet.getRange('C1').dataValidation.rule = {
        decimal: { formula1: 0, formula2: '=$D$1', operator: 'Between' },
      };
      sheet.getRange('C2').dataValidation.rule = { custom: { formula: '=LEN(C2)<5' } };
      sheet.getRange('C2').dataValidation.ignoreBlanks = false;
      sheet.getRange('C3').dataValidation.rule = {
        wholeNumber: { formula1: 3, operator: 'GreaterThan' },
      };
    },
    read: async (sheet, context) => {
      const rules = ['A1:A10', 'B2', 'C1', 'C2', 'C3', 'E1'].map((address) =>
        sheet.getRange(address).dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks'),
      );
      await context.sync();
      return rules.map((rule) => rule.toJSON());
    },
  },
  'conditional formats': {
    build: (sheet) => {
      const custom = sheet.getRange('A1:B9').conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1>$B1';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.color = '#9C0006';
      const value = sheet.getRange('C1:C9').conditionalFormats.add('CellValue');
      value.cellValue.format.font.bold = true;
      value.cellValue.rule = { formula1: '=0', formula2: '=$A$1', operator: 'Between' };
      const text = sheet.getRange('D1:D9').conditionalFormats.add('ContainsText');
      text.textComparison.format.font.italic = true;
      text.textComparison.rule = { operator: 'BeginsWith', text: '三"公' };
      const first = sheet.getRange('C1:C9').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=C1<0';
      first.custom.format.font.color = '#FF0000';
      first.stopIfTrue = true;
    },
    read: async (sheet, context) => {
      const formats = sheet
        .getRange('A1:D9')
        .conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      const details = formats.items.map((item) => {
        const area = item.getRange().load('address');
        if (item.type === 'Custom') {
          item.custom.rule.load('formula');
          item.custom.format.fill.load('color');
          item.custom.format.font.load('color');
        } else if (item.type === 'CellValue') {
          item.cellValue.load('rule');
          item.cellValue.format.font.load('bold');
        } else {
          item.textComparison.load('rule');
          item.textComparison.format.font.load('italic');
        }
        return { item, area };
      });
      await context.sync();
      return details.map(({ item, area }) => {
        const about = [item.type, item.priority, item.stopIfTrue, area.address];
        if (item.type === 'Custom') {
          const { rule, format: look } = item.custom;
          return [...about, rule.formula, look.fill.color, look.font.color];
        }
        return item.type === 'CellValue'
          ? [...about, item.cellValue.rule, item.cellValue.format.font.bold]
          : [...about, item.textComparison.rule, item.textComparison.format.font.italic];
      });
    },
  },
};

test.each(Object.entries(cases))('%s', async (_, { build, read }) => {
  const { before, after } = await roundTrip(build, read);
  expect(after).toEqual(before);
  expect(before).not.toEqual(
    await onFirstSheet(await connect(), (sheet, context) => {
      return read(sheet, context).catch(() => undefined);
    }),
  );
});
