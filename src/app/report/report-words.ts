import type { Words } from '../../domain/form/words';

/** What stands in every report. */
const reportWords = {
  title: { zh: '部门预算表检查报告', en: 'Check of the budget forms' },
  sheet: { zh: '检查报告', en: 'Check report' },
  overview: { zh: '检查汇总', en: 'Overview' },
  file: { zh: '文件', en: 'File' },
  department: { zh: '单位', en: 'Department' },
  year: { zh: '年度', en: 'Year' },
  time: { zh: '检查时间', en: 'Checked at' },
  verdict: { zh: '结论', en: 'Result' },
  ledger: { zh: '检查情况', en: 'What was checked' },
  undecided: { zh: '没法检查', en: 'Could not be checked' },
  severity: { zh: '级别', en: 'Severity' },
  at: { zh: '单元格', en: 'Cell' },
  message: { zh: '问题', en: 'Problem' },
  text: { zh: '现在的内容', en: 'Content' },
  remark: { zh: '建议改为', en: 'Change to' },
  reason: { zh: '接受的理由', en: 'Reason' },
  rule: { zh: '规则', en: 'Rule' },
  accepted: { zh: '已接受的注意事项', en: 'Accepted warnings' },
  emptyForms: { zh: '尚未填写的表', en: 'Forms not filled in yet' },
  unread: { zh: '没有检查', en: 'Not checked' },
  consequence: { zh: '由此引起', en: 'Comes of it' },
  noForm: { zh: '没有认出表单。', en: 'No form was recognised.' },
} as const satisfies Record<string, Words>;

export type ReportWord = keyof typeof reportWords;

/** The words of a language. */
export function wordsIn(language: keyof Words): (word: ReportWord) => string {
  return (word) => reportWords[word][language];
}
