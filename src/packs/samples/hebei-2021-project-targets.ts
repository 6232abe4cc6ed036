import type { FormValues } from '../../domain/form/form-values';
import { unknownProfile } from '../../domain/form/profile';
import type { FormSample } from '../sample';

type Indicator = readonly [name: string, description: string, value: string, basis: string];

function indicators(byKind: Readonly<Record<string, readonly Indicator[]>>): FormValues {
  return Object.fromEntries(
    Object.entries(byKind).map(([kind, rows]) => [
      kind,
      rows.map(([indicator, description, value, basis]) => ({
        indicator,
        description,
        value,
        basis,
      })),
    ]),
  );
}

const byQuarter = { planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 };
const zone = { ...unknownProfile, year: 2021, department: '行政服务中心', code: '113' };
const county = {
  ...unknownProfile,
  year: 2021,
  department: '某某县行政审批局本级',
  code: '431001',
};

const appraisalOfZone: FormValues = {
  projectCode: '————',
  projectName: '委托评估费',
  fiscalFunds: 80,
  otherFunds: 0,
  purpose: '支付项目审批需要的可行性研究、社会稳定风险和初步设计评估费用。',
  ...byQuarter,
  goals: [
    { goal: '2021年完成不少于20次项目评估，评估意见在约定时限内出具。' },
    { goal: '评估费用按合同约定的进度支付，全年不超过80万元。' },
  ],
  ...indicators({
    quantity: [['委托评估次数', '全年委托评估的次数', '≥20次', '历史标准']],
    quality: [['评估报告合格率', '一次通过评审的报告占全部报告的比例', '≥95%', '合同协议']],
    timeliness: [
      ['审批事项按时办结率', '按时办结的事项占受理事项的比例', '≥95%', '历史标准'],
      ['评估报告按时出具率', '按约定时间出具的报告占全部报告的比例', '≥95%', '合同协议'],
    ],
    cost: [['评估费用总额', '全年支付的评估费用', '≤80万元', '预算批复']],
    economic: [['评估纠纷投诉次数', '因评估费用和结论引起的投诉', '=0次', '历史标准']],
    social: [
      ['评估政策知晓率', '了解评估由财政付费的企业所占比例', '≥80%', '历史标准'],
      ['社会稳定风险事件次数', '评估过的项目引起的事件', '=0次', '历史标准'],
    ],
    sustainable: [['项目按期开工率', '评估后按期开工的项目所占比例', '≥90%', '历史标准']],
    satisfaction: [['办事企业满意度', '满意的企业占受访企业的比例', '≥95%', '历史标准']],
  }),
};

const propertyOfZone: FormValues = {
  projectCode: '————',
  projectName: '物业费及中央空调使用费',
  fiscalFunds: 54.5,
  otherFunds: 0,
  purpose: '支付2021年服务大厅的物业服务费和中央空调使用费。',
  planMarch: 0,
  planJune: 1,
  planOctober: 1,
  planDecember: 1,
  goals: [
    { goal: '2021年服务大厅的物业服务和空调供应不中断。' },
    { goal: '6月底前按合同付清全年费用54.5万元。' },
  ],
  ...indicators({
    quantity: [
      ['空调故障未及时维修次数', '报修后一天内没有修复的次数', '=0次', '合同协议'],
      ['物业服务中断天数', '没有正常提供服务的天数', '=0天', '合同协议'],
    ],
    quality: [['冬季室温不达标天数', '大厅温度低于约定标准的天数', '≤5天', '行业标准']],
    timeliness: [['空调未按时开启次数', '没有在约定时间开启的次数', '=0次', '合同协议']],
    cost: [['物业和空调费用总额', '全年支付的两项费用', '≤54.5万元', '预算批复']],
    economic: [['合同款延期支付天数', '晚于合同约定日期的天数', '≤10天', '合同协议']],
    social: [
      ['大厅环境投诉次数', '群众对大厅环境的投诉', '=0次', '历史标准'],
      ['社会稳定风险事件次数', '因欠费引起的事件', '=0次', '历史标准'],
    ],
    satisfaction: [['工作人员满意度', '满意的人数占受访人数的比例', '≥90%', '历史标准']],
  }),
};

