import { machine } from './in-memory';

const heads = (title: string) => [
  title,
  '部门名称：某某局|||||||||||||单位：万元',
  '科目编码|||单位代码|单位（科目名称）|合计|基本支出|||||项目支出||',
  '类|款|项||||小计|人员经费||公用经费||小计|其他运转类|特定目标类',
  '|||||||工资福利支出|对个人和家庭的补助|商品和服务支出|资本性支出|||',
  '||||合计|150.00|100.00|80.00||20.00||50.00||50.00',
];

const unit = '|||112001|某某局本级|150.00|100.00|80.00||20.00||50.00||50.00';

/** Each row with the code of its 类, 款 and 项, as far as it has them. */
const rows = [
  ['201', '', '', '|一般公共服务支出|140.00|90.00|70.00||20.00||50.00||50.00'],
  ['201', '03', '', '|政府办公厅（室）及相关机构事务|140.00|90.00|70.00||20.00||50.00||50.00'],
  ['201', '03', '01', '|行政运行|90.00|90.00|70.00||20.00||||'],
  ['201', '03', '02', '|一般行政管理事务|50.00||||||50.00||50.00'],
  ['221', '', '', '|住房保障支出|10.00|10.00|10.00||||||'],
  ['221', '02', '', '|住房改革支出|10.00|10.00|10.00||||||'],
  ['221', '02', '01', '|住房公积金|10.00|10.00|10.00||||||'],
] as const;

const repeated = rows.map((row) => row.join('|'));
/** 201 is not said again below it. */
const inSteps = rows.map(([ofClass, section, item, rest]) =>
  [item === '' && section === '' ? ofClass : '', item === '' ? section : '', item, rest].join('|'),
);

async function findingsIn(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n').replaceAll('|', '\t'));
  const { out } = await machine({ 'a.txt': bytes }).run('check', 'a.txt', '--format', 'json');
  const { forms, findings } = JSON.parse(out) as {
    forms: readonly { form: string }[];
    findings: readonly { rule: string; at: readonly string[]; message: string }[];
  };
  return {
    forms: forms.map(({ form }) => form).filter((id) => id !== 'narrative'),
    said: findings.map(({ rule, at }) => `${rule} ${at[0] ?? ''}`),
  };
}

const titles = [
  ['F09', '2025年部门支出预算表'],
  ['F11', '2025年一般公共预算支出预算表'],
  ['F15', '2025年政府性基金支出预算表'],
] as const;

describe.each(titles)('%s', (id, title) => {
  test.each([
    ['the codes above are repeated, below a unit', [unit, ...repeated]],
    ['the codes above are repeated, without units', repeated],
    ['each row says its own part, below a unit', [unit, ...inSteps]],
    ['each row says its own part, without units', inSteps],
    ['no row for a 类 or a 款', [unit, ...repeated.filter((row) => /^\d+\|\d+\|\d/.test(row))]],
  ])('类, 款 and 项 in rows: %s', async (_, body) => {
    expect(await findingsIn([...heads(title), ...body])).toEqual({ forms: [id], said: [] });
  });

  test.each([
    [
      'a 款 is not the sum of its 项',
      '|政府办公厅（室）及相关机构事务|140.00|90.00|70',
      '|政府办公厅（室）及相关机构事务|141.00|91.00|71',
      9,
    ],
    ['nor a 类 that of its 款', '|住房保障支出|10.00|10.00|10', '|住房保障支出|11.00|11.00|11', 12],
  ])('%s', async (_, from, to, line) => {
    const body = [unit, ...inSteps].map((row) => row.replace(from, to));
    const { said } = await findingsIn([...heads(title), ...body]);
    expect(said).toContain(`AR-EMPTYDERIVED L${line}`);
  });
});
