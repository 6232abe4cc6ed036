import type { Words } from '../../domain/form/words';

/** What the types of sections are called in the list of the text. */
export const sectionTitles = {
  N01: { zh: '标题和依据', en: 'Title and legal basis' },
  N02: { zh: '部门职责', en: 'Duties' },
  N03: { zh: '机构设置', en: 'Organisation' },
  N04: { zh: '综合预算说明', en: 'Comprehensive budget' },
  N05: { zh: '收入说明', en: 'Income' },
  N06: { zh: '支出说明', en: 'Expenditure' },
  N07: { zh: '比上年增减情况', en: 'Changes against last year' },
  N08: { zh: '财政拨款收支情况', en: 'Fiscal appropriation' },
  N09: { zh: '一般公共预算支出结构', en: 'General budget by class' },
  N10: { zh: '基本支出情况', en: 'Basic expenditure' },
  N11: { zh: '机关运行经费', en: 'Running costs' },
  N12: { zh: '“三公”经费', en: '“Three public expenses”' },
  N13: { zh: '政府性基金和国有资本经营预算', en: 'Government funds and state capital' },
  N14: { zh: '总体绩效目标', en: 'Overall performance goals' },
  N15: { zh: '分项绩效目标', en: 'Performance goals by activity' },
  N16: { zh: '保障措施', en: 'Measures' },
  N17: { zh: '项目绩效目标', en: 'Performance goals of projects' },
  N18: { zh: '政府采购预算', en: 'Government procurement' },
  N19: { zh: '国有资产', en: 'State assets' },
  N20: { zh: '绩效目标设置情况', en: 'Performance targets set' },
  N21: { zh: '专项转移支付', en: 'Special transfers' },
  N22: { zh: '名词解释', en: 'Terms' },
  N23: { zh: '其他需要说明的事项', en: 'Other matters' },
  N24: { zh: '表格附注', en: 'Notes to tables' },
} satisfies Readonly<Record<string, Words>>;

export type SectionType = keyof typeof sectionTitles;
