import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { narrativeStyles } from '../../../src/packs/narrative';
import { count, text, amounts, printed, nothing, first } from './facts-of-localities';
import { named, itemised, offices } from './facts-of-localities';

test.each<[string, string, string, Facts, readonly string[]]>([
  [
    'what changed',
    'shanghai',
    'N12',
    {},
    [
      '2026年“三公”经费预算数为16.50万元，比2025年预算减少3.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。',
      '（三）公务接待费4.00万元，比2025年预算减少1.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'the first year',
    'shanghai',
    'N12',
    first,
    [
      '2026年“三公”经费预算数为16.50万元，比2025年预算增加16.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '（三）公务接待费4.00万元，比2025年预算增加4.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'nothing',
    'shanghai',
    'N12',
    nothing,
    [
      '2026年“三公”经费预算数为0万元，与2025年预算持平。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费0万元，与2025年预算持平。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费0万元，与2025年预算持平。',
      '（三）公务接待费0万元，与2025年预算持平。',
    ],
  ],
  ['nothing', 'shanghai', 'N18', nothing, ['2026年本部门未安排政府采购预算。']],
  [
    'one office',
    'shanghai',
    'N03',
    offices('综合科'),
    [
      '某某局内设机构一个，为综合科。',
      '纳入某某局2026年部门预算编制范围的单位共一个：某某局本级。',
    ],
  ],
  [
    'two offices',
    'anhui',
    'N03',
    offices('综合科', '审批科'),
    [
      '某某局内设机构2个，分别为：综合科、审批科。',
      '纳入某某局2026年部门预算编制范围的单位共一个：某某局本级。',
    ],
  ],
  [
    'one office, by the name that was typed',
    'henan-2022',
    'N03-units',
    offices('综合科'),
    [
      '纳入本部门2026年度部门预算编制范围的单位共一个：某某局本级，无二级预算单位。',
      '某某局本级预算包括：综合科等科室的预算。',
    ],
  ],
  [
    'no vehicles',
    'shanghai',
    'N19',
    { vehicleCount: count(0), largeEquipment: count(2) },
    ['截至2025年8月31日，本部门无车辆；单价100万元（含）以上设备（不含车辆）2台（套）。'],
  ],
  ['no projects', 'shanghai', 'N06-projects', amounts({ project: 0 }), ['2026年未安排项目支出。']],
  [
    'items of the running costs, one of nothing',
    'hebei-2018',
    'N11',
    {
      ...amounts({ agencyCost: 3.38 }),
      agencyItems: itemised(['办公费', 0.98], ['水费', 0], ['福利费', 2.4], ['差旅费', 0]),
    },
    ['2026年部门预算中，我单位公用经费为3.38万元（办公费0.98万元、福利费2.4万元）。'],
  ],
  [
    'something is bought',
    'shanghai',
    'N18',
    amounts({
      ...{ procurement: 12.5, procurementGoods: 10, procurementWorks: 0, procurementServices: 2.5 },
      procurementReserved: 5,
    }),
    [
      '2026年本部门政府采购预算12.50万元，其中：政府采购货物预算10.00万元、政府采购工程预算0万元、政府采购服务预算2.50万元。2026年本部门面向中小企业预留政府采购项目预算金额5.00万元。',
    ],
  ],
  [
    'eight categories of vehicles',
    'shanghai',
    'N19',
    {
      ...{ vehicleCount: count(9), leaderVehicles: count(0), headVehicles: count(1) },
      ...{ confidentialVehicles: count(1), emergencyVehicles: count(1) },
      ...{ enforcementVehicles: count(2), specialVehicles: count(3), retiredVehicles: count(1) },
      ...{ otherVehicles: count(0), largeEquipment: count(2) },
    },
    [
      '截至2025年8月31日，本部门共有车辆9辆，其中：副部（省）级及以上领导用车0辆、主要负责人用车1辆、机要通信用车1辆、应急保障用车1辆、执法执勤用车2辆、特种专业技术用车3辆、离退休干部服务用车1辆、其他用车0辆；单价100万元（含）以上设备（不含车辆）2台（套）。',
    ],
  ],
  [
    'vehicles and equipment of other places',
    'national',
    'N19',
    { vehicleCount: count(2), ...amounts({ fixedAssets: 3.5 }), largeEquipment: count(1) },
    [
      '截至2025年12月31日，某某局共有车辆2辆，固定资产总额3.50万元。',
      '单价100万元（含）以上设备（不含车辆）1台（套）。',
    ],
  ],
  [
    'vehicles of other places by kind, where the first is said',
    'national',
    'N19',
    {
      ...{ vehicleCount: count(2), leaderVehicles: count(0), headVehicles: count(1) },
      ...{ confidentialVehicles: count(1), emergencyVehicles: count(0) },
      ...{ enforcementVehicles: count(0), specialVehicles: count(0), retiredVehicles: count(0) },
      ...{ otherVehicles: count(0), ...amounts({ fixedAssets: 3.5 }) },
    },
    [
      '截至2025年12月31日，某某局共有车辆2辆，其中：副部（省）级及以上领导用车0辆、主要负责人用车1辆、机要通信用车1辆、应急保障用车0辆、执法执勤用车0辆、特种专业技术用车0辆、离退休干部服务用车0辆、其他用车0辆，固定资产总额3.50万元。',
    ],
  ],
  ['one office', 'henan-2022', 'N03', offices('综合科'), ['某某局内设机构一个，为综合科。']],
  ['nothing', 'shanghai', 'N11', nothing, ['某某局2026年度无机关运行经费支出。']],
  [
    'what changed',
    'anhui',
    'N12',
    { threeRules: text('《党政机关厉行节约反对浪费条例》') },
    [
      '某某局2026年“三公”经费支出预算为16.50万元，比2025年预算减少3.50万元，下降17.50%，主要原因是压减支出。其中：因公出国（境）费0万元；公务接待费4.00万元；公务用车购置及运行费12.50万元。具体情况如下：',
      '（一）因公出国（境）费支出预算0万元，与2025年预算持平。',
      '（二）公务接待费支出预算4.00万元，比2025年预算减少1.00万元，下降20.00%，主要原因是接待减少。',
      '（三）公务用车购置及运行费支出预算12.50万元，比2025年预算减少2.50万元，下降16.67%，主要原因是车辆减少。其中：公务用车运行费支出预算12.50万元，比2025年预算减少2.50万元，下降16.67%，主要原因是车辆减少；公务用车购置费支出预算0万元，与2025年预算持平。',
      '经费使用严格执行《党政机关厉行节约反对浪费条例》等相关规定。',
    ],
  ],
  [
    'the first year',
    'national',
    'N12',
    first,
    [
      '某某局2026年“三公”经费预算16.50万元，比2025年预算增加16.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费预算0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费预算12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '1.公务用车购置费预算0万元，与2025年预算持平。',
      '2.公务用车运行费预算12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '（三）公务接待费预算4.00万元，比2025年预算增加4.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'three laws',
    'hebei-2019',
    'N01',
    { laws: named('甲法', '乙规程', '丙办法') },
    ['按照《甲法》、《乙规程》和《丙办法》规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'two laws',
    'hebei-2018',
    'N01',
    { laws: named('甲法', '乙规程') },
    ['按照《甲法》和《乙规程》规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'one law',
    'hebei-2018',
    'N01',
    { laws: named('甲法') },
    ['按照《甲法》规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'laws, and local rules behind them',
    'hebei-2021-b',
    'N01',
    { laws: named('甲法', '乙规程'), localRules: text('我县有关政策') },
    ['按照《甲法》、《乙规程》和我县有关政策规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'laws, and local rules typed with the word that joins them',
    'hebei-2021-b',
    'N01',
    { laws: named('甲法', '乙规程'), localRules: text('和我县有关政策') },
    ['按照《甲法》、《乙规程》和我县有关政策规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'what changed',
    'hebei-2021-a',
    'N12',
    {},
    [
      '2026年我部门“三公”经费预算安排16.5万元，较上年减少3.5万元，主要原因：压减支出。具体情况如下：',
      '（一）公务用车购置及运行费，共计安排12.5万元，较上年减少2.5万元，主要原因：车辆减少。',
      '1.公务用车购置安排0万元，与上年持平。',
      '2.公务用车运行维护经费安排12.5万元，较上年减少2.5万元，主要原因：车辆减少。',
      '（二）公务接待费。安排4万元，较上年减少1万元，主要原因：接待减少。',
      '（三）因公出国（境）费安排0万元，与上年持平。',
    ],
  ],
  [
    'what changed',
    'hebei-2019',
    'N12',
    {},
    [
      '部门2026年“三公经费”为16.5万元，其中：公务出国0万元；公务用车购置费0万元；公务用车运行费12.5万元；公务接待4万元。“三公经费”较2025年减少3.5万元，主要原因：压减支出。',
    ],
  ],
  [
    'what changed',
    'hebei-2021-b',
    'N12',
    {},
    [
      '2026年，我部门财政拨款“三公”经费预算安排16.5万元，其中：公务用车购置及运维费12.5万元（其中：公务用车购置费0万元，公务用车运行维护费12.5万元）；公务接待费4万元；因公出国（境）费0万元，“三公”经费较上年减少3.5万元，主要原因：压减支出。',
    ],
  ],
  [
    'what changed',
    'hebei-2018',
    'N12',
    {},
    [
      '2026年，我部门财政拨款“三公”经费预算安排16.5万元，其中因公出国（境）费0万元；公务用车购置及运维费12.5万元（其中：公务用车购置费0万元，公务用车运行费12.5万元）；公务接待费4万元。“三公”经费预算比2025年预算减少3.5万元，为压减支出。',
    ],
  ],
  [
    'what changed',
    'henan-2022',
    'N08',
    {
      ...amounts({ general: 11, general_last: 10, fund: 5, fund_last: 0 }),
      ...{ general_reason: text('项目增加'), fund_reason: text('新增基金项目') },
    },
    [
      '某某局2026年一般公共预算收支预算11.00万元，政府性基金收支预算5.00万元。与2025年相比，一般公共预算收支预算增加1.00万元，增长10.00%，主要原因：项目增加；政府性基金收支预算增加5.00万元，主要原因：新增基金项目。',
    ],
  ],
  [
    'something is bought',
    'hebei-2021-b',
    'N18',
    amounts({ procurement: 12.5 }),
    ['2026年，我部门安排政府采购预算12.5万元。'],
  ],
  [
    'some transfers',
    'henan-2022',
    'N21',
    { transfers: count(2) },
    [
      '某某局2026年负责管理的专项转移支付项目共有2项，我局将按照《预算法》等有关规定，积极做好项目分配前期准备工作，在规定的时间内向财政部门提出资金分配意见，根据有关要求做好项目申报公开等相关工作。',
    ],
  ],
  [
    'only what there is',
    'national',
    'N05',
    amounts({ income: 10, incomeGeneral: 8, incomeFund: 0, incomeSpecial: 0, incomeOther: 2 }),
    [
      '2026年收入合计10.00万元，其中：一般公共预算拨款收入8.00万元，占80.00%；其他来源收入2.00万元，占20.00%。',
    ],
  ],
  ...narrativeStyles.map(({ id }): [string, string, string, Facts, readonly string[]] => [
    'nothing',
    id,
    'N11',
    nothing,
    ['某某局2026年度无机关运行经费支出。'],
  ]),
])('%s, %s: %s', (_, style, section, facts, lines) => {
  expect(printed(style, section, facts)).toEqual(lines);
});
