import { testCases } from './round-trip';
import type { Case } from './round-trip';

const cases: Readonly<Record<string, Case>> = {
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

testCases(cases);
