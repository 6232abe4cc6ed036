import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

test('what a Chinese Excel says of itself', async () => {
  const seen = await host.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load(
      'calculationMode,calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators',
    );
    const { cultureInfo } = application;
    cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
    await context.sync();
    return [
      application.calculationMode,
      application.calculationState,
      application.decimalSeparator,
      application.thousandsSeparator,
      application.useSystemSeparators,
      cultureInfo.name,
      cultureInfo.numberFormat.numberDecimalSeparator,
      cultureInfo.datetimeFormat.shortDatePattern,
    ];
  });
  expect(seen).toEqual(['Automatic', 'Done', '.', ',', true, 'zh-CN', '.', 'yyyy/M/d']);
});

test.each(['Recalculate', 'Full', 'FullRebuild'] as const)('calculate %s', async (type) => {
  const values = await host.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B1');
    range.values = [[2, '=A1*3']];
    application.calculate(type);
    sheet.calculate(true);
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2, 6]]);
});

test.each([
  ['Automatic', 'none'],
  ['Manual', 'none'],
  ['Never', 'InvalidArgument'],
])('calculation mode %s', async (mode, expected) => {
  const code = await host.Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode as Excel.CalculationMode;
    await context.sync();
    return 'none';
  }).catch((error: unknown) => (error as { code: string }).code);
  expect(code).toBe(expected);
});

test('by hand what depends on an edit stays until it is calculated, or the mode is automatic', async () => {
  const seen = await host.Excel.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[2, '=A1*3']];
    await context.sync();
    application.calculationMode = host.Excel.CalculationMode.manual;
    const results: unknown[] = [];
    const look = async (value: number, after: () => void) => {
      sheet.getRange('A1').values = [[value]];
      await context.sync();
      // Longer than Univer waits for more edits.
      await new Promise((resolve) => setTimeout(resolve, 150));
      after();
      const range = sheet.getRange('B1').load('values');
      application.load('calculationMode');
      await context.sync();
      results.push([range.values[0]?.[0], application.calculationMode]);
    };
    await look(3, () => undefined);
    await look(4, () => {
      application.calculate(host.Excel.CalculationType.recalculate);
    });
    await look(5, () => undefined);
    await look(6, () => {
      application.calculationMode = host.Excel.CalculationMode.automatic;
    });
    return results;
  });
  expect(seen).toEqual([
    [6, 'Manual'],
    [12, 'Manual'],
    [12, 'Manual'],
    [18, 'Automatic'],
  ]);
});
