import { notPrinted, saidIn } from './absent-sections';
import { hebei2021aText } from '../styles/hebei-2021-a';
import { amounts, counts, named, names, texts, sameAsLastYear, zeroItems } from './facts-of';
import { terms2021a, termsOf } from './printed-terms';
import type { SeedRecord } from './seed-record';

export const hebei2021a: SeedRecord = {
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
    ...counts({ year: 2021, lastYear: 2020, assetsToBuy: 0 }),
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
    ...sameAsLastYear({
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
    terms: termsOf(terms2021a),
  },
  edits: [
    {
      section: 'N11',
      printed: '安排某某中心安排机关运行经费',
      corrected: '安排某某中心机关运行经费',
      why: '“安排”重复',
    },
    {
      section: 'N12',
      printed: '2020年我部门“三公”经费',
      corrected: '2021年我部门“三公”经费',
      why: '预算年度是2021年',
    },
  ],
  absent: {
    ...notPrinted('N04', 'N08', 'N09', 'N10', 'N20', 'N21', 'N24'),
    N06: saidIn('N05'),
    N23: saidIn('N13'),
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
    N22: terms2021a,
  },
};
