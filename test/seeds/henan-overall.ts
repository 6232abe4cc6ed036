import { emptyValues } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { overallTargets } from '../../src/packs/forms/overall-targets';

const preset = emptyValues(styleOf(overallTargets));

/** The standard values and explanations, one of which was printed twice, and what the department added. */
export const overall2022: FormValues = {
  ...preset,
  targetsSetExplanation: preset.monitoringDoneExplanation ?? null,
  goal: '<p>规范行政审批，管理服务大厅，建设智慧城市，做好后勤保障。</p>',
  tasks: [
    { name: '智慧城市建设', content: '编制建设方案，建设政务数据平台。' },
    { name: '服务大厅', content: '管理窗口和进驻人员。' },
    { name: '行政审批', content: '编制审批事项清单，承接下放事项。' },
    { name: '后勤保障', content: '拟订营商环境建设的措施，考核评价营商环境。' },
    { name: '优化营商环境', content: '做好办公用房、车辆、食堂和绿化等后勤管理。' },
  ],
  ...{ total: 1934.49, governmentFunds: 1934.49, basic: 272.59, project: 1661.9 },
  keyTasks: [{ name: '优化营商环境', value: '≥90%', explanation: '营商环境工作提升。' }],
  dutyGoals: [{ name: '营商环境提升', value: '≥90%', explanation: '营商环境工作提升。' }],
  dutyBenefits: [{ name: '工作完成效率', value: '≥90%', explanation: '各项工作完成效率。' }],
  satisfaction: [{ name: '满意度', value: '≥90%', explanation: '员工满意度。' }],
};