const appraisalOfCounty: FormValues = {
  projectCode: '1301212138KU4O7WNG4ZA',
  projectName: '行政审批技术服务评估费',
  fiscalFunds: 50,
  otherFunds: 0,
  purpose: '支付审批过程中委托第三方开展技术评估和聘请专家评审的费用，共计50万元。',
  ...byQuarter,
  goals: [{ goal: '2021年由财政承担审批中的技术评估费用，评估意见按时出具率不低于95%。' }],
  ...indicators({
    quantity: [['评估任务完成率', '完成的评估占委托评估的比例', '≥95%', '历史标准']],
    quality: [['评估报告合格率', '一次通过评审的报告占比', '≥95%', '行业标准']],
    timeliness: [['评估意见按时出具率', '按约定时间出具的意见占比', '≥95%', '合同协议']],
    cost: [['评估费用总额', '全年支付的评估和专家费用', '≤50万元', '预算批复']],
    economic: [['评估费用财政负担率', '由财政承担的费用占比', '≥95%', '政策文件']],
    social: [['审批承诺兑现率', '在承诺时限内办结的事项占比', '≥95%', '计划标准']],
    sustainable: [['评估机构考核覆盖率', '经过年度考核的机构占比', '≥95%', '计划标准']],
    satisfaction: [
      ['申请企业满意度', '满意的企业占受访企业的比例', '≥95%', '历史标准'],
      ['办事群众满意度', '满意的群众占受访群众的比例', '≥95%', '历史标准'],
      ['评审专家满意度', '满意的专家占受访专家的比例', '≥95%', '历史标准'],
    ],
  }),
};

const buildingOfCounty: FormValues = {
  projectCode: '130121219PLTXGWAU4M1R',
  projectName: '行政审批综合楼管理经费',
  fiscalFunds: 15,
  otherFunds: 0,
  purpose: '支付6个单位集中办公的综合楼全年水电费、维修费和保洁劳务费，共计15万元。',
  ...byQuarter,
  goals: [{ goal: '2021年综合楼水电、维修和保洁不中断，6个入驻单位正常办公。' }],
  ...indicators({
    quantity: [['保障入驻单位数量', '综合楼内办公的单位', '=6个', '计划标准']],
    quality: [['设施完好率', '完好的设施占全部设施的比例', '≥95%', '行业标准']],
    timeliness: [['报修及时处理率', '一天内处理的报修占比', '≥95%', '计划标准']],
    cost: [['管理经费总额', '全年支付的管理费用', '≤15万元', '预算批复']],
    economic: [['集中采购服务占比', '统一采购的后勤服务占比', '≥95%', '历史标准']],
    social: [['办公环境达标率', '检查合格的区域占比', '≥95%', '行业标准']],
    sustainable: [['设施定期保养率', '按期保养的设施占比', '≥95%', '计划标准']],
    satisfaction: [
      ['入驻单位满意度', '满意的单位占比', '≥95%', '历史标准'],
      ['工作人员满意度', '满意的人员占受访人员的比例', '≥95%', '历史标准'],
      ['来访群众满意度', '满意的群众占受访群众的比例', '≥95%', '历史标准'],
    ],
  }),
};

const platformOfCounty: FormValues = {
  projectCode: '13012121112KCNK2Q3918',
  projectName: '公共资源交易平台综合业务经费',
  fiscalFunds: 20,
  otherFunds: 0,
  purpose:
    '办公费12万元，电费2万元，邮电费0.6万元，网络维护费1万元，监控维护和刻盘2万元，平台规范化建设费2.4万元。',
  ...byQuarter,
  goals: [{ goal: '2021年交易平台全年可用，进场项目全部按时开标。' }],
  ...indicators({
    quantity: [['进场项目服务率', '得到场地服务的项目占比', '≥95%', '历史标准']],
    quality: [['交易流程合规率', '符合流程的交易占比', '≥95%', '行业标准']],
    timeliness: [['按时开标率', '按公告时间开标的项目占比', '≥95%', '计划标准']],
    cost: [['业务经费总额', '全年支付的业务费用', '≤20万元', '预算批复']],
    social: [['交易信息公开率', '按时公开的信息占比', '≥95%', '政策文件']],
    ecological: [['无纸化交易率', '全程电子化的交易占比', '≥95%', '计划标准']],
    sustainable: [['设备定期维护率', '按期维护的设备占比', '≥95%', '计划标准']],
    satisfaction: [
      ['投标企业满意度', '满意的企业占受访企业的比例', '≥95%', '历史标准'],
      ['采购单位满意度', '满意的单位占受访单位的比例', '≥95%', '历史标准'],
      ['评标专家满意度', '满意的专家占受访专家的比例', '≥95%', '历史标准'],
    ],
  }),
};

const form = { packId: 'hebei-2021', formId: 'F03' } as const;

export const projectTargetsSamples: readonly FormSample[] = [
  { ...form, styleId: 'a', profile: zone, values: appraisalOfZone },
  { ...form, styleId: 'a', profile: zone, values: propertyOfZone },
  { ...form, styleId: 'b', profile: county, values: appraisalOfCounty },
  { ...form, styleId: 'b', profile: county, values: buildingOfCounty },
  {
    ...form,
    styleId: 'bEcological',
    profile: { ...county, department: '某某县公共资源交易中心', code: '431004' },
    values: platformOfCounty,
  },
];
