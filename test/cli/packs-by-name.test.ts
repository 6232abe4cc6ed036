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

test.each(['河北', '（）', '2022', '河南2021'])('--pack %s is nobody’s name', async (name) => {
  const { code, err } = await machine().run('forms', '--pack', name);
  expect(code).toBe(2);
  expect(err).toContain('可用的有：national、hebei-2018、hebei-2021、henan-2022。');
});
