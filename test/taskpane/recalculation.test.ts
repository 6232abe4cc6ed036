import { createChecks } from '../../src/taskpane/check/checks';
import { createTurn } from '../../src/taskpane/store/turn';

const never = () => Promise.reject(new Error('not asked for'));

test.each([
  ['calculates', () => Promise.resolve()],
  ['cannot be reached', never],
])('where Excel %s, everything is read again after it was asked to', async (_, answer) => {
  const order: string[] = [];
  const checks = createChecks({
    turn: createTurn(),
    followCheck: () => Promise.resolve({ refresh: () => order.push('refresh') }),
    recalculate: () => {
      order.push('calculate');
      return answer();
    },
    ...{ fixFindings: never, accept: never, withdraw: never, showCell: never },
    followSelection: never,
  });
  await checks.follow();
  await checks.recalculate();
  await Promise.resolve();
  expect(order).toEqual(['calculate', 'refresh']);
});
