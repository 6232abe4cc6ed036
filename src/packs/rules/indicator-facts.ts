import type { RuleFacts } from '../../domain/check/rule-facts';

const targets = '财预〔2015〕88号《中央部门预算绩效目标管理办法》';
const coreIndicators =
  '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》';

/** The rules about names of indicators, and about all indicators of a project together. */
export const indicatorFacts: readonly RuleFacts[] = [
  {
    id: 'PF-NOVALUE',
    title: { zh: '有名称的指标有指标值', en: 'Indicators with a name have a value' },
    source: targets,
  },
  {
    id: 'PF-NAME-MEASURABLE',
    title: { zh: '定量指标的名称写明衡量什么', en: 'Names of figures say what is measured' },
    source: coreIndicators,
  },
  {
    id: 'PF-LEVEL2',
    title: { zh: '指标列在相应的类别', en: 'Indicators stand at the level of their names' },
    source: targets,
  },
  {
    id: 'PF-PERIOD',
    title: {
      zh: '每月、每季度的次数按全年填写',
      en: 'What happens every month or quarter is counted for the year',
    },
    source: coreIndicators,
  },
  {
    id: 'PF-QUAL',
    title: { zh: '定性指标适当，能量化的尽量量化', en: 'Words are used where figures cannot be' },
    source: coreIndicators,
  },
  {
    id: 'PF-NAME-EQ-DESC',
    title: { zh: '绩效指标描述不重复指标名称', en: 'Descriptions are not only names again' },
    source: targets,
  },
  {
    id: 'PF-FORMULA',
    title: { zh: '指标值说明与指标相符', en: 'Explanations belong to their indicators' },
    source: targets,
  },
  {
    id: 'PF-COST-KIND',
    title: { zh: '成本指标的指标值是金额', en: 'Costs are amounts' },
    source: coreIndicators,
  },
  {
    id: 'PF-PLAN-EXEC',
    title: { zh: '预算执行率不低于支出计划', en: 'Rates of spending are not below the plan' },
    source: targets,
  },
  {
    id: 'PF-DUP',
    title: { zh: '指标不重复', en: 'No indicator is there twice' },
    source: targets,
  },
  {
    id: 'PF-COVER',
    title: { zh: '产出、效益等指标齐全', en: 'There are indicators at every level' },
    source: targets,
  },
  {
    id: 'PF-CONTRADICT',
    title: { zh: '指标值互不矛盾', en: 'Values do not contradict one another' },
    source: targets,
  },
  {
    id: 'PF-BASIS',
    title: { zh: '指标值确定依据写明来源', en: 'Bases say where values come from' },
    source: targets,
  },
  {
    id: 'PF-CODE',
    title: { zh: '项目编码符合规则', en: 'Project codes have their shape' },
    source: '河北省部门预算公开文本（2021年）；河南省部门预算公开文本（2022年）',
  },
  {
    id: 'PF-GOAL',
    title: { zh: '绩效目标写明数量和时间', en: 'Goals give a number or a date' },
    source: targets,
  },
];
