import { runTextExample } from '../../src/cli/docs/run-text-example';

const others = (department: string, paragraphs: readonly string[]) =>
  runTextExample(paragraphs, { says: '', passes: [], fails: [], at: '', department }).flatMap(
    ({ says, paragraph, start, end }) =>
      says === 'textOtherDepartment' ? [paragraphs[paragraph]?.slice(start, end)] : [],
  );

const saidOf = (name: string) => [
  `${name}2026年部门预算公开`,
  `${name}2026年支出合计120.5万元。`,
  `${name}2026年项目支出12万元。`,
];

test.each([
  ['某某市发展和改革委员会', '市发改委'],
  ['某某县人力资源和社会保障局', '县人社局'],
  ['某某县人力资源和社会保障局', '某某县人社局'],
  ['某某市住房和城乡建设局', '市住建局'],
  ['中国共产党某某市委员会宣传部', '市委宣传部'],
  ['中国共产党某某市纪律检查委员会', '市纪委'],
  ['某某省教育厅', '省厅'],
  ['某某市公安局交通警察支队', '市交警支队'],
  ['某某县人民代表大会常务委员会办公室', '县人大办'],
  ['某某县人民政府办公室', '县政府办'],
  ['某某县发改局', '某某县发展和改革局'],
  ['某某经济开发区管理委员会', '开发区管委会'],
  ['某某县机构编制委员会办公室', '县编办'],
  ['101某某县财政局', '某某县财政局'],
])('%s is %s in short', (department, name) => {
  expect(others(department, saidOf(name))).toEqual([]);
});

test.each([
  ['某某市水利局', '某某市水务局'],
  ['某某局', '某某厅'],
  ['某某县财政局', '某某县审计局'],
  ['某某县人力资源和社会保障局', '某某县住房和城乡建设局'],
  ['某某开发区行政审批局', '某某技术开发区行政审批和营商环境服务局'],
])('%s is not %s', (department, name) => {
  expect(others(department, saidOf(name))).toEqual([name]);
  const [, ...below] = saidOf(name);
  expect(others(department, [`${department}2026年部门预算`, ...below])).toEqual([name]);
});

const education = '某某市教育局';
const total = '2026年支出合计120.5万元，其中：基本支出20万元。';

test.each([
  [
    'its units',
    education,
    [total, '市教师进修学校2026年项目支出12万元。', '市教师进修学校2026年基本支出5万元。'],
  ],
  [
    'its units, each with all it spends',
    education,
    [`我局${total}`, '教育考试中心2026年支出合计12万元。', '教育考试中心2026年项目支出5万元。'],
  ],
  [
    'the units alone, and itself without figures',
    education,
    [
      `${education}是政府工作部门。`,
      '教育考试中心2026年支出合计12万元。',
      '教育考试中心2026年项目支出5万元。',
    ],
  ],
  [
    'the one above it',
    '某某市教师进修学校',
    [total, '市教育局安排项目支出12万元。', '市教育局安排基本支出5万元。'],
  ],
])('a text that names %s is its own', (_, department, sentences) => {
  expect(others(department, [`${department}2026年部门预算`, ...sentences])).toEqual([]);
  expect(others(department, ['2026年部门预算', ...sentences])).toEqual([]);
});

test('figures of a department in its short name are held against its forms', () => {
  const paragraphs = saidOf('县人社局');
  const department = '某某县人力资源和社会保障局';
  const forms = { expenditure: 120.5, project: 13 };
  const example = { says: '', passes: [], fails: [], at: '', department, forms };
  expect(runTextExample(paragraphs, example).map(({ says }) => says)).toContain('textTableDiffers');
});
