import { machine } from './in-memory';

const heads =
  '单位名称\t支出功能分类科目\t部门预算经济分类\t项目类别\t项目名称\t资金性质\t预算金额';
const projects = ['信息化', '物业管理', '窗口服务', '机房改造'];
const units = ['某某局本级', '某某中心'];

interface Row {
  readonly unit: string;
  readonly project: string;
  readonly fen: number;
}

/** Amounts to the 分 that binary fractions do not hold, in the order in which a system lists them. */
const rows: readonly Row[] = Array.from({ length: 240 }, (_, at) => ({
  unit: units[at % units.length] ?? '',
  project: projects[(at * 7) % projects.length] ?? '',
  fen: 10 + ((at * 7919) % 9_999_991),
}));

const printed = (fen: number) => (fen / 100).toFixed(2);

function exported(all: readonly Row[], more: readonly string[] = []): string {
  const lines = all.map(
    ({ unit, project, fen }) =>
      `${unit}\t2010302-一般行政管理事务\t30201-办公费\t特定目标类项目\t${project}\t一般公共预算拨款\t${printed(fen)}`,
  );
  return ['单位：元', heads, ...lines, ...more].join('\n');
}

interface Read {
  readonly forms: readonly {
    readonly form: string;
    readonly values: {
      readonly units?: readonly {
        readonly unitName: string;
        readonly projects: readonly { readonly name: string; readonly general: number }[];
      }[];
    };
  }[];
}

const asked = ['--pack', 'henan-2022', '--year', '2025', '--unit', '某某局', '-o', 'now.xlsx'];

async function readBack(text: string) {
  const { run } = machine({ 'e.txt': text });
  const { out } = await run('figures', 'e.txt', ...asked);
  const { forms } = JSON.parse((await run('read', 'now.xlsx', '--json')).out) as Read;
  const found = forms.find(({ form }) => form === 'F16')?.values.units ?? [];
  const sums = found.flatMap(({ unitName, projects: own }) =>
    own.map(({ name, general }) => [`${unitName} ${name}`, Math.round(general * 1e6)] as const),
  );
  return { out, sums: Object.fromEntries(sums) };
}

function added(all: readonly Row[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { unit, project, fen } of all) {
    const key = `${unit} ${project}`;
    sums[key] = (sums[key] ?? 0) + fen;
  }
  return sums;
}

test.each([
  ['many rows', exported(rows)],
  [
    'with a total below',
    exported(rows, [`合计\t\t\t\t\t\t${printed(rows.reduce((sum, { fen }) => sum + fen, 0))}`]),
  ],
])('%s: each project has the sum of its rows to the 分', async (_, text) => {
  expect((await readBack(text)).sums).toEqual(added(rows));
});

const bad = (amount: string) =>
  `某某中心\t2010302-一般行政管理事务\t30201-办公费\t特定目标类项目\t信息化\t一般公共预算拨款\t${amount}`;

test.each([
  ['words', '约3'],
  ['finer than 分', '0.001'],
  ['an error of a formula', '#REF!'],
  ['a date', '2025年3月'],
])(
  'a row with %s for its amount is told with its line and what stands there',
  async (_, amount) => {
    const { out, sums } = await readBack(exported(rows, [bad(amount)]));
    expect(sums).toEqual(added(rows));
    expect(out.split('\n').filter((line) => line.includes('第243行'))).toEqual([
      expect.stringContaining(amount),
    ]);
  },
);
