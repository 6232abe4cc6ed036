import { henanSamples } from '../../src/packs/samples/henan';
import { machine } from './in-memory';

const profile = ['--year', '2022', '--unit', '某某局'];
function dataWith(own: Readonly<Record<string, object>> = {}): string {
  return JSON.stringify({
    forms: henanSamples.map(({ packId, formId, styleId, values }) => ({
      pack: packId,
      form: formId,
      style: styleId,
      values: { ...values, ...own[formId] },
    })),
  });
}
const facts = {
  income_last: '2884.52',
  expenditure_last: 2884.52,
  general_last: '2884.52',
  fund_last: '0',
  three_last: '0',
  income_reason: '项目支出减少',
  expenditure_reason: '项目支出减少',
  offices: ['综合科', '审批科'],
};

async function narrated(own: unknown, ...options: readonly string[]) {
  return narratedFrom(dataWith(), own, ...options);
}

async function narratedFrom(data: string, own: unknown, ...options: readonly string[]) {
  const files = {
    'data.json': new TextEncoder().encode(data),
    'facts.json': new TextEncoder().encode(typeof own === 'string' ? own : JSON.stringify(own)),
  };
  const computer = machine(files);
  const made = ['new', '--pack', 'henan-2022', ...profile, '--data', 'data.json', '-o', 'b.xlsx'];
  expect(await computer.run(...made)).toMatchObject({ code: 0, err: '' });
  return computer.run('narrate', 'b.xlsx', ...profile, ...options);
}

test('the text comes from the forms; what no form says comes from the facts', async () => {
  const { code, out, err } = await narrated(facts, '--facts', 'facts.json');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual(
    expect.arrayContaining([
      '某某局2022年度部门预算',
      '某某局内设机构2个，分别为：综合科、审批科。',
      '某某局2022年收入总计1934.49万元，支出总计1934.49万元，与2021年预算相比，收入减少950.03万元，下降32.94%。主要原因：项目支出减少；支出减少950.03万元，下降32.94%。主要原因：项目支出减少。',
      '某某局2022年支出合计1934.49万元，其中：基本支出272.59万元，占14.09%；项目支出1661.90万元，占85.91%。',
      '某某局2022年一般公共预算支出年初预算为1934.49万元。主要用于以下方面：一般公共服务（类）支出1906.19万元，占98.54%；社会保障和就业（类）支出12.43万元，占0.64%；卫生健康（类）支出15.87万元，占0.82%。',
      '某某局2022年“三公”经费预算为0万元。2022年“三公”经费支出预算数与2021年保持一致。',
      '（表：部门收支预算表）',
    ]),
  );
  // What is missing has a name in the text, and in the list a name to give it by.
  expect(out).toContain('主要原因：【待填：因公出国（境）费增减的原因】');
  expect(err).toContain('abroad_reason  因公出国（境）费增减的原因');
  expect(err).not.toContain('income_reason');
});

test('as whose text it is written is told where forms are of another pack', async () => {
  const own = await narrated(facts, '--facts', 'facts.json');
  expect(own.err).not.toContain('文字按模板包');
  const { code, err } = await narrated(facts, '--facts', 'facts.json', '--pack', 'hebei-2021');
  expect(code).toBe(0);
  expect(err).toContain('文字按模板包 hebei-2021 写；工作簿里还有别的模板包的表');
  expect(err).toMatch(/\n {2}--pack henan-2022 {2}[^\n]+三公/);
});

test('the sections that rest on mistakes of the tables are named, with the cells', async () => {
  const right = await narrated(facts, '--facts', 'facts.json');
  expect(right.err).not.toContain('用到的数据有错误');
  const data = dataWith({ F14: { reception: -1 } });
  const { code, out, err } = await narratedFrom(data, facts, '--facts', 'facts.json');
  expect(code).toBe(0);
  expect(out).toContain('公务接待费-1.00万元');
  expect(err).toContain('节用到的数据有错误，共1处，文字写的是表里现在的数。请先看 check b.xlsx');
  expect(err).toMatch(/\n {2}N12 {2}“三公”经费：[^\n]+!F\d+\n/);
});

