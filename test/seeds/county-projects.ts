import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { indicators } from './indicators';
import type { PrintedForm } from './printed-form';

/** All indicators of this county have one value. */
const value = '≥95百分比';
const byQuarter = { planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 };

type Named = readonly [name: string, description: string];

interface Project {
  readonly sheet: string;
  readonly unit: readonly [code: string, name: string];
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly purpose: string;
  readonly goal: string;
  readonly basis: string;
  readonly plan?: FormValues;
  readonly styleId?: string;
  readonly named: Readonly<Record<string, readonly Named[]>>;
}

const bureau = ['431001', '某某县行政审批局本级'] as const;
const centre = ['431003', '某某县行政审批服务中心'] as const;
const exchange = ['431004', '某某县公共资源交易中心'] as const;
const review = '上级考核';
const satisfaction: readonly Named[] = Array<Named>(3).fill(['服务对象满意度', '服务对象满意度']);
const publicSatisfaction = (name: string, description: string) =>
  Array<Named>(3).fill([name, description]);
const levelSatisfaction = publicSatisfaction('服务对象满意度指标', '群众的满意度');

const centreGoal = '保证大厅2021全年正常运转';
const exchangeGoal = '保证中心日常工作正常运行，提升服务质量和群众满意度。';

const projects: readonly Project[] = [
  {
    sheet: '项目1',
    unit: bureau,
    code: '1301212138KU4O7WNG4ZA',
    name: '行政审批技术服务评估费',
    amount: 50,
    purpose: '审批中的技术服务和聘请专家的费用共计50万元',
    goal: '规范技术性服务工作。',
    basis: review,
    named: {
      quantity: [['评估服务质量', '评估服务质量']],
      quality: [['缩短评审时间，改进效率', '缩短评审时间，改进效率']],
      timeliness: [['改进评审质量，把好审批关', '改进评审质量，把好审批关']],
      cost: [['减少成本，改进便民服务', '减少成本，改进便民服务']],
      economic: [['改进办事效率', '减少成本，改进服务']],
      social: [['为群众提供服务', '减少成本，改进服务']],
      sustainable: [['长期为群众服务', '减少成本，改进服务']],
      satisfaction,
    },
  },
  {
    sheet: '项目2',
    unit: bureau,
    code: '130121218OBO1ORWVMNDZ',
    name: '行政审批局证照印制费',
    amount: 10,
    purpose: '各类行政审批证、照的购买合计10万元。',
    goal: '减少群众的申请成本',
    basis: review,
    named: {
      quantity: [['2021年任务完成率', '2021年任务完成率']],
      quality: [['项目工作完成情况', '证照印制质量']],
      timeliness: [['保障工作时效性', '及时完成证照印制']],
      cost: [['项目预算控制数', '项目预算控制数']],
      economic: [['工作正常运行，提高效益', '提高经济效益']],
      social: [['减少申请成本，提供便利', '减少申请成本，提供便利']],
      sustainable: [['保障工作及时', '保证运转']],
      satisfaction,
    },
  },
  {
    sheet: '项目3',
    unit: bureau,
    code: '130121219PLTXGWAU4M1R',
    name: '行政审批综合楼管理经费',
    amount: 15,
    purpose: '6个单位2021年集中办公所需水费、电费、维修费、保洁劳务费。',
    goal: '做好各单位的后勤保障工作',
    basis: '各单位对综合楼管理满意度',
    named: {
      quantity: [['保障6个单位运转', '保障6个单位运转']],
      quality: [['设备正常运转', '保障设备正常运转']],
      timeliness: [['项目完成及时率', '各项任务及时完成']],
      cost: [['降低成本', '资金用到实处']],
      economic: [['确保单位运行正常', '是/否']],
      social: [['工作环境正常', '保障工作环境']],
      sustainable: [['保障工作持续进行', '保障工作持续进行']],
      satisfaction: publicSatisfaction('服务对象满意度', '保障服务对象满意'),
    },
  },
  {
    sheet: '项目4',
    unit: bureau,
    code: '13012121GNHMTT0ZLWKZ5',
    name: '行政服务大厅自动标准化建设费',
    amount: 30,
    purpose: '实现无纸化、智能化办公。',
    goal: '实现无纸化、智能化办公。',
    basis: '大厅标准化建设完成率',
    named: {
      quantity: [['数量指标', '数量指标']],
      quality: [['质量保障', '质量保障']],
      timeliness: [['按期完成率（%）', '按期完成率']],
      cost: [['项目预算控制数', '项目预算控制数']],
      economic: [['经济效益指标', '提升工作效率']],
      social: [['社会效益指标', '对社会发展的作用']],
      sustainable: [['可持续发挥的作用', '提升服务水平']],
      satisfaction,
    },
  },
  {
    sheet: '项目5',
    unit: centre,
    code: '13012121K6QK2GQN7E7U3',
    name: '行政审批中心信息网络电子化建设费',
    amount: 10,
    purpose: '各大厅日常所需办公耗材、网络通信等各项费用共计10万元',
    goal: centreGoal,
    basis: review,
    named: {
      quantity: [['数量指标', '保障网络数量']],
      quality: [['质量指标', '保证大厅正常运转']],
      timeliness: [['时效指标', '长期为群众服务']],
      cost: [['成本指标', '保证大厅正常运转']],
      economic: [['经济效益指标可持续', '满足日常工作需要']],
      social: [['社会效益指标', '满足日常工作需要']],
      sustainable: [['可持续影响指标', '满足日常工作需要']],
      satisfaction: levelSatisfaction,
    },
  },
  {
    sheet: '项目6',
    unit: centre,
    code: '13012121NSYWG6EGQXY51',
    name: '行政审批中心综合业务经费',
    amount: 25,
    purpose: '各大厅日常所需办公耗材、网络通信等各项费用共计25万元',
    goal: centreGoal,
    basis: review,
    named: {
      quantity: [['数量指标', '保障正常完成']],
      quality: [['质量指标', '保证大厅正常运转']],
      timeliness: [['时效指标', '长期为群众服务']],
      cost: [['成本指标', '保证大厅正常运转']],
      economic: [['经济效益指标可持续', '满足日常工作需要']],
      social: [['社会效益指标', '满足日常工作需要']],
      sustainable: [['可持续影响指标', '长期为群众服务']],
      satisfaction: levelSatisfaction,
    },
  },
  {
    sheet: '项目7',
    unit: exchange,
    code: '13012121112KCNK2Q3918',
    name: '公共资源交易平台综合业务经费',
    amount: 20,
    purpose:
      '办公费12万元，电费2万元，邮电费0.6万元，网络维护费1万元，监控系统维护2万元，平台建设费2.4万元。',
    goal: exchangeGoal,
    basis: '对中心管理满意度',
    styleId: 'bEcological',
    named: {
      quantity: [['服务人数', '服务人数']],
      quality: [['综合业务完成率', '综合业务完成率']],
      timeliness: [['各项任务完成及时率（%）', '各项任务完成及时率（%）']],
      cost: [['项目预算控制数', '项目预算控制数']],
      social: [['改进工作效率', '改进工作效率']],
      ecological: [['对经济发展的影响', '对经济发展的影响']],
      sustainable: [['改进服务水平和质量', '改进服务水平和质量']],
      satisfaction: publicSatisfaction('群众满意度（%）', '群众满意度（%）'),
    },
  },
  {
    sheet: '项目8',
    unit: exchange,
    code: '13012121QUDRIUN4LQMWO',
    name: '交易中心基础设施建设费',
    amount: 5,
    purpose: '基础设施建设费5万元，包括办公楼装修、暖气维修、房顶维修费用。',
    goal: exchangeGoal,
    basis: '对中心管理满意度',
    plan: {},
    named: {
      quantity: [['实际完成数', '实际完成数']],
      quality: [['质量达标率', '质量达标率']],
      timeliness: [['工作按时完成率', '全年按时间节点完成工作比率']],
      cost: [['项目预算控制数', '保证工作的正常运行']],
      economic: [['改进工作效率', '有效降低成本，改进工作效率。']],
      social: [['业务能力提升', '提升管理水平']],
      sustainable: [['服务水平提升', '满意率']],
      satisfaction: publicSatisfaction('群众满意度', '保证工作推进'),
    },
  },
];

export const countyProjects: readonly PrintedForm[] = projects.map((project): PrintedForm => {
  const { sheet, styleId = 'b', unit, named, plan = byQuarter, amount, basis } = project;
  const [code, department] = unit;
  const withValue = Object.entries(named).map(([kind, rows]) => [
    kind,
    rows.map(([name, description]) => [name, description, value] as const),
  ]);
  return {
    packId: 'hebei-2021',
    formId: 'F03',
    sheet,
    styleId,
    profile: { ...unknownProfile, year: 2021, department, code },
    values: {
      projectCode: project.code,
      projectName: project.name,
      budget: amount,
      fiscalFunds: amount,
      otherFunds: 0,
      purpose: project.purpose,
      ...plan,
      goals: [{ goal: project.goal }],
      ...indicators(basis, Object.fromEntries(withValue)),
    },
  };
});
