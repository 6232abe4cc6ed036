import type { TextRuleFacts } from './text-rule-facts';

const title = '某某局2026年部门预算';

export const departmentRules: readonly TextRuleFacts[] = [
  {
    id: 'DOC-UNITNAME',
    title: {
      zh: '文字写的是表里的部门',
      en: 'The text is about the department of the forms',
    },
    source: '财预〔2016〕143号《地方预决算公开操作规程》',
    says: ['textOtherDepartment'],
    examples: [
      {
        says: 'textOtherDepartment',
        passes: [title, '某某局2026年支出合计120.5万元。', '某某局2026年项目支出12万元。'],
        fails: [title, '某某厅2026年支出合计120.5万元。', '某某厅2026年项目支出12万元。'],
        at: '某某厅',
        department: '某某局',
      },
    ],
  },
];
