import { connect } from '../connect';

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
  ['=IF(B1>INDIRECT("RC"&"[-1]",0),TRUE)', 'INDIRECT'],
  ['=INDIRECT("R1C[-1]",0)=1', 'INDIRECT'],
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

describe('a neighbour by constants is a condition of each cell', () => {
  const formula = '=IF(B1>INDIRECT("RC[-1]",0),TRUE)';
  const nothing = () => undefined;

  /** The green cells of A1:D2, where each of B1:D2 is green that is more than the cell to the left of it. */
  async function green(address: string, said: string, then: (sheet: Excel.Worksheet) => void) {
    const { Excel, workbench } = await connect();
    const run = (work: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
    await run((sheet) => {
      sheet.getRange('A1:D2').values = [
        [5, 7, 6, 8],
        [5, 5, 1, 2],
      ];
      const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = said;
      custom.format.font.color = '#008000';
    });
    await run(then);
    const found: string[] = [];
    for (const cell of ['A1', 'B1', 'C1', 'D1', 'E1', 'A2', 'B2', 'C2', 'D2', 'E2', 'D3']) {
      const { color } = await workbench.shownStyle('Sheet1', cell);
      if (color === '#008000') found.push(cell);
    }
    return found;
  }

  test.each<[string, string, string, readonly string[], (sheet: Excel.Worksheet) => void]>([
    ['the cell before', 'B1:D2', formula, ['B1', 'D1', 'D2'], nothing],
    [
      'off the sheet for the first cell',
      'A1:D2',
      formula.replace('B1', 'A1'),
      ['B1', 'D1', 'D2'],
      nothing,
    ],
    ['the cell above', 'A2:D2', '=A2=INDIRECT("r[-1]c",FALSE)', ['A2'], nothing],
    [
      'after a value changed',
      'B1:D2',
      formula,
      ['B1', 'C1', 'D1', 'D2'],
      (sheet) => void (sheet.getRange('B1:C1').values = [[6, 7]]),
    ],
    [
      'after a column came between',
      'B1:D2',
      formula,
      ['C1', 'E1', 'C2', 'E2'],
      (sheet) => void sheet.getRange('B:B').insert('Right'),
    ],
  ])('%s', async (_, address, said, expected, then) => {
    expect(await green(address, said, then)).toEqual(expected);
  });

  test('it is read back as it was said', async () => {
    const { Excel } = await connect();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:D2');
      const { rule } = range.conditionalFormats.add('Custom').custom;
      rule.formula = formula;
      rule.load('formula');
      await context.sync();
      expect(rule.formula).toBe(formula);
    });
  });
});
