import { notesOfForms, notPrinted } from './absent-sections';
import { henan2022Text } from '../styles/henan-2022';
import { amounts, counts, named, names, texts, sameAsLastYear, zeroItems } from './facts-of';
import { terms2022, termsOf } from './printed-terms';
import type { SeedRecord } from './seed-record';

export const henan2022: SeedRecord = {
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
    ...zeroItems('stated'),
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
      generalSpending: '1934.49',
      general_last: '2884.52',
      fund: '0',
      fund_last: '0',
      fundSpending: '0',
      generalBasic: '272.59',
      generalPersonnel: '264.25',
      generalOperating: '8.34',
      agencyCost: '8.34',
      procurement: '0',
      procurementGoods: '0',
      procurementWorks: '0',
      procurementServices: '0',
    }),
    ...sameAsLastYear({
      three: '0',
      abroad: '0',
      reception: '0',
      vehicles: '0',
      vehiclePurchase: '0',
      vehicleRunning: '0',
    }),
    offices: names('综合科', '审批科'),
    units: names('某某局机关本级'),
    targetedProjects: names('物业管理费'),
    classes: named({ 一般公共服务: '1906.19', 社会保障和就业: '12.43', 卫生健康: '15.87' }),
    terms: termsOf(terms2022),
  },
  edits: [
    {
      section: 'N08',
      printed: '政府性基金收支预算增加相比 2021 年无变化',
      corrected: '政府性基金收支预算相比 2021 年无变化',
      why: '“增加”与“无变化”矛盾',
    },
    {
      section: 'N11',
      printed: '8.34万元,主要保障',
      corrected: '8.34万元，主要保障',
      why: '同一句中“,”“，”混用',
    },
    { section: 'N19', printed: '共有车辆0，', corrected: '共有车辆0辆，', why: '缺少单位' },
    { section: 'N21', printed: '0项，我局将按照…等相关工作', corrected: '0项', why: '没有项目' },
  ],
  absent: {
    ...notPrinted('N04'),
    N23: {
      zh: '原文第九部分由 N11、N18 到 N21 组成',
      en: 'its chapter consists of N11 and N18 to N21',
    },
    N24: notesOfForms,
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
    N22: terms2022,
  },
};
