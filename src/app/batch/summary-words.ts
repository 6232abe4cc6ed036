import type { Words } from '../../domain/form/words';

/** What stands in the summary of many files. */
export const summaryWords = {
  title: { zh: '部门预算公开检查汇总', en: 'Checks of budget disclosures, summed up' },
  units: { zh: '按文件', en: 'By file' },
  rules: { zh: '按规则', en: 'By rule' },
  unread: { zh: '没有检查', en: 'Not checked' },
  file: { zh: '文件', en: 'File' },
  department: { zh: '单位', en: 'Department' },
  verdict: { zh: '结论', en: 'Result' },
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '注意', en: 'Warnings' },
  hint: { zh: '提示', en: 'Hints' },
  forms: { zh: '表单', en: 'Forms' },
  severity: { zh: '级别', en: 'Severity' },
  rule: { zh: '规则', en: 'Rule' },
  meaning: { zh: '含义', en: 'Meaning' },
  files: { zh: '涉及文件', en: 'Files' },
  count: { zh: '问题个数', en: 'Problems' },
  why: { zh: '原因和办法', en: 'Why, and what to do' },
  unreadable: { zh: '没有检查', en: 'Not checked' },
} as const satisfies Record<string, Words>;

export type SummaryWord = keyof typeof summaryWords;
