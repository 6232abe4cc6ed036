import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { CheckReport } from '../../src/app/check/report';
import { check } from './checked-form';

/** The purpose of a project, in B5, and nothing else. */
function purpose(text: string): CheckReport {
  return check('F03', 'b', { purpose: text }, {});
}

function said({ findings }: CheckReport): string[] {
  return findings
    .filter(({ rule }) => rule === 'DOC-PLACEHOLDER' || rule.startsWith('TX-'))
    .map(({ rule, says, at, fix }) => `${rule} ${says} ${at[0]}${fix ? ` → ${fix.value}` : ''}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['支付办公楼维修费用，共计50万元（含税）。', []],
  // DOC-PLACEHOLDER
  ['支付XX项目费用', ['DOC-PLACEHOLDER leftOver B5']],
  ['支付××项目费用', ['DOC-PLACEHOLDER leftOver B5']],
  ['购置XXL号工作服', []],
  ['面积为3×4米', []],
  ['预算金额{单位}', ['DOC-PLACEHOLDER leftOver B5']],
  ['比上年增加（减少）2万元', ['DOC-PLACEHOLDER leftOver B5']],
  ['比上年增加2万元（减少差旅费）', []],
  ['预算为万元', ['DOC-PLACEHOLDER leftOver B5']],
  ['金额单位为万元', []],
  ['以下金额均为万元', []],
  ['……', ['DOC-PLACEHOLDER leftOver B5']],
  ['支付水费、电费……', []],
  ['支付____费用', ['DOC-PLACEHOLDER leftOver B5']],
  ['————', []],
  ['—— ', []],
  ['[bookmark: _Toc1]支付<p>维修</p>费用', ['DOC-PLACEHOLDER leftOverMarks B5 → 支付维修费用']],
  ['完成率<95%的，扣减经费', []],
  ['#REF!', ['DOC-PLACEHOLDER leftOverError B5']],
  ['维修#N/A平方米', ['DOC-PLACEHOLDER leftOverError B5']],
  ['同比增长#DIV/0!，', ['DOC-PLACEHOLDER leftOverError B5']],
  ['####', ['DOC-PLACEHOLDER leftOverNarrow B5']],
  ['维修3#楼、5#楼，适用于N/A的除外', []],
  ['#1锅炉改造##', []],
  // TX-TYPO
  ['截止2020年底帐户余额', ['TX-TYPO spelledOther B5 → 截至2020年底账户余额']],
  ['报名截止时间为6月', []],
  ['当年未完成的任务', []],
  ['截至年未，任务完成', ['TX-TYPO spelledOther B5 → 截至年末，任务完成']],
  ['自己经办', []],
  ['编制予算', ['TX-TYPO spelledOther B5 → 编制预算']],
  ['予计12月完成', ['TX-TYPO spelledOther B5 → 预计12月完成']],
  ['不予计入成本，给予算力补助', []],
  ['按排维修车量', ['TX-TYPO spelledOther B5 → 安排维修车量']],
  ['车量维修', ['TX-TYPO spelledOther B5 → 车辆维修']],
  ['按排名奖励，统计停车量', []],
  ['部份资金入帐', ['TX-TYPO spelledOther B5 → 部分资金入账']],
  ['认购全部份额，购入帐篷20顶', []],
  ['贯策落实绩校管理', ['TX-TYPO spelledOther B5 → 贯彻落实绩效管理']],
  ['一贯策略，业绩校验', []],
  // TX-HALFWIDTH
  ['支付水费,电费', ['TX-HALFWIDTH spelledOther B5 → 支付水费，电费']],
  ['共计1,000元, 含税', []],
  ['时间9:00', []],
  // TX-DOCNO
  ['财预[2015]88号', ['TX-DOCNO spelledOther B5 → 财预〔2015〕88号']],
  ['财预（2015）88号', ['TX-DOCNO spelledOther B5 → 财预〔2015〕88号']],
  ['财预〔2015〕88号', []],
  ['维修工程（2021）', []],
  ['金额转换为万元，折算为万元', []],
  // TX-REPEAT
  ['编制预算预算', ['TX-REPEAT saidTwice B5 → 编制预算']],
  ['某某某某局', []],
  ['一步一步推进', []],
  ['二十二十人', []],
  ['指导各部门部门预算和行政机关机关运行经费', []],
  ['石湖镇人民政府政府性基金预算，石湖镇人民政府政府采购总额', []],
  ['保证维修顺利进行，保证维修顺利进行，', ['TX-REPEAT saidTwice B5 → 保证维修顺利进行，']],
  // TX-PAIR
  ['按照《办法》（试行)执行', []],
  ['按照《办法执行', ['TX-PAIR unpaired B5']],
  ['按照办法》执行', ['TX-PAIR unpaired B5']],
  ['1）水费；2）电费', []],
  ['“三公经费', ['TX-PAIR unpaired B5']],
  ['（《办法）》', ['TX-PAIR unpaired B5 → （《办法》）']],
  ['“三公“经费', ['TX-PAIR unpaired B5 → “三公”经费']],
  ['落实《办法《要求', ['TX-PAIR unpaired B5 → 落实《办法》要求']],
  ['”三公”经费', ['TX-PAIR unpaired B5 → “三公”经费']],
  ['培训《，会议', ['TX-PAIR unpaired B5 → 培训，会议']],
  ['（一（二）', ['TX-PAIR unpaired B5']],
  ['改造工程（一、二）期（注：1）', []],
  ['（任务：1）水费；2）电费）', []],
  ['改造（一、二）期：1）水费；2）电费', []],
  ['改造（一、二期', ['TX-PAIR unpaired B5']],
  ['改造一）期', ['TX-PAIR unpaired B5']],
];

test.each(cases)('%s', (text, expected) => {
  expect(said(purpose(text))).toEqual(expected);
});

test('what the form came with, names of indicators and codes are not asked', () => {
  const named = check('F03', 'b', { quality: [{ indicator: 'XX率', value: '≥95%' }] }, {});
  expect(said(named)).toEqual([]);
  expect(said(check('F05', 'bOpen', { furtherName: '4、.....' }, {}))).toEqual([]);
  expect(said(check('F05', 'bOpen', { furtherName: '4、XX设备' }, {}))).toEqual([
    'DOC-PLACEHOLDER leftOver A8',
  ]);
  expect(said(check('F17', 'standard', { tasks: [{ name: 'XX工作' }] }, {}))).toHaveLength(1);
});

test('every sentence shows what is wrong and where, in both languages', () => {
  const findings = cases.flatMap(([text]) => purpose(text).findings);
  const texts = findings.map((one) => describeFinding(one, '万元'));
  expect(texts.filter(({ zh, en }) => /undefined|\{\w+\}/.test(zh + en))).toEqual([]);
  const [typo] = purpose('核对2020年的帐户余额').findings.filter(({ rule }) => rule === 'TX-TYPO');
  expect(typo && describeFinding(typo, '万元').zh).toBe(
    '「资金用途」里的“帐户”（…2020年的帐户余额）一般写成“账户”。请核对。',
  );
});