test('of many mistakes a section names the first few, and how many there are', async () => {
  const projects = Array.from({ length: 8 }, (_, at) => ({
    ...{ kind: '特定目标类', name: `项目${at + 1}`, general: -1 },
  }));
  const units = [{ unitCode: '112', unitName: '某某局', projects }];
  const { err } = await narratedFrom(dataWith({ F16: { units } }), facts, '--facts', 'facts.json');
  const [line = ''] = /^ {2}N\d+ .*等\d+处$/m.exec(err) ?? [];
  expect(line.split('、')).toHaveLength(5);
});

test.each([
  [[], ['33.33%', '33.33%', '33.33%']],
  [['--full-shares'], ['33.34%', '33.33%', '33.33%']],
])('shares with %j are %j', async (options, expected) => {
  const classes = ['教育', '卫生健康', '住房保障'].map((name) => ({ name, amount: '1' }));
  const own = { ...facts, generalSpending: '3', classes };
  const { out } = await narrated(own, '--facts', 'facts.json', ...options);
  const [sentence = ''] = /主要用于以下方面：教育.*/.exec(out) ?? [];
  expect(sentence.match(/[\d.]+%/g)).toEqual(expected);
});

test.each<readonly [Readonly<Record<string, string>>, string]>([
  [{}, '基本支出272.59万元，占14.09%；项目支出1661.90万元，占85.91%'],
  [{ printedUnit: '元' }, '基本支出2725900.00元，占14.09%；项目支出16619000.00元，占85.91%'],
  [{ printedAmounts: 'shortest' }, '项目支出1661.9万元，占85.91%'],
  [{ printedPercents: 'one' }, '基本支出272.59万元，占14.1%；项目支出1661.90万元，占85.9%'],
  [{ printedPercents: 'none' }, '基本支出272.59万元，占14%；项目支出1661.90万元，占86%'],
  [{ flatWords: 'level' }, '“三公”经费支出预算数与2021年持平。'],
  [{ flatWords: 'unchanged' }, '“三公”经费支出预算数与2021年相比无变化。'],
])('a text printed with %j says %s', async (own, words) => {
  const { out } = await narrated({ ...facts, ...own }, '--facts', 'facts.json');
  expect(out).toContain(words);
});

test.each([
  [{ nobody: '1' }, '第1行 nobody：应为已有的名称'],
  [{ income_last: 'viel' }, 'income_last：应为金额'],
  [{ income_last: [1] }, 'income_last：应为金额'],
  [{ transfers: -1 }, 'transfers：应为不小于0的整数'],
  [{ offices: '综合科' }, 'offices：应为列表'],
  [{ agencyItems: [{ name: '水费', amount: '很多' }] }, 'agencyItems[0].amount：应为金额'],
  [{ income_reason: 3 }, 'income_reason：应为文字'],
  [{ printedUnit: '亿元' }, 'printedUnit：应为"万元"或"元"'],
  [{ published: '去年' }, 'published：应为年月'],
  [[1], '应为名称和内容的对象'],
  ['{', '不是有效的 JSON'],
])('facts that are %j are refused', async (own, words) => {
  const { code, out, err } = await narrated(own, '--facts', 'facts.json');
  expect([code, out.includes('【')]).toEqual([2, false]);
  expect(err).toContain(words);
});

