import { sheetsConditionalFormatting } from '../../src/workbench/engine/univer';
import { connect } from '../host/connect';

/** Private to Univer: the formulas of conditional formats that it calculates after each edit. */
interface Registered {
  readonly _registerOtherFormulaService: {
    readonly _formulaCacheMap: ReadonlyMap<
      string,
      ReadonlyMap<string, ReadonlyMap<string, unknown>>
    >;
  };
}

async function withFormat() {
  const { Excel, workbench } = await connect();
  const change = async (how: (sheet: Excel.Worksheet) => void) => {
    await Excel.run(async (context) => {
      how(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    await workbench.engine.calculation.settle();
  };
  await change((sheet) => {
    sheet.getRange('A5').values = [[9]];
    const { custom } = sheet.getRange('B5').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A5>5';
    custom.format.fill.color = '#FF0000';
  });
  const service = workbench.engine.injector.get(
    sheetsConditionalFormatting.ConditionalFormattingFormulaService,
  ) as unknown as Registered;
  const registered = () =>
    [...service._registerOtherFormulaService._formulaCacheMap.values()]
      .flatMap((sheets) => [...sheets.values()])
      .reduce((sum, formulas) => sum + formulas.size, 0);
  return { workbench, change, registered };
}

test('a conditional format is calculated as it reads now, however often rows were put in above', async () => {
  const { workbench, change, registered } = await withFormat();
  const seen: unknown[] = [];
  for (const row of [5, 6, 7, 8]) {
    seen.push([(await workbench.shownStyle('Sheet1', `B${String(row)}`)).fill, registered()]);
    await change((sheet) => {
      sheet.getRange('2:2').insert('Down');
    });
  }
  expect(seen).toEqual(Array.from({ length: 4 }, () => ['#FF0000', 1]));
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['it is put in', () => undefined],
  ['a cell of it is written', (sheet) => (sheet.getRange('B5').values = [[3]])],
  ['a cell it looks at is written', (sheet) => (sheet.getRange('A5').values = [[7]])],
  ['a row is put in above', (sheet) => sheet.getRange('2:2').insert('Down')],
  ['its sheet is copied', (sheet) => sheet.copy('End')],
])('no conditional format is calculated because %s', async (_, how) => {
  const { change, registered } = await withFormat();
  await change(how);
  expect(registered()).toBe(0);
});
