import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

/** What is said of paragraphs below a title, with the words that it is about. */
function told(paragraphs: readonly string[]): readonly string[] {
  const all = ['某某局2026年部门预算', ...paragraphs];
  const source = {
    ...{ paragraphs: all, facts: null, typed: {}, labels: [] },
    ...{ year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) => {
    if (!finding || !/^(?:AR|DOC-YEAR|TP-(?:YEAR|CHANGE))/.test(finding.rule)) return [];
    const { says, paragraph, start, end } = finding;
    return [`${says} ${all[paragraph]?.slice(start, end).trim() ?? ''}`];
  });
}

const income = '2026年部门收入预算10.00万元，其中：事业收入4.00万元，其他收入6.00万元。';
const three = (reception: string) =>
  `2026年“三公”经费预算9.00万元。“三公”经费比上年减少0.60万元，其中：公务用车运行费减少0.40万元，主要原因是从严管理；公务接待费减少0.20万元${reception}`;

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a growth of what is told above', [income, '与上年对比增加2.00万元，增长25.00%。'], []],
  [
    'a growth of what is told above that is wrong',
    [income, '与上年对比增加2.00万元，增长20.00%。'],
    ['textGrowthDiffers 20.00%'],
  ],
  [
    'a growth below two amounts may be of either',
    ['2026年收入预算10.00万元，项目支出3.00万元。', '与上年相比增加2.00万元，增长20.00%。'],
    [],
  ],
  [
    'both sides of a budget in one growth',
    ['2026年收入总预算10.00万元，支出总预算10.00万元。收支总预算各增加2.00万元，增长20.00%。'],
    ['textGrowthDiffers 20.00%'],
  ],
  [
    'a school has a name like other departments',
    ['某市第九中学2025年“三公”经费预算0万元，与上年预算持平。'],
    ['textOtherYear 2025'],
  ],
  [
    'the time of a project that is over',
    ['资金执行时间：2025年1月-2025年12月'],
    ['textPlanOfPast 2025'],
  ],
  ['the time of a project that began before', ['实施期限：2025年1月至2026年12月。'], []],
  ['the time of a project of the year', ['资金执行时间：2026年1月-2026年12月'], []],
  ['each part of a list has its own reason', [three('，主要原因是压减接待。')], []],
  [
    'a part of a list without one, where the others have theirs',
    [three('。')],
    ['textNoReason 减少0.20万元'],
  ],
  ['the reason of all of them behind the list', [three('。减少的主要原因是压减开支。')], []],
  [
    'parts in paragraphs of their own of what some funds pay',
    [
      '2026年财政拨款基本支出9.00万元，其中：',
      '（一）人员经费7.00万元。',
      '（二）公用经费3.00万元。',
    ],
    ['textSumDiffers 9.00万元'],
  ],
])('%s', (_, paragraphs, says) => {
  expect(told(paragraphs)).toEqual(says);
});
