import { formulaEngine } from '../../src/workbench/engine/univer';
import { createWorkbench } from '../../src/workbench/host/workbench';
import type { Workbench } from '../../src/workbench/host/workbench';
import { connect } from '../host/connect';

/** Private to Univer: its index of which formula looks where. It keeps areas and single cells apart. */
interface LookIndex {
  readonly _dependencyRTreeCache: {
    readonly _tree: ReadonlyMap<string, ReadonlyMap<string, { all(): readonly object[] }>>;
    readonly _oneCellCache: ReadonlyMap<
      string,
      ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>>
    >;
  };
}

function entries(workbench: Workbench): number {
  const { _dependencyRTreeCache: index } = workbench.engine.injector.get(
    formulaEngine.IDependencyManagerService,
  ) as unknown as LookIndex;
  const areas = [...index._tree.values()].flatMap((unit) => [...unit.values()]);
  const cells = [...index._oneCellCache.values()]
    .flatMap((unit) => [...unit.values()])
    .flatMap((sheet) => [...sheet.values()])
    .flatMap((row) => [...row.values()]);
  return (
    areas.reduce((sum, tree) => sum + tree.all().length, 0) +
    cells.reduce((sum, cell) => sum + cell.size, 0)
  );
}

test('where formulas look is entered once, however often is typed', async () => {
  const workbench = createWorkbench();
  const type = async (address: string, text: string) => {
    await workbench.user.type(address, text);
    await workbench.engine.calculation.settle();
  };
  await type('E1', '=SUM(A1:C6)');
  await type('E2', '=SUM(A1:A6)');
  await type('A1', '1');
  const before = entries(workbench);
  for (let value = 2; value < 12; value += 1) await type('A1', String(value));
  expect([before, entries(workbench)]).toEqual([2, 2]);
  workbench.dispose();
});

test.each([
  ['=SUM(Sheet1!A1:A3)', 1],
  ['=SUM(Sheet1!A1:A3)+SUM(Sheet1!C5:D7)+Sheet1!F9', 3],
  ['=Sheet1!A1', 1],
  ['=SUM(Sheet1!A:A)', 1],
  ['=SUM(Sheet1!2:2)', 1],
])('where %s looked is no longer entered', async (formula, looks) => {
  const { Excel, workbench } = await connect();
  const change = async (how: (sheet: Excel.Worksheet) => void) => {
    await Excel.run(async (context) => {
      how(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    await workbench.engine.calculation.settle();
    return entries(workbench);
  };
  const write = (content: string) => async () =>
    change((sheet) => {
      sheet.getRange('J9').formulas = [[content]];
    });
  const removals = {
    'when another content is written': [write(formula), write('1')],
    'when the formula is another': [write(formula), write('=1+1')],
    'when its row is removed': [
      write(formula),
      async () =>
        change((sheet) => {
          sheet.getRange('9:9').delete('Up');
        }),
    ],
    'when its sheet is removed': [
      async () =>
        change((sheet) => {
          const added = sheet.context.workbook.worksheets.add('Sheet2');
          added.getRange('J9').formulas = [[formula]];
        }),
      async () =>
        change((sheet) => {
          sheet.context.workbook.worksheets.getItem('Sheet2').delete();
        }),
    ],
  } as const;
  for (const [name, [put, remove]] of Object.entries(removals)) {
    const counts = [await put(), await remove()];
    expect([name, ...counts]).toEqual([name, looks, 0]);
  }
});
