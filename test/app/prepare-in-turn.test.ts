import { prepareInTurn, type Idle } from '../../src/app/insert/prepare-in-turn';

/** Moments that come when the test says so. */
function moments() {
  const waiting = new Map<number, () => void>();
  let asked = 0;
  const idle: Idle = {
    ask(work) {
      asked += 1;
      waiting.set(asked, work);
      return asked;
    },
    cancel: (one) => void waiting.delete(one),
  };
  const come = () => {
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first[0]);
    first[1]();
  };
  return { idle, come, waiting };
}

test('one thing is prepared an idle moment, in order, and then nothing waits', () => {
  const { idle, come, waiting } = moments();
  const prepared: string[] = [];
  prepareInTurn(['F07', 'F08'], (form) => prepared.push(form), idle);
  expect(prepared).toEqual([]);
  come();
  expect(prepared).toEqual(['F07']);
  come();
  expect(prepared).toEqual(['F07', 'F08']);
  expect(waiting.size).toBe(0);
});

test('stopped, it prepares nothing more', () => {
  const { idle, come } = moments();
  const prepared: string[] = [];
  const stop = prepareInTurn(['F07', 'F08', 'F09'], (form) => prepared.push(form), idle);
  come();
  stop();
  come();
  expect(prepared).toEqual(['F07']);
});
