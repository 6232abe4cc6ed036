import { runTextExample } from '../../src/cli/docs/run-text-example';

const title = '某某局2026年部门预算';
const general = '二、一般公共预算财政拨款支出情况';
const fund = '三、政府性基金预算支出情况';
const personnel = '2026年一般公共预算基本支出100万元，其中：人员经费80万元，公用经费20万元。';
const project = '2026年项目支出20万元。';
const whole = {
  incomeGeneral: 120,
  general: 120,
  basic: 100,
  generalBasic: 100,
  personnel: 80,
  operating: 20,
};
const alone = { ...whole, expenditure: 120, project: 20 };
const withFund = { ...whole, expenditure: 150, project: 50, fund: 30 };
const withRest = { ...withFund, fund: 0, general: 150 };

/** Where the figures of what some funds pay are those of the forms, they are held against them. */
test.each<
  readonly [
    heading: string,
    sentence: string,
    forms: Readonly<Record<string, number>>,
    found: readonly string[],
  ]
>([
  [general, personnel, alone, []],
  [general, personnel.replace('80', '77'), alone, ['77万元']],
  [general, personnel.replace('80', '77'), withFund, ['77万元']],
  [general, personnel.replace('80', '77'), { ...withFund, basic: 110 }, []],
  [general, project, alone, []],
  [general, project.replace('20万', '27万'), alone, ['27万元']],
  [general, project, withFund, []],
  [general, project, withRest, []],
  [fund, '2026年项目支出0万元。', alone, []],
  [fund, '2026年项目支出30万元。', withFund, []],
  ['二、支出情况', project.replace('20万', '27万'), withFund, ['27万元']],
])('below %s: %s', (heading, sentence, forms, found) => {
  const paragraphs = [title, heading, sentence];
  const example = { says: '', passes: [], fails: [], at: '', forms };
  const told = runTextExample(paragraphs, example).filter(({ rule }) => rule === 'X-TEXT-TABLE');
  expect(told.map(({ start, end }) => sentence.slice(start, end))).toEqual(found);
});
