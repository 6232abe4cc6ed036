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

test('a conditional format is calculated as it reads now, however often rows were put in above', async () => {
  const { Excel, workbench } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A5').values = [[9]];
    const { custom } = sheet.getRange('B5').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A5>5';
    custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  const service = workbench.engine.injector.get(
    sheetsConditionalFormatting.ConditionalFormattingFormulaService,
  ) as unknown as Registered;
  const registered = () =>
    [...service._registerOtherFormulaService._formulaCacheMap.values()]
      .flatMap((sheets) => [...sheets.values()])
      .reduce((sum, formulas) => sum + formulas.size, 0);
  const seen: unknown[] = [];
  for (const row of [5, 6, 7, 8]) {
    seen.push([(await workbench.shownStyle('Sheet1', `B${String(row)}`)).fill, registered()]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('2:2').insert('Down');
      await context.sync();
    });
  }
  expect(seen).toEqual(Array.from({ length: 4 }, () => ['#FF0000', 1]));
});
