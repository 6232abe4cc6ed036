import { machine } from './in-memory';

const make = ['new', '--unit', '某某局', '-o', 'a.xlsx'];

test.each([
  [
    'hebei-2018',
    '2022',
    [],
    /hebei-2018 适用于2018—2020年，要的是2022年。2022年请用 --pack hebei-2021。/,
  ],
  [
    'hebei-2018',
    '2022',
    [],
    /hebei-2018 is for 2018 to 2020, not for 2022\. For 2022 use --pack hebei-2021\./,
  ],
  ['henan-2022', '2020', [], /henan-2022 适用于2022年起，要的是2020年。\n/],
  ['hebei-2018', '2020', [], /^$/],
  ['hebei-2021', '2030', [], /^$/],
  ['national', '2019', ['--form', 'F03,F04'], /这些表单不适用于2019年：F03（2021年起）。/],
  ['national', '2019', ['--form', 'F03,F04'], /not for 2019: F03 \(2021 and later\)\./],
  ['national', '2022', ['--form', 'F03,F04'], /^$/],
])(
  '%s for %s: what of it is not for that year is said, and made',
  async (pack, year, more, said) => {
    const { run, held } = machine();
    const { code, err } = await run(...make, '--pack', pack, '--year', year, ...more);
    expect(err).toMatch(said);
    expect([code, held.has('a.xlsx')]).toEqual([0, true]);
  },
);

test('split says it too, once for all units', async () => {
  const { run } = machine({ 'units.txt': '一所\n二所\n' });
  const words = ['split', '--pack', 'hebei-2018', '--year', '2022', '--units', 'units.txt'];
  const { code, err } = await run(...words, '-o', 'out');
  expect(code).toBe(0);
  expect(err.match(/2022年请用 --pack hebei-2021/g)).toHaveLength(1);
});
