import { notPrinted, tableOfForm } from './absent-sections';
import { hebei2019Text } from '../styles/hebei-2019';
import { amounts, counts, names, texts, zeroItems } from './facts-of';
import { terms2019, termsOf } from './printed-terms';
import type { SeedRecord } from './seed-record';

export const hebei2019: SeedRecord = {
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
      projectOfUnits: '0',
      agencyCost: '158.87',
      three: '4.85',
      abroad: '0',
      vehiclePurchase: '0',
      vehicleRunning: '4.6',
      reception: '0.25',
      procurement: '0',
      fixedAssets: '275.5',
    }),
    units: names('某某局', '某某政府服务中心'),
    terms: termsOf(terms2019),
  },
  edits: [],
  absent: {
    N03: tableOfForm,
    ...notPrinted('N08', 'N09', 'N10', 'N13', 'N20', 'N21', 'N24'),
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
    N22: [...terms2019, '功能分类名词解释：'],
    N23: ['我部门无其他需要说明的事项。'],
  },
};
