import { changesInTurn } from '../../src/app/check/changes-in-turn';

type Step = 'ok' | 'unread' | 'untold';

/** What is checked where checks go as said and then well: each change in letters, and a - for each pause. */
async function checked(steps: readonly Step[], later: readonly string[] = []): Promise<string> {
  const left = [...steps];
  const done: string[] = [];
  const changes = changesInTurn({
    check(now) {
      done.push([...now].map(([sheet, change]) => `${sheet}${change.charAt(0)}`).join('+'));
      return left[0] === undefined || left[0] === 'ok'
        ? Promise.resolve()
        : Promise.reject(new Error('a cell is being edited'));
    },
    onFailure() {
      if (left[0] === 'untold') throw new Error('whoever listens');
    },
    pause() {
      done.push('-');
      left.shift();
      return Promise.resolve();
    },
  });
  for (const sheet of ['a', ...later]) {
    changes.note(sheet, 'values');
    changes.note(sheet, 'anything');
    await new Promise((resolve) => setTimeout(resolve));
  }
  changes.stop();
  return done.join(' ');
}

test.each<readonly [steps: readonly Step[], later: readonly string[], expected: string]>([
  [['ok'], [], 'av aa'],
  [['unread'], [], 'av - aa'],
  [['unread', 'unread'], [], 'av - aa - aa'],
  [['untold'], [], 'av - aa'],
  [['untold', 'untold'], ['b'], 'av - aa - aa bv ba'],
])('checks that end %j, with %j later', async (steps, later, expected) => {
  expect(await checked(steps, later)).toBe(expected);
});

test('a first check that fails leaves room for the changes behind it', async () => {
  const done: number[] = [];
  const changes = changesInTurn({
    check: ({ size }) => Promise.resolve(void done.push(size)),
    onFailure: () => undefined,
    pause: () => Promise.resolve(),
  });
  await expect(changes.begin(() => Promise.reject(new Error('not now')))).rejects.toThrow(
    'not now',
  );
  changes.note('a', 'values');
  expect(done).toEqual([1]);
});
