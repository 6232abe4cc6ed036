import { notesOfForms, notPrinted } from './absent-sections';
import { hebei2018Text } from '../styles/hebei-2018';
import { amount, amounts, counts, named, names, texts, zeroItems } from './facts-of';
import { terms2018, termsOf } from './printed-terms';
import type { SeedRecord } from './seed-record';

export const hebei2018: SeedRecord = {
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
    terms: termsOf(terms2018),
  },
  edits: [
    { section: 'N04', printed: '反映的预算中', corrected: '反映在预算中', why: '错字' },
    {
      section: 'N06',
      printed: '反映另一个单位年度部门预算',
      corrected: '反映本单位年度部门预算',
      why: '写了别的单位的名称',
    },
    {
      section: 'N07',
      printed: '较 2016 年预算',
      corrected: '较 2017 年预算',
      why: '比较的是上一年',
    },
    {
      section: 'N07',
      printed: '项目支出减少 0.09 万元',
      corrected: '项目支出减少 0.08 万元',
      why: '各项之和应为1.58万元',
    },
    { section: 'N18', printed: '具体内容见下表', corrected: '0万元', why: '表是空的' },
    {
      section: 'N22',
      printed: '一般共预算拨款收入',
      corrected: '一般公共预算拨款收入',
      why: '漏字',
    },
  ],
  absent: {
    ...notPrinted('N08', 'N09', 'N10', 'N13', 'N20', 'N21'),
    N24: notesOfForms,
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
    N22: terms2018,
    N23: ['无'],
  },
};
