import { keyCounts } from '../../src/domain/check/cross/key-counts';
import { randomFrom } from '../app/edits/random';

test('keys that go and come again and again are counted as a list of all of them counts', () => {
  const random = randomFrom(27);
  const name = () => `k${random.below(150)}`;
  const keys = Array.from({ length: 300 }, name);
  const start = keyCounts(keys);
  const before = [...keys];
  let counts = start;
  for (let step = 0; step < 2000; step += 1) {
    const place = random.below(keys.length);
    const [gone, come] = [keys[place] ?? '', name()];
    keys[place] = come;
    counts = counts.after([gone], [come]);
    const asked = [gone, come, name()];
    expect(asked.map((key) => counts.of(key))).toEqual(
      asked.map((key) => keys.filter((one) => one === key).length),
    );
  }
  expect(before.every((key) => start.of(key) === before.filter((one) => one === key).length)).toBe(
    true,
  );
});
