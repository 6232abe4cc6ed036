import { sheetsConditionalFormatting } from '../../src/workbench/engine/univer';
import type { Workbench } from '../../src/workbench/host/workbench';
import { connect } from '../host/connect';

/** B1 is coloured while A1 is more than 5, and somebody has looked at it; C1 is twice A1. */
async function withFormat(): Promise<Workbench> {
  const { Excel, workbench } = await connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('C1').formulas = [['=A1*2']];
    const { custom } = sheet.getRange('B1').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A$1>5';
    custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  expect(await fill(workbench)).toBeNull();
  return workbench;
}

async function fill(workbench: Workbench): Promise<string | null> {
  return (await workbench.shownStyle('Sheet1', 'B1')).fill;
}

/** What Univer would draw now; `shownStyle` would wait. */
function judged({ engine: { injector, book } }: Workbench): unknown {
  const place = [book.getId(), book.getActiveSheet().getSheetId()] as const;
  const model = injector.get(sheetsConditionalFormatting.ConditionalFormattingRuleModel);
  const [rule] = model.getSubunitRules(...place) ?? [];
  if (!rule || !('value' in rule.rule)) throw new Error('no rule');
  return injector
    .get(sheetsConditionalFormatting.ConditionalFormattingFormulaService)
    .getFormulaResultWithCoords(...place, rule.cfId, String(rule.rule.value), 0, 0).result;
}

function doubled({ engine }: Workbench): unknown {
  return engine.book.getActiveSheet().getRange('C1').getValue();
}

const aFewFrames = () => new Promise((resolve) => setTimeout(resolve, 150));

test('cells are calculated first; conditional formats follow by themselves, as Excel draws them', async () => {
  const workbench = await withFormat();
  await workbench.user.type('A1', '9');
  await workbench.engine.calculation.settleCells();
  expect([doubled(workbench), judged(workbench)]).toEqual([18, false]);
  await aFewFrames();
  expect([doubled(workbench), judged(workbench)]).toEqual([18, true]);
});

test('who asks how a cell looks gets it as it will be drawn', async () => {
  const workbench = await withFormat();
  await workbench.user.type('A1', '9');
  await workbench.engine.calculation.settleCells();
  expect(await fill(workbench)).toBe('#FF0000');
  await workbench.user.type('A1', '2');
  await workbench.user.type('A1', '3');
  await workbench.engine.calculation.settleCells();
  await workbench.user.undo();
  await workbench.idle();
  expect(judged(workbench)).toBe(false);
});

test('entries in a row are all judged for', async () => {
  const workbench = await withFormat();
  for (const value of ['9', '1', '8', '2', '7']) {
    await workbench.user.type('A1', value);
    await workbench.engine.calculation.settleCells();
  }
  await aFewFrames();
  expect([doubled(workbench), judged(workbench)]).toEqual([14, true]);
});