test.each([
  [['--format', 'docs'], '没有格式 docs'],
  [['--style', 'henan-2020'], '是不是 henan-2022？'],
  [['--pack', 'henan-2020'], '是不是 河南2022（henan-2022）？'],
])('%j is refused', async (options, words) => {
  const { code, err } = await narrated({}, ...options);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('two forms of one kind are named with their sheets, and no figure is taken from either', async () => {
  const computer = machine({});
  await computer.run(
    'new',
    '--pack',
    'henan-2022',
    '--form',
    'F14',
    '--form',
    'F14',
    ...profile,
    '-o',
    'b.xlsx',
  );
  const { code, out, err } = await computer.run('narrate', 'b.xlsx', ...profile);
  expect(code).toBe(0);
  expect(err).toContain(
    '《一般公共预算“三公”经费预算表》（F14）不止一张：“三公经费预算表”、“三公经费预算表 (2)”。',
  );
  expect(err).toContain('请只留一张，或者把这些数写在 --facts 的文件里。');
  expect(out).toContain('“三公”经费预算为【待填：“三公”经费合计】万元');
});

test('code and unseen letters of a web page are told, and no word is left out', async () => {
  const own = { ...facts, duties: '<p>负责&nbsp;审批。</p>', goals: '提\u200b速' };
  const { code, out, err } = await narrated(own, '--facts', 'facts.json');
  expect(code).toBe(0);
  expect(err).toContain('这些文字里有从网页带来的代码，会原样印出来');
  expect(err).toContain('duties  部门职责：<p>、&nbsp;、</p>');
  expect(err).toContain('goals  总体绩效目标：特殊空格或看不见的字符1个');
  expect(out).toContain('<p>负责&nbsp;审批。</p>');
});

test('a form that nobody filled in, and tables that are not there, are gaps with their names', async () => {
  const computer = machine({});
  await computer.run('new', '--pack', 'henan-2022', '--form', 'F14', ...profile, '-o', 'b.xlsx');
  const { code, out, err } = await computer.run('narrate', 'b.xlsx', ...profile);
  expect(code).toBe(0);
  expect(out).toContain('2022年收入总计【待填：收入总计】万元');
  expect(out).not.toMatch(/NaN|undefined|null/);
  expect(err).toMatch(/还有\d+项待填/);
  expect(err).toContain('  three  “三公”经费合计');
});

test('the year of the forms need not be told again; another one that is told holds', async () => {
  const computer = machine({ 'data.json': dataWith() });
  await computer.run(
    'new',
    '--pack',
    'henan-2022',
    ...profile,
    '--data',
    'data.json',
    '-o',
    'b.xlsx',
  );
  const { code, out } = await computer.run('narrate', 'b.xlsx', '--unit', '某某局');
  expect([code, out.split('\n')[0]]).toEqual([0, '某某局2022年度部门预算']);
  const told = await computer.run('narrate', 'b.xlsx', '--unit', '某某局', '--year', '2023');
  expect(told.out.split('\n')[0]).toBe('某某局2023年度部门预算');
  expect([code, told.err]).toEqual([0, expect.stringContaining(apart)]);
});

const apart = '工作簿里的表写的是2022年，文字写的是2023年';

test('no document mixes tables of one year with text of another, unless that is asked for', async () => {
  const computer = machine({ 'data.json': dataWith() });
  const make = ['new', '--pack', 'henan-2022', ...profile, '--data', 'data.json', '-o', 'b.xlsx'];
  await computer.run(...make);
  const write = ['narrate', 'b.xlsx', '--unit', '某某局', '--format', 'docx', '-o'];
  const refused = await computer.run(...write, 'a.docx', '--year', '2023');
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(apart) });
  expect(refused.err).toMatch(/--year 2022；.*--mixed-years/);
  expect(computer.held.has('a.docx')).toBe(false);
  const asked = await computer.run(...write, 'b.docx', '--year', '2023', '--mixed-years');
  expect(asked).toMatchObject({ code: 0, err: expect.stringContaining(apart) });
  const same = await computer.run(...write, 'c.docx', '--year', '2022');
  expect(same).toMatchObject({ code: 0, err: expect.not.stringContaining('工作簿里的表写的是') });
});

test('what is compared asks for the year before where nobody knows it', async () => {
  const computer = machine({});
  const make = ['new', '--pack', 'hebei-2021', ...profile, '-o', 'b.xlsx'];
  await computer.run(...make);
  const { out } = await computer.run('narrate', 'b.xlsx', ...profile);
  expect(out).toContain('与2021年相比【待填：上年的支出总计】');
});

test('the wording of a section is chosen in the facts; what only the department can say of it is asked for', async () => {
  const chosen = { ...facts, N12: 'summary', summaryScope: '全区各单位' };
  const { code, out, err } = await narrated(chosen, '--facts', 'facts.json');
  expect(code).toBe(0);
  expect(out).toContain(
    '经【待填：汇总的财政部门名称】汇总，2022年全区各单位“三公”经费预算总额为0万元，较2021年持平；其中：因公出国（境）费0万元，',
  );
  expect(err).toContain('summaryBureau  汇总的财政部门名称');
  expect(out).not.toContain('具体支出情况如下');
});

test('a wording that there is none of is told, with those that there are', async () => {
  const { code, err } = await narrated({ ...facts, N12: 'summry' }, '--facts', 'facts.json');
  expect(code).toBe(2);
  expect(err).toContain('summry');
  expect(err).toContain('summary');
});
