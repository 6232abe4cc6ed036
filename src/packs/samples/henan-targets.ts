import { emptyValues } from '../../domain/form/empty-values';
import { styleOf } from '../../domain/form/form-definition';
import { overallTargets } from '../forms/overall-targets';
import type { FormSample } from '../sample';
import { sampleProjects } from './henan-projects';
import { department, departmentCode, henanSample } from './henan-sample';

/** F17. Rates of what this budget has none of are 不适用: special funds, “三公” and procurement are 0. */
const overall = {
  ...emptyValues(styleOf(overallTargets)),
  goal: '2022年办结审批事项不少于12000件，按期办结率达到98%；建成统一的政务数据平台并接入全部审批窗口；保障机关日常运转，群众满意度不低于90%。',
  tasks: [
    {
      name: '智慧城市建设',
      content: '编制三年建设方案，建成政务数据平台一期，接入交通、城管两个系统。',
    },
    { name: '服务大厅管理', content: '规范窗口设置，每月通报办件质量，受理并答复群众意见。' },
    { name: '行政审批', content: '更新审批事项清单，压缩办理时限，推行一次办成。' },
    { name: '后勤保障', content: '做好办公用房、车辆、食堂和能源管理，降低运行成本。' },
    { name: '优化营商环境', content: '开展年度评估，走访企业，督促整改评估发现的问题。' },
  ],
  governmentFunds: 1934.49,
  basic: 272.59,
  project: 1661.9,
  specialFundsDetail: '不适用',
  threePublicControl: '不适用',
  procurementExecution: '不适用',
  keyTasks: [
    {
      name: '营商环境整改完成率',
      value: '≥90%',
      explanation: '已整改的问题数/评估发现的问题数*100%',
    },
  ],
  dutyGoals: [
    { name: '审批事项按期办结率', value: '≥90%', explanation: '按期办结的件数/应办结的件数*100%' },
  ],
  dutyBenefits: [
    { name: '群众诉求办结率', value: '≥90%', explanation: '已办结的诉求数/受理的诉求数*100%' },
  ],
  satisfaction: [
    {
      name: '办事群众满意度',
      value: '≥90%',
      explanation: '问卷中满意和基本满意的份数/有效问卷份数*100%',
    },
  ],
};

function indicators(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([indicator, value]) => ({ indicator, value }));
}

/** F16 to F18. */
export const targetSamples: readonly FormSample[] = [
  henanSample('F16', 'standard', {
    units: [
      {
        unitCode: departmentCode,
        unitName: department,
        projects: sampleProjects.map(({ name, amount }) => ({
          kind: '其他运转类',
          name,
          unit: department,
          general: amount,
        })),
      },
    ],
  }),
  henanSample('F17', 'standard', overall),
  henanSample('F18', 'standard', {
    departmentCode,
    departmentName: department,
    units: [
      {
        unitCode: `${departmentCode}001`,
        unitName: department,
        projects: sampleProjects.map(({ code, name, amount, ...levels }) => ({
          code,
          name,
          governmentFunds: amount,
          costs: indicators(levels.costs),
          outputs: indicators(levels.outputs),
          benefits: indicators(levels.benefits),
          satisfactions: indicators(levels.satisfactions),
        })),
      },
    ],
  }),
];
