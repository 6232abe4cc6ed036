import { notPrinted, saidIn, tableOfForm } from './absent-sections';
import { hebei2021bText } from '../styles/hebei-2021-b';
import { amounts, counts, named, names, texts, sameAsLastYear, zeroItems } from './facts-of';
import { terms2021b, termsOf } from './printed-terms';
import type { SeedRecord } from './seed-record';

export const hebei2021b: SeedRecord = {
  seed: '002',
  style: hebei2021bText,
  printing: {},
  facts: {
    ...zeroItems('left'),
    ...texts({
      unit: '某县某某局',
      localRules: '我县部门预算有关政策',
      basic_reason: '人员增加，相应增加人员经费和日常公用经费',
      project_reason: '评估费用增加50万元、信息网络建设支出增加10万元及更换设备费用增加5万元',
      projectChanges:
        '（1）、评估业务增加，故支出增加50万元。（2）、增设专网，故支出增加10万元。（3）、设备老旧，故支出增加5万元',
      agencyCost_use: '办公区的日常维修、办公用房水电费、邮电费、公务用车运行维护费',
      fixedAssets_use: '计算机设备、打印设备、空调、办公家具',
    }),
    ...counts({ year: 2021, lastYear: 2020, assetsToBuy: 0 }),
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
    ...sameAsLastYear({
      three: '4',
      vehicles: '4',
      vehiclePurchase: '0',
      vehicleRunning: '4',
      reception: '0',
      abroad: '0',
    }),
    units: names('某县某某局', '某县某某服务中心', '某县某某交易中心'),
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
    terms: termsOf(terms2021b),
  },
  edits: [
    { section: 'N04', printed: '反映的预算中', corrected: '反映在预算中', why: '错字' },
    {
      section: 'N06',
      printed: '标准化建设费30万元；综合业务经费25万元',
      corrected: '标准化建设费30万元，综合业务经费25万元',
      why: '同一列举中“，”“；”混用',
    },
    {
      section: 'N12',
      printed: '公务用车运行维护费4万元)；',
      corrected: '公务用车运行维护费4万元）；',
      why: '括号不成对',
    },
    {
      section: 'N19',
      printed: '88.4万元，注：1.…；2.固定资产金额为万元（详见下表）',
      corrected: '88.4万元（详见下表）',
      why: '模板的注没有删除，金额是空的',
    },
  ],
  absent: {
    N03: tableOfForm,
    ...notPrinted('N08', 'N09', 'N10', 'N20', 'N21'),
    N23: saidIn('N13'),
    N24: saidIn('N18'),
  },
  sections: {
    N04: [
      '按照预算管理有关规定，目前我部门预算的编制实行综合预算管理，即全部收入和支出都反映在预算中。某县某某局及所属事业单位的收支包含在部门预算中。',
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
    N22: terms2021b,
  },
};
