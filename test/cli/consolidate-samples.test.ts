import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { machine } from './in-memory';

const samples = [...hebeiSamples, ...henanSamples];

/** All amounts of a file in 分, by form and field, whatever rows they stand in. */
type Sums = ReadonlyMap<string, number>;

function addNumbers(value: unknown, path: string, sums: Map<string, number>): void {
  if (typeof value === 'number') {
    sums.set(path, (sums.get(path) ?? 0) + Math.round(value * 1e6));
  } else if (Array.isArray(value)) {
    for (const one of value) addNumbers(one, path, sums);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) addNumbers(own, `${path}.${key}`, sums);
  }
}

/** Other figures than those of the sample, and no round ones. */
function larger(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1.37e6) / 1e6;
  if (Array.isArray(value)) return value.map(larger);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, larger(own)]));
}

/** Two units, each with the samples of a pack, and the department that is made of them. */
async function consolidated(packId: string) {
  const own = samples.filter((sample) => sample.packId === packId);
  const { department = '', year = 0 } = own[0]?.profile ?? {};
  const once = [...new Map(own.map((one) => [one.formId, one])).values()];
  const forms = once.map(({ formId, styleId, values }) => ({
    form: formId,
    style: styleId,
    values,
  }));
  const of = (unit: string, all: unknown) =>
    JSON.stringify({ forms: all }).replaceAll(department ?? '', unit);
  const { run } = machine({
    'a.json': of('甲中心', forms),
    'b.json': of('乙中心', larger(forms)),
    'units.txt': '甲中心\n乙中心\n',
  });
  const common = ['--pack', packId, '--year', String(year)];
  const made = ['-o', 'whole.xlsx', '--unit', '某某局', '--units', 'units.txt'];
  await run('new', ...common, '--unit', '甲中心', '--data', 'a.json', '-o', 'a.xlsx');
  await run('new', ...common, '--unit', '乙中心', '--data', 'b.json', '-o', 'b.xlsx');
  const { out } = await run('consolidate', 'a.xlsx', 'b.xlsx', ...common, ...made);
  const sumsOf = async (file: string): Promise<Sums> => {
    const read = JSON.parse((await run('read', file, '--json')).out) as {
      readonly forms: readonly { readonly form: string; readonly values: unknown }[];
    };
    const sums = new Map<string, number>();
    for (const { form, values } of read.forms) addNumbers(values, form, sums);
    return sums;
  };
  const [one, other, whole] = [
    await sumsOf('a.xlsx'),
    await sumsOf('b.xlsx'),
    await sumsOf('whole.xlsx'),
  ];
  return { out, one, other, whole };
}

const left = '这些表由本部门自己填，没有从单位取数：《本级部门（单位）整体绩效目标表》。';

test.each([
  ['henan-2022', [left], ['F17.basic', 'F17.governmentFunds', 'F17.project']],
  ['hebei-2018', [], []],
  ['hebei-2021', [], []],
])(
  '%s: every amount of two units is in the department, or told as left',
  async (packId, lines, absent) => {
    const { out, one, other, whole } = await consolidated(packId);
    expect(out.split('\n').filter((line) => line.startsWith('这些表'))).toEqual(lines);
    const paths = [...new Set([...one.keys(), ...other.keys(), ...whole.keys()])];
    const sum = (path: string) => (one.get(path) ?? 0) + (other.get(path) ?? 0);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => sum(path) !== (whole.get(path) ?? 0)).sort()).toEqual(absent);
  },
);
