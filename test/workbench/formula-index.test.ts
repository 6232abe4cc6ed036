import { formulaEngine } from '../../src/workbench/engine/univer';
import { createWorkbench } from '../../src/workbench/host/workbench';
import type { Workbench } from '../../src/workbench/host/workbench';

/** Private to Univer: its index of which formula looks where. */
interface LookIndex {
  readonly _dependencyRTreeCache: {
    readonly _tree: ReadonlyMap<string, ReadonlyMap<string, { all(): readonly object[] }>>;
  };
}

function entries(workbench: Workbench): number {
  const index = workbench.engine.injector.get(
    formulaEngine.IDependencyManagerService,
  ) as unknown as LookIndex;
  const trees = [...index._dependencyRTreeCache._tree.values()].flatMap((unit) => [
    ...unit.values(),
  ]);
  return trees.reduce((sum, tree) => sum + tree.all().length, 0);
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
