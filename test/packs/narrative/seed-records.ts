import type { Facts } from '../../../src/domain/narrative/fact/fact';
import type { Printing } from '../../../src/domain/narrative/print/printing';
import type { NarrativeStyle } from '../../../src/domain/narrative/section/narrative-style';
import {
  hebei2018Text,
  hebei2019Text,
  hebei2021aText,
  hebei2021bText,
  henan2022Text,
} from '../../../src/packs/narrative';
import { amount, amounts, counts, named, names, texts, unchanged } from './facts-of';

/** What one disclosure says, with its figures and our own words. */
export interface SeedRecord {
  readonly seed: string;
  readonly style: NarrativeStyle;
  readonly facts: Facts;
  /** How it prints: all sections, some of them, or some of their paragraphs (N12.3), counted from 1. */
  readonly printing: Readonly<Record<string, Partial<Printing>>>;
  /** The sections as the disclosure prints them once its mistakes are corrected. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

const threeOf = (printed: Readonly<Record<string, string>>): Facts => {
  const three = amounts(printed);
  return { ...three, ...unchanged(three, ...Object.keys(printed)) };
};

const zeroItems = (choice: string): Facts => ({ zeroItems: { kind: 'choice', choice } });

const hebei2021a: SeedRecord = {
  seed: '000',
  style: hebei2021aText,
  printing: {},
  facts: {
    ...zeroItems('left'),
    ...texts({
      unit: '某某中心',
      unitFull: '某区某某中心',
      unitKind: '全额财政拨款事业',
      nature: '事业',
      rank: '科级',
      fundingForm: '财政拨款',
      expenditure_reason: '项目经费减少',
      agencyCost_reason: '办公人数增加，相应增加租赁费用',
    }),
    ...counts({ year: 2021, lastYear: 2020 }),
    ...amounts({
      income: '581.28',
      expenditure: '581.28',
      expenditure_last: '585.38',
      personnel: '391.55',
      operating: '42.23',
      project: '147.5',
      agencyCost: '42.23',
      agencyCost_last: '27.98',
      procurement: '80',
      stateCapital: '0',
    }),
    ...threeOf({
      three: '1',
      vehicles: '0',
      vehiclePurchase: '0',
      vehicleRunning: '0',
      reception: '1',
      abroad: '0',
    }),
    offices: names('综合办公室', '审批业务科', '财务处'),
    purchases: names('委托评估费'),
    agencyItems: named({
      办公费用: '2.85',
      水费: '1',
      电费: '10',
      邮电费: '1.7',
      差旅费: '2',
      '维修（护）费': '0.3',
      会议费: '0.5',
      其他商品和服务支出: '0.19',
      培训费: '0.5',
      公务接待费: '1',
      工会经费: '2.58',
      租赁费: '19.61',
    }),
    terms: {
      kind: 'list',
      items: [
        texts({
          name: '项目支出',
          explanation: '指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。',
        }),
      ],
    },
  },
  sections: {
    N03: [
      '某区某某中心为全额财政拨款事业单位，根据工作需要，某区某某中心内设综合办公室、审批业务科、财务处。',
    ],
    'N03-form': ['部门级别：科级', '性质：事业', '经费形式：财政拨款'],
    N05: [
      '某某中心2021年收入预算581.28万元。支出预算合计为581.28万元，其中人员经费391.55万元，日常公用经费42.23万元，项目支出147.5万元。',
    ],
    N07: ['与2020年相比减少0.7%，原因：项目经费减少。'],
    N11: [
      '为保障某某中心（部门）正常运行，安排某某中心机关运行经费支出42.23万元，其中办公费用2.85万元、水费1万元、电费10万元、邮电费1.7万元、差旅费2万元、维修（护）费0.3万元、会议费0.5万元、其他商品和服务支出0.19万元、培训费0.5万元、公务接待费1万元、工会经费2.58万元、租赁费19.61万元。对比2020年增加14.25万元，主要原因：办公人数增加，相应增加租赁费用。',
    ],
    N12: [
      '2021年我部门“三公”经费预算安排1万元，与上年持平。具体情况如下：',
      '（一）公务用车购置及运行费，共计安排0万元，与上年持平。',
      '1.公务用车购置安排0万元，与上年持平。',
      '2.公务用车运行维护经费安排0万元，与上年持平。',
      '（二）公务接待费。安排1万元，与上年持平。',
      '（三）因公出国（境）费安排0万元，与上年持平。',
    ],
    N13: ['2021年部门预算无国有资本经营预算财政拨款收支，因此相关表格数据为零。'],
    N18: ['2021年我部门有1个项目列入政府采购预算，总金额为80万元，具体情况详见下表：'],
    N19: ['我部门2021年不计划购置家具及办公设备。'],
    N22: ['1．项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。'],
  },
};

const hebei2019: SeedRecord = {
  seed: '001',
  style: hebei2019Text,
  printing: {},
  facts: {
    ...zeroItems('left'),
    ...texts({
      unit: '某某局',
      unitFull: '某某部门',
      expenditure_reason: '人员经费和日常经费增加',
      agencyCost_use:
        '办公及印刷费、邮电费、差旅费、会议费、福利费、专用材料及一般设备购置费、日常维修费、公务车运行维护费',
    }),
    ...counts({ year: 2019, lastYear: 2018 }),
    ...amounts({
      income: '534.57',
      incomeQuota: '0',
      incomeNonQuota: '534.57',
      expenditure: '534.57',
      expenditure_last: '530.85',
      basic: '484.57',
      personnel: '325.7',
      operating: '158.87',
      project: '50',
      agencyCost: '158.87',
      three: '4.85',
      abroad: '0',
      vehiclePurchase: '0',
      vehicleRunning: '4.6',
      reception: '0.25',
      procurement: '0',
      fixedAssets: '275.5',
    }),
    terms: {
      kind: 'list',
      items: [texts({ name: '财政拨款收入', explanation: '指区财政当年拨付的资金。' })],
    },
  },
  sections: {
    N04: [
      '按照预算管理有关规定，目前我区部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。主管部门及所属单位的收支均包含在部门预算中。',
    ],
    N05: [
      '反映本部门当年全部收入，2019年预算收入534.57万元，其中：事业费限额0万元，非限额补助534.57万元。',
    ],
    N06: [
      '收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映某某部门预算中支出预算的总体情况。2019年部门支出预算为534.57万元，其中基本支出484.57万元，包括人员经费325.7万元和日常公用经费158.87万元；项目支出50万元，全部为本级支出。',
    ],
    N07: ['2019年部门预算较2018年增加3.72万元，其中人员经费和日常经费增加。'],
    N11: [
      '机关运行经费共计安排158.87万元，主要用于保证机关正常运转的办公及印刷费、邮电费、差旅费、会议费、福利费、专用材料及一般设备购置费、日常维修费、公务车运行维护费等支出。',
    ],
    N12: [
      '部门2019年“三公经费”为4.85万元，其中：公务出国0万元；公务用车运行费4.6万元；公务接待0.25万元。',
    ],
    N18: ['2019年，无政府采购预算。'],
    N19: ['上年末固定资产金额为275.5万元（详见下表）。'],
    N22: ['财政拨款收入：指区财政当年拨付的资金。', '功能分类名词解释：'],
    N23: ['我部门无其他需要说明的事项。'],
  },
};

const hebei2021b: SeedRecord = {
  seed: '002',
  style: hebei2021bText,
  printing: {},
  facts: {
    ...zeroItems('left'),
    ...texts({
      unit: '某县某某局',
      localRules: '和我县部门预算有关政策',
      basic_reason: '人员增加，相应增加人员经费和日常公用经费',
      project_reason: '评估费用增加50万元、信息网络建设支出增加10万元及更换设备费用增加5万元',
      projectChanges:
        '（1）、评估业务增加，故支出增加50万元。（2）、增设专网，故支出增加10万元。（3）、设备老旧，故支出增加5万元',
      agencyCost_use: '办公区的日常维修、办公用房水电费、邮电费、公务用车运行维护费',
      fixedAssets_use: '计算机设备、打印设备、空调、办公家具',
    }),
    ...counts({ year: 2021, lastYear: 2020 }),
    ...amounts({
      income: '599.41',
      incomeGeneral: '599.41',
      incomeFund: '0',
      incomeSpecial: '0',
      incomeOther: '0',
      expenditure: '599.41',
      expenditure_last: '475.39',
      basic: '434.41',
      basic_last: '375.39',
      personnel: '408.07',
      operating: '26.34',
      project: '165',
      project_last: '100',
      otherExpenditure: '0',
      agencyCost: '26.34',
      procurement: '0',
      fixedAssets: '88.4',
      fund: '0',
      stateCapital: '0',
    }),
    ...threeOf({
      three: '4',
      vehicles: '4',
      vehiclePurchase: '0',
      vehicleRunning: '4',
      reception: '0',
      abroad: '0',
    }),
    projects: named({
      证照印制费: '10',
      技术服务评估费: '50',
      综合楼管理经费: '15',
      标准化建设费: '30',
      综合业务经费: '25',
      信息网络建设费: '10',
      交易平台业务经费: '20',
      基础设施建设费: '5',
    }),
  },
  sections: {
    N04: [
      '按照预算管理有关规定，目前我部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。某县某某局及所属事业单位的收支包含在部门预算中。',
    ],
    N05: [
      '反映本部门当年全部收入。2021年预算收入599.41万元，其中：一般公共预算收入599.41万元，基金预算收入0万元，财政专户核拨收入0万元，其他来源收入0万元。',
    ],
    N06: [
      '收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映某县某某局年度部门预算中支出预算的总体情况。2021年部门支出预算为599.41万元，其中基本支出434.41万元，包括人员经费408.07万元和日常公用经费26.34万元；项目支出165万元，主要为证照印制费10万元，技术服务评估费50万元，综合楼管理经费15万元，标准化建设费30万元，综合业务经费25万元，信息网络建设费10万元，交易平台业务经费20万元，基础设施建设费5万元。项目支出较2020年增加65万元。（1）、评估业务增加，故支出增加50万元。（2）、增设专网，故支出增加10万元。（3）、设备老旧，故支出增加5万元。其他支出0万元。',
    ],
    N07: [
      '2021年部门预算收支安排599.41万元，较2020年增加124.02万元，其中：基本支出增加59.02万元，主要是人员增加，相应增加人员经费和日常公用经费；项目支出增加65万元，主要是评估费用增加50万元、信息网络建设支出增加10万元及更换设备费用增加5万元。',
    ],
    N11: [
      '2021年，我部门机关运行经费共计安排26.34万元，主要用于办公区的日常维修、办公用房水电费、邮电费、公务用车运行维护费等日常运行支出。',
    ],
    N12: [
      '2021年，我部门财政拨款“三公”经费预算安排4万元，其中：公务用车购置及运维费4万元（其中：公务用车购置费0万元，公务用车运行维护费4万元）；公务接待费0万元，“三公”经费与上年持平，无增减变化。',
    ],
    N13: [
      '1.本部门本年度没有政府性基金收入，因此无政府性基金预算。',
      '2.本部门本年度没有国有资本经营性收入，因此无国有资本经营预算。',
    ],
    N18: ['2021年，我部门安排政府采购预算0万元。', '注：无政府采购预算，空表列示。'],
    N19: [
      '某县某某局2020年末固定资产金额为88.4万元（详见下表），主要为计算机设备、打印设备、空调、办公家具等。本年度无拟购置固定资产计划。',
    ],
  },
};

const hebei2018: SeedRecord = {
  seed: '003',
  style: hebei2018Text,
  printing: Object.fromEntries(['N05', 'N06', 'N07', 'N19'].map((id) => [id, { isSpaced: true }])),
  facts: {
    ...zeroItems('left'),
    ...texts({
      unit: '某区某某中心',
      basic_reason: '采暖补贴支出',
      three_reason: '车保险费用',
    }),
    ...counts({ year: 2018, lastYear: 2017, assetsYearBefore: 2017 }),
    ...counts({ assetsYear: 2018, assetsMonth: 12, assetsDay: 31 }),
    ...amounts({
      income: '82.9',
      incomeOther: '0',
      expenditure: '82.9',
      expenditure_last: '84.48',
      basic: '67.39',
      basic_last: '68.89',
      personnel: '64.01',
      operating: '3.38',
      project: '15.5',
      project_last: '15.58',
      agencyCost: '3.38',
      three: '1.1',
      three_last: '0.6',
      abroad: '0',
      vehicles: '1.1',
      vehiclePurchase: '0',
      vehicleRunning: '1.1',
      reception: '0',
      procurement: '0',
      assets: '50.63',
      fixedAssets: '50.63',
      fixedAssets_last: '49.99',
      heldAssets: '0',
    }),
    offices: names('办公室', '业务科'),
    project_reason: { kind: 'text', text: '' },
    agencyItems: named({
      办公费: '0.98',
      印刷费: '0.2',
      邮电费: '0.32',
      维护维修费: '0.23',
      公务用车运行维护费: '0.6',
      工会经费: '0.62',
      福利费: '0.43',
    }),
    newAssets: {
      kind: 'list',
      items: [
        { ...texts({ name: '电脑' }), ...counts({ count: 1 }), amount: amount('0.42') },
        { ...texts({ name: '打印机' }), ...counts({ count: 1 }), amount: amount('0.22') },
      ],
    },
  },
  sections: {
    N03: ['内设机构：', '办公室、业务科'],
    N04: [
      '按照预算管理有关规定，目前我区部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。某区某某中心的收支包含在部门预算中。',
    ],
    N05: [
      '反映本部门当年全部收入。我单位 2018 年部门预算收入为 82.9 万元，全部为一般公共预算安排。',
    ],
    N06: [
      '收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映某区某某中心年度部门预算中支出预算的总体情况。我单位 2018 年部门预算支出为 82.9 万元，其中：人员经费支出为 64.01 万元；日常公用经费支出 3.38 万元；项目支出 15.5 万元。',
    ],
    N07: [
      '2018 年预算收支安排 82.9 万元，较 2017 年预算减少 1.58 万元，其中：基本支出减少 1.5 万元，主要为采暖补贴支出；项目支出减少 0.08 万元。',
    ],
    N11: [
      '2018年部门预算中，我单位公用经费为3.38万元（办公费0.98万元、印刷费0.2万元、邮电费0.32万元、维护维修费0.23万元、公务用车运行维护费0.6万元、工会经费0.62万元、福利费0.43万元）。',
    ],
    N12: [
      '2018年，我部门财政拨款“三公”经费预算安排1.1万元，其中因公出国（境）费0万元；公务用车购置及运维费1.1万元，用于公务用车运行费。“三公”经费预算比2017年预算增加0.5万元，为车保险费用。',
    ],
    N18: ['2018年，我部门安排政府采购预算0万元。', '无政府采购预算，空表列示。'],
    N19: [
      '截至 2018 年 12 月 31 日，我单位国有资产总额 50.63 万元，资产构成：固定资产 50.63 万元，固定资产与 2017 年比较增加了 0.64 万元，为新购置的电脑 1 台价值 0.42 万元，打印机 1 台价值 0.22 万元。',
      '截至 2018 年 12 月 31 日，我单位无汽车、房屋、土地，总价值为 0 万元。',
    ],
    N23: ['无'],
  },
};

const henan2022: SeedRecord = {
  seed: '004',
  style: henan2022Text,
  printing: {
    ...Object.fromEntries(
      ['N03-units', 'N05', 'N06', 'N07', 'N08', 'N09', 'N10', 'N12.1'].map((id) => [
        id,
        { isSpaced: true },
      ]),
    ),
    ...Object.fromEntries(
      ['N12.3', 'N12.4', 'N12.5', 'N13'].map((id) => [id, { isHalfWidth: true }]),
    ),
  },
  facts: {
    ...texts({
      unit: '某某局',
      income_reason: '项目支出减少',
      expenditure_reason: '项目支出减少',
      general_reason: '项目支出减少',
      fund_reason: '未安排政府性基金项目',
      abroad_reason: '无出国（境）安排',
      reception_reason: '根据实际情况节约开支',
      vehiclePurchase_reason: '本单位无公务用车',
      vehicleRunning_reason: '本单位无公务用车',
      agencyCost_use: '公用经费、公务交通补贴、工会经费、职工福利费',
    }),
    ...counts({
      year: 2022,
      lastYear: 2021,
      vehicleCount: 0,
      officialVehicles: 0,
      enforcementVehicles: 0,
      specialVehicles: 0,
      otherVehicles: 0,
      generalEquipment: 0,
      specialEquipment: 0,
      keyProjects: 0,
      transfers: 0,
    }),
    ...amounts({
      income: '1934.49',
      income_last: '2884.52',
      expenditure: '1934.49',
      expenditure_last: '2884.52',
      incomeGeneral: '1934.49',
      incomeFund: '0',
      incomeSpecial: '0',
      basic: '272.59',
      project: '1661.90',
      general: '1934.49',
      general_last: '2884.52',
      fund: '0',
      fund_last: '0',
      fundSpending: '0',
      generalBasic: '272.59',
      personnel: '264.25',
      operating: '8.34',
      agencyCost: '8.34',
      procurement: '0',
      procurementGoods: '0',
      procurementWorks: '0',
      procurementServices: '0',
    }),
    ...threeOf({
      three: '0',
      abroad: '0',
      reception: '0',
      vehicles: '0',
      vehiclePurchase: '0',
      vehicleRunning: '0',
    }),
    offices: names('综合科', '审批科'),
    units: names('某某局'),
    classes: named({ 一般公共服务: '1906.19', 社会保障和就业: '12.43', 卫生健康: '15.87' }),
    terms: {
      kind: 'list',
      items: [
        texts({
          name: '事业收入',
          explanation: '是指事业单位开展专业活动及辅助活动所取得的收入。',
        }),
      ],
    },
  },
  sections: {
    N03: ['某某局内设机构2个，分别为：综合科、审批科。'],
    'N03-units': [
      '纳入本部门 2022 年度部门预算编制范围的单位共一个：某某局机关本级，无二级预算单位。',
      '某某局本级预算包括：综合科、审批科等科室的预算。',
    ],
    N05: [
      '某某局 2022 年收入合计 1934.49 万元，其中：一般公共预算 1934.49 万元；政府性基金收入 0 万元；专户管理的教育收费 0 万元。',
    ],
    N06: [
      '某某局 2022 年支出合计 1934.49 万元，其中：基本支出 272.59 万元，占 14.09%；项目支出 1661.90 万元，占 85.91%。',
    ],
    N07: [
      '某某局 2022 年收入总计 1934.49 万元，支出总计 1934.49 万元，与 2021 年预算相比，收入减少 950.03 万元，下降 32.94%。主要原因：项目支出减少；支出减少 950.03 万元，下降 32.94%。主要原因：项目支出减少。',
    ],
    N08: [
      '某某局 2022 年一般公共预算收支预算 1934.49 万元，政府性基金收支预算 0 万元。与 2021 年相比，一般公共预算收支预算减少 950.03 万元，下降 32.94%，主要原因：项目支出减少；政府性基金收支预算相比 2021 年无变化，主要原因：未安排政府性基金项目。',
    ],
    N09: [
      '某某局 2022 年一般公共预算支出年初预算为 1934.49 万元。主要用于以下方面：一般公共服务（类）支出 1906.19 万元，占 98.54%；社会保障和就业（类）支出 12.43 万元，占 0.64%；卫生健康（类）支出 15.87 万元，占 0.82%。',
    ],
    N10: [
      '某某局 2022 年一般公共预算基本支出年初预算为 272.59 万元。其中：人员经费支出 264.25 万元，占 96.94%；公用经费支出 8.34 万元，占 3.06%。',
    ],
    N11: [
      '某某局2022年机关运行经费支出预算8.34万元，主要保障机构正常运转及正常履职需要所需支出，包含公用经费、公务交通补贴、工会经费、职工福利费等。',
    ],
    N12: [
      '某某局 2022 年“三公”经费预算为 0 万元。2022 年“三公”经费支出预算数与 2021 年保持一致。',
      '具体支出情况如下：',
      '(一)因公出国(境)费0万元,主要用于单位工作人员公务出国(境)的住宿费、旅费、伙食补助费、杂费、培训费等支出。预算数与2021年保持一致,主要原因:无出国（境）安排。',
      '(二)公务接待费0万元,主要用于按规定开支的各类公务接待(含外宾接待)支出。预算数与2021年保持一致,主要原因:根据实际情况节约开支。',
      '(三)公务用车购置及运行费0万元,其中,公务用车购置费0万元;公务用车运行维护费0万元,主要用于开展工作所需公务用车的燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出。公务用车购置费预算数与2021年保持一致,主要原因:本单位无公务用车。公务用车运行维护费预算数与2021年保持一致,主要原因:本单位无公务用车。',
    ],
    N13: ['某某局2022年没有使用政府性基金预算拨款安排的支出,年初预算为0万元。'],
    N18: [
      '某某局2022年政府采购预算安排0万元，其中：政府采购货物预算0万元、政府采购工程预算0万元、政府采购服务预算0万元。',
    ],
    N19: [
      '2021年期末，某某局共有车辆0辆，其中：一般公务用车0辆、一般执法执勤用车0辆、特种专业技术用车0辆，其他用车0辆；单价50万元以上通用设备0台（套），单位价值100万元以上专用设备0台（套）。',
    ],
    N20: [
      '某某局2022年预算项目均按要求编制了绩效目标，从项目产出、项目效益、满意度等方面设置了绩效指标，综合反映项目预期完成的数量、实效、质量，预期达到的社会经济效益、可持续影响以及服务对象满意度等情况。我部门2022年未开展重点项目预算的绩效目标。',
    ],
    N21: ['某某局2022年负责管理的专项转移支付项目共有0项。'],
    N22: ['一、事业收入：是指事业单位开展专业活动及辅助活动所取得的收入。'],
  },
};

export const seedRecords: readonly SeedRecord[] = [
  hebei2021a,
  hebei2019,
  hebei2021b,
  hebei2018,
  henan2022,
];
