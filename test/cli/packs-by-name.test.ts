import { machine } from './in-memory';

test.each([
  ['henan-2022', 'henan-2022'],
  ['HENAN-2022', 'henan-2022'],
  ['河南2022', 'henan-2022'],
  ['河南（2022年起）', 'henan-2022'],
  ['河南', 'henan-2022'],
  ['Henan', 'henan-2022'],
  ['河北2018', 'hebei-2018'],
  ['河北2021', 'hebei-2021'],
  ['全国通用', 'national'],
])('--pack %s is %s', async (name, id) => {
  const { code, out } = await machine().run('forms', '--pack', name);
  expect([code, out.split(' ')[0]]).toEqual([0, id]);
});

const all =
  '可用的有：全国通用（national）、河北2018（hebei-2018）、河北2021（hebei-2021）、河南2022（henan-2022）。';

test.each([
  ['河北', '（是不是 河北2018（hebei-2018） 或者 河北2021（hebei-2021）？）；'],
  ['（）', '；'],
  ['2022', '；'],
  ['河南2021', '；'],
  ['henan-22', '（是不是 河南2022（henan-2022）？）；'],
])('--pack %s is nobody’s name', async (name, meant) => {
  const { code, err } = await machine().run('forms', '--pack', name);
  expect(code).toBe(2);
  expect(err).toContain(`没有模板包 ${name}${meant}${all}`);
});

test('each name that is offered is taken', async () => {
  const { err } = await machine().run('forms', '--pack', '河北');
  const [, offered = ''] = /可用的有：(.*)。/.exec(err) ?? [];
  const pairs = [...offered.matchAll(/([^、]+)（([^）]+)）/gu)].map(([, name = '', id]) => [
    name,
    id,
  ]);
  const taken = await Promise.all(
    pairs.map(async ([name = '']) => {
      const { out } = await machine().run('forms', '--pack', name);
      return [name, out.split(' ')[0]];
    }),
  );
  expect(taken).toHaveLength(4);
  expect(taken).toEqual(pairs);
});
