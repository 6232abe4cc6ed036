import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { terms } from '../../../src/packs/glossary/terms';
import { narrativeStyles } from '../../../src/packs/narrative';
import { amounts, count, itemised, named, nothing, printed, text } from './facts-of-localities';

/** N22: the terms that the disclosures explain, and those that others add. */
test.each([
  ...['财政拨款收入', '一般公共预算拨款收入', '财政专户管理资金', '事业收入', '事业单位经营收入'],
  ...['其他收入', '用事业基金弥补收支差额', '上年结转', '基本支出', '项目支出', '上缴上级支出'],
  ...['事业单位经营支出', '三公经费', '机关运行费', '行政（事业）单位机构运转经费情况'],
  ...['年初结转和结余', '年末结转和结余', '经营支出', '培训费'],
])('the term %s is known', (term) => {
  expect(terms.flatMap(({ names }): readonly string[] => names)).toContain(term);
});

const term: Facts = {
  terms: {
    kind: 'list',
    items: [{ name: text('基本支出'), explanation: text('指必需的支出。') }],
  },
};

/** One line for each demand that a text has a sentence of its own for. */
test.each<readonly [string, string, string, Facts, string]>([
  ['N02: no number of its own', 'hebei-2019', 'N02', { duties: text('受理。') }, '受理。'],
  ['N21: none, and no more', 'henan-2022', 'N21', { transfers: count(0) }, '项目共有0项。'],
  ['N22: numbered 1．', 'hebei-2021-a', 'N22', term, '1．基本支出：指必需的支出。'],
  ['N22: numbered 1、', 'hebei-2021-b', 'N22', term, '1、基本支出：指必需的支出。'],
  ['N22: numbered 一、', 'henan-2022', 'N22', term, '一、基本支出：指必需的支出。'],
  ['N22: not numbered', 'hebei-2019', 'N22', term, '基本支出：指必需的支出。'],
  ['N23: nothing else', 'hebei-2019', 'N23', {}, '我部门无其他需要说明的事项。'],
  ['N23: nothing else', 'hebei-2018', 'N23', {}, '无'],
  [
    'N13: no funds',
    'national',
    'N13',
    amounts({ fundSpending: 0, stateCapital: 1 }),
    '无政府性基金预算财政拨款收入和支出。',
  ],
  ['N18: nothing', 'hebei-2019', 'N18', nothing, '2026年，无政府采购预算。'],
  [
    'N18: nothing',
    'henan-2022',
    'N18',
    nothing,
    '政府采购预算安排0万元，其中：政府采购货物预算0万元、政府采购工程预算0万元、政府采购服务预算0万元。',
  ],
  [
    'N09: nothing has no parts',
    'henan-2022',
    'N09',
    amounts({ generalSpending: 0 }),
    '一般公共预算支出年初预算为0万元。',
  ],
  [
    'N09: classes with their shares',
    'henan-2022',
    'N09',
    { ...amounts({ generalSpending: 3 }), classes: itemised(['教育', 1], ['卫生健康', 2]) },
    '教育（类）支出1.00万元，占33.33%；卫生健康（类）支出2.00万元，占66.67%。',
  ],
  [
    'N10: of nothing no share',
    'national',
    'N10',
    amounts({ generalBasic: 0, generalPersonnel: 0, generalOperating: 0 }),
    '其中：人员经费0万元；公用经费0万元。',
  ],
  [
    'N05: of nothing no share',
    'national',
    'N05',
    amounts({ income: 0, incomeGeneral: 0, incomeFund: 0, incomeSpecial: 0, incomeOther: 0 }),
    '2026年收入合计0万元，其中：一般公共预算拨款收入0万元。',
  ],
  [
    'N05: all of one source',
    'hebei-2018',
    'N05',
    amounts({ income: 3, incomeOther: 0 }),
    '全部为一般公共预算安排。',
  ],
  [
    'N07: nothing to compare with',
    'hebei-2021-a',
    'N07',
    { ...amounts({ expenditure: 3, expenditure_last: 0 }), expenditure_reason: text('新设') },
    '与2025年相比增加3万元，原因：新设。',
  ],
  [
    'N07: the same',
    'hebei-2021-a',
    'N07',
    amounts({ expenditure: 3, expenditure_last: 3 }),
    '与2025年相比持平。',
  ],
  [
    'N07: from less than nothing no percentage',
    'hebei-2021-a',
    'N07',
    { ...amounts({ expenditure: 3, expenditure_last: -1 }), expenditure_reason: text('新设') },
    '与2025年相比增加4万元，原因：新设。',
  ],
  ['N03: no office is named', 'national', 'N03', { offices: named() }, '【offices】'],
  [
    'N11: items that are all nothing',
    'hebei-2018',
    'N11',
    { ...amounts({ agencyCost: 3 }), agencyItems: itemised(['水费', 0]) },
    '公用经费为3万元（【agencyItems】）。',
  ],
  [
    'N11: words typed as a sentence',
    'hebei-2019',
    'N11',
    { ...amounts({ agencyCost: 3 }), agencyCost_use: text('办公费、印刷费。') },
    '的办公费、印刷费等支出。',
  ],
])('%s (%s %s)', (_, style, section, facts, end) => {
  const lines = printed(style, section, facts);
  expect(lines.filter((line) => line.includes(end))).toHaveLength(1);
  expect(lines.join('')).not.toMatch(/。。|（）|undefined|NaN/);
});

test.each(narrativeStyles)(
  '$id: duties, goals and measures are printed as they were typed',
  (style) => {
    const own = '按 <2022> 年计划，一是受理；二是 办结。';
    const facts: Facts = { duties: text(own), goals: text(own), measures: text(own) };
    const said = ['N02', 'N14', 'N16'].flatMap((section) => printed(style.id, section, facts));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => line.includes('受理') && line !== own)).toEqual([]);
  },
);
