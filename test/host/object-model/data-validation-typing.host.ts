import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

/** The rules of Microsoft's sample "Data validation types", on A1, and what a user then types there. */
test.each<[string, Excel.DataValidationRule, string, boolean]>([
  ['whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, '3', true],
  ['whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, '0', false],
  ['whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, '1.5', false],
  ['decimal', { decimal: { formula1: 0, formula2: 10, operator: 'Between' } }, '11', false],
  ['written list', { list: { inCellDropDown: true, source: '甲,乙' } }, '乙', true],
  ['written list', { list: { inCellDropDown: true, source: '甲,乙' } }, '丙', false],
  ['list in cells', { list: { inCellDropDown: true, source: '=$C$1:$C$2' } }, '苏', true],
  ['list in cells', { list: { inCellDropDown: true, source: '=$C$1:$C$2' } }, '鲍', false],
  ['date', { date: { formula1: '1/1/2000', operator: 'GreaterThanOrEqualTo' } }, '2000/1/1', true],
  [
    'date',
    { date: { formula1: '1/1/2000', operator: 'GreaterThanOrEqualTo' } },
    '1999/12/31',
    false,
  ],
  [
    'time',
    { time: { formula1: '9:00 AM', formula2: '5:00 PM', operator: 'Between' } },
    '9:00',
    true,
  ],
  [
    'time',
    { time: { formula1: '9:00 AM', formula2: '5:00 PM', operator: 'Between' } },
    '8:59',
    false,
  ],
  ['text length', { textLength: { formula1: 2, operator: 'LessThanOrEqualTo' } }, '三个字', false],
  ['formula', { custom: { formula: '=COUNTIF($C$1:$C$2,A1)=0' } }, '李', false],
  ['formula', { custom: { formula: '=COUNTIF($C$1:$C$2,A1)=0' } }, '王', true],
])('%s %j: %s', async (_, rule, text, accepted) => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C1:C2').values = [['苏'], ['李']];
    sheet.getRange('A1').dataValidation.rule = rule;
    await context.sync();
  });
  await expect(host.workbench.user.type('A1', text)).resolves.toBe(accepted);
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    expect(cell.values[0]?.[0] !== '').toBe(accepted);
  });
});

test.each<[string, Excel.DataValidationErrorAlert]>([
  ['a warning', { message: '', showAlert: true, style: 'Warning', title: '' }],
  ['information', { message: '', showAlert: true, style: 'Information', title: '' }],
  ['no alert', { message: '', showAlert: false, style: 'Stop', title: '' }],
])('%s stops nobody', async (_, alert) => {
  await host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.errorAlert = alert;
    await context.sync();
  });
  await expect(host.workbench.user.type('A1', '-1')).resolves.toBe(true);
});

test.each<[string, Excel.DataValidationRule, unknown]>([
  [
    'a date',
    { date: { formula1: '1/1/2000', operator: 'GreaterThan' } },
    { date: { formula1: '=36526', operator: 'GreaterThan' } },
  ],
  [
    'a time',
    { time: { formula1: '9:00 AM', operator: 'GreaterThan' } },
    { time: { formula1: '=0.375', operator: 'GreaterThan' } },
  ],
])('%s as typed in a cell is read back as a formula', async (_, rule, expected) => {
  await host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    dataValidation.rule = rule;
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule).toEqual(expected);
  });
});
