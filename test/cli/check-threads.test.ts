import { startCheckThreads } from '../../src/cli/check/check-threads';
import type { CheckSettings } from '../../src/cli/terminal/check-settings';

/** A thread that does what the name of the file says, and answers with the name. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  const held = [];
  parentPort.on('message', (path) => {
    if (path === 'fails') throw new Error('unknown part');
    if (path === 'ends') process.exit();
    while (path === 'forever');
    while (path === 'large') held.push(Array.from({ length: 10_000 }, () => [path]));
    parentPort.postMessage({ code: 0, text: path, report: null });
  });
`)}`,
);

const settings: CheckSettings = {
  format: 'text',
  language: 'en',
  pack: null,
  packFiles: [],
  year: null,
  time: '',
  isTallied: false,
  isAnnotating: false,
  way: null,
};

async function outcomes(files: readonly string[], seconds: number): Promise<string[]> {
  const limits = { megabytes: 24, seconds };
  const checker = startCheckThreads(program, settings, files.length, limits);
  const all = await Promise.all(files.map((file) => checker.check(file)));
  await checker.stop();
  return all.map(({ code, text }) => `${code} ${text}`);
}

test.each([
  ['fails', 60, '2 fails  fails was not checked: the program failed (unknown part).'],
  ['ends', 60, '2 ends  ends was not checked: the program failed.'],
  ['forever', 6, '2 forever  forever was not checked: 6 seconds were not enough.'],
  ['large', 60, '2 large  large was not checked: it is too large for the memory.'],
])(
  'a file that %s is said to be unreadable, and the others are checked',
  async (bad, seconds, said) => {
    const files = ['a', bad, 'b', 'c', bad, 'd', 'e'];
    const found = await outcomes(files, seconds);
    expect(found.map((text) => text.startsWith(said))).toEqual(files.map((name) => name === bad));
    expect(found.filter((text) => text.startsWith('0'))).toEqual([
      '0 a',
      '0 b',
      '0 c',
      '0 d',
      '0 e',
    ]);
  },
  60_000,
);

test('what still waits when it is stopped is never begun', async () => {
  const checker = startCheckThreads(program, settings, 1);
  const first = checker.check('forever');
  void checker.check('a');
  await checker.stop();
  expect((await first).code).toBe(2);
});
