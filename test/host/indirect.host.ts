import { connect } from './connect';

test.each([
  ['C1', '=INDIRECT("RC[-1]",0)', 7],
  ['C2', '=INDIRECT("R[-1]C[-2]",FALSE)', 5],
  ['C3', '=INDIRECT("R1C[-1]",0)', 7],
  ['C4', '=INDIRECT("R1C2",0)', 7],
  ['C5', '=SUM(INDIRECT("R1C[-2]:R1C[-1]",0))', 12],
  ['C6', '=SUM(INDIRECT("Sheet1!R1C1:R[-5]C[-1]",0))', 12],
  ['C7', '=IF(B1>INDIRECT("R[-6]C[-2]",0),TRUE)', true],
  ['A8', '=INDIRECT("RC[-1]",0)', '#REF!'],
  ['C9', '=INDIRECT("B1")', 7],
  ['C10', '=INDIRECT("没有的")', '#REF!'],
])('%s %s', async (address, formula, expected) => {
  const { Excel } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[5, 7]];
    const cell = sheet.getRange(address);
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[expected]]);
  });
});

/** Univer would calculate them for another cell; a wrong colour is worse than none. */
test.each([
  ['=IF(B1>INDIRECT("RC[-1]",0),TRUE)', 'INDIRECT'],
  ['=MOD(ROW( ),2)=0', 'ROW'],
  ['=AND(TRUE,COLUMN()=2)', 'COLUMN'],
])('%s is refused as a condition, with the name', async (formula, name) => {
  const { Excel } = await connect();
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:D2');
      range.conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining(name) as unknown,
  });
});

test.each([
  ['=MOD(ROW(B1),2)=0', ['B2', 'C2']],
  ['=COLUMN(B1)=3', ['C1', 'C2']],
  ['=INDIRECT("A1")=5', ['B1', 'C1', 'B2', 'C2']],
])('%s is a condition of each cell', async (formula, expected) => {
  const { Excel, workbench } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[5]];
    const { custom } = sheet.getRange('B1:C2').conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.font.color = '#008000';
    await context.sync();
  });
  const green: string[] = [];
  for (const address of ['B1', 'C1', 'B2', 'C2']) {
    const { color } = await workbench.shownStyle('Sheet1', address);
    if (color === '#008000') green.push(address);
  }
  expect(green).toEqual(expected);
});
