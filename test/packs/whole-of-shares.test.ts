import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

/** The shares that are told to be wrong in paragraphs below a title. */
function told(paragraphs: readonly string[]): readonly string[] {
  const all = ['某某局2026年部门预算', ...paragraphs];
  const source = {
    ...{ paragraphs: all, facts: null, typed: {}, labels: [] },
    ...{ year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding?.says === 'textShareDiffers'
      ? [all[finding.paragraph]?.slice(finding.start, finding.end).trim() ?? '']
      : [],
  );
}

const general = '2026年一般公共预算支出10.00万元，比上年增加1.00万元。';
const heading = '（二）一般公共预算支出结构情况';
const classes = (...shares: readonly string[]) =>
  ['教育支出5.00', '卫生健康支出3.00', '住房保障支出2.00']
    .map((name, at) => `${name}万元，占${shares[at]}%`)
    .join('；');
const all = '2026年收入预算10.00万元，其中：';
const funds = (...shares: readonly string[]) =>
  ['一般公共预算5.00', '单位资金3.00', '单位上年结余2.00'].map(
    (name, at) => `${name}万元，占${shares[at]}%，比上年增加1.00万元；`,
  );

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'of an amount in a paragraph above a heading',
    [general, heading, `${classes('50.00', '30.00', '20.00')}。`],
    [],
  ],
  ['one of them wrong', [general, heading, `${classes('50.00', '33.00', '20.00')}。`], ['33.00%']],
  [
    'each in a paragraph of its own',
    [general, heading, ...classes('50.00', '33.00', '20.00').split('；')],
    ['33.00%'],
  ],
  [
    'below 其中, by names that nobody knows without it',
    [all, ...funds('55.00', '30.00', '20.00')],
    ['55.00%'],
  ],
  [
    'of the one that they are right of, though another is nearer',
    [general, '2026年财政拨款支出12.00万元。', `${classes('50.00', '33.00', '20.00')}。`],
    ['33.00%'],
  ],
  [
    'where most of them are wrong, of what they add up to',
    [general, `${classes('5.00', '3.00', '20.00')}。`],
    ['5.00%', '3.00%'],
  ],
  [
    'of something that nobody tells',
    ['2026年一般公共预算支出12.00万元。', `${classes('50.00', '30.00', '20.00')}。`],
    [],
  ],
  [
    'of something that no amount makes right',
    ['2026年一般公共预算支出12.00万元。', `${classes('50.00', '33.00', '21.00')}。`],
    [],
  ],
])('shares %s', (_, paragraphs, says) => {
  expect(told(paragraphs)).toEqual(says);
});
