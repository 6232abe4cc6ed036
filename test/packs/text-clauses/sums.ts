import { clause, type Clause } from './clause';

const sum = (words: string) => `AR-SUM textSumDiffers ${words}`;
const rounding = (words: string) => `AR-SUM textSumRounding ${words}`;
const more = (words: string) => `AR-SUM textPartsMore ${words}`;

export const sumClauses: readonly Clause[] = [
  clause(
    'AR-SUM: parts behind 其中',
    '2026年支出合计⟦100→110⟧万元，其中：基本支出60万元；项目支出40万元。',
    sum('110万元'),
    {
      quiet: [
        '2026年支出合计100万元，其中：项目支出40万元。',
        '2026年支出合计100万元，其中：基本支出60万元等。',
        '2026年支出合计100万元，其中：2025年结转项目支出40万元。',
      ],
    },
  ),
  ...['包括', '包含', '分为', '具体为', '具体包括'].map((word) =>
    clause(
      `AR-SUM: parts behind ${word}`,
      `2026年支出合计⟦100→110⟧万元，${word}：基本支出60万元；项目支出40万元。`,
      sum('110万元'),
    ),
  ),
  clause(
    'AR-SUM: a list in a list belongs to the item before it',
    '2026年支出合计100万元，其中：基本支出60万元，包括人员经费⟦50→55⟧万元和公用经费10万元；项目支出40万元。',
    sum('60万元'),
  ),
  clause(
    'AR-SUM: behind a colon the parts once more, of some of it',
    '2026年政府采购预算⟦90→95⟧万元，其中：政府采购货物预算50万元、政府采购服务预算40万元；其中一般公共预算拨款政府采购60万元：政府采购货物预算30万元、政府采购服务预算30万元。',
    sum('95万元'),
  ),
  clause(
    'AR-SUM: of some of it, behind a colon',
    '2026年政府采购预算90万元，其中：政府采购货物预算50万元、政府采购服务预算40万元；其中一般公共预算拨款政府采购⟦60→65⟧万元：政府采购货物预算30万元、政府采购服务预算30万元。',
    sum('65万元'),
  ),
  clause(
    'AR-SUM: a reason and a use end at a semicolon',
    '2026年支出合计⟦100→110⟧万元，比2025年增加1万元。其中：人才经费60万元，比2025年增加2万元，主要原因是标准提高，主要用于生活补贴；平台经费40万元，比2025年减少1万元，主要原因是项目完成。',
    sum('110万元'),
  ),
  clause(
    'AR-SUM: in brackets',
    '2026年支出合计100万元，其中：基本支出60万元（人员经费⟦50→55⟧万元，公用经费10万元）；项目支出40万元。',
    sum('60万元'),
  ),
  clause(
    'AR-SUM: one part is not more than the whole',
    '2026年项目支出50万元，其中：设备更新⟦20→60⟧万元。',
    more('50万元'),
  ),
  ...['主要为', '主要是', '主要用于', '主要包括'].map((word) =>
    clause(
      `AR-SUM: a list behind ${word} is not more than the whole`,
      `2026年项目支出50万元，${word}设备更新⟦20→40⟧万元、平台维护20万元。`,
      more('50万元'),
    ),
  ),
  clause(
    'AR-SUM: a list with 等 is not more than the whole',
    '2026年项目支出50万元，其中：设备更新⟦20→40⟧万元、平台维护20万元等。',
    more('50万元'),
    {
      quiet: [
        '2026年项目支出50万元，其中：设备更新20万元、平台维护20万元等。',
        '2026年项目支出50万元，主要为设备更新20万元、平台维护20万元。',
        '2026年项目支出50万元，主要用于设备更新、平台维护。',
      ],
    },
  ),
  clause(
    'R0.2: half of the last digits of all',
    '2026年支出合计⟦82.89→82.9⟧万元，其中：人员经费64.01万元，项目支出18.88万元。',
    rounding('82.9万元'),
  ),
  clause(
    'R0.2: where zeros at the end are dropped all mean as many decimals',
    '2026年支出合计⟦534.57→535⟧万元，其中：基本支出50万元；项目支出484.57万元。',
    sum('535万元'),
  ),
  clause(
    'R0.5: what is not there is nothing',
    '2026年支出合计⟦40→41⟧万元，其中：基本支出0万元；项目支出40万元。',
    sum('41万元'),
  ),
  clause(
    'R0.6: years and numbers of a list are no money',
    '2026年支出合计⟦100→110⟧万元，其中：1.基本支出60万元；2.2026年项目支出40万元。',
    sum('110万元'),
    {
      quiet: [
        '2026年支出合计100万元，其中：（1）基本支出60万元；（2）项目支出40万元。',
        '2026年支出合计100万元，其中：一是基本支出60万元；二是项目支出40万元。',
        '2026年支出合计100万元，保障3个科室、2020年以来12个项目。',
      ],
    },
  ),
];
