import type { Severity } from '../../../domain/form/severity';
import type { Words } from '../../../domain/form/words';
import type { ReportVerdict } from '../report';

export const verdictNames: Readonly<Record<ReportVerdict, Words>> = {
  pass: { zh: '没有发现问题', en: 'No problem was found' },
  warn: { zh: '有需要注意的地方', en: 'Some things need attention' },
  fail: { zh: '有错误', en: 'There are errors' },
  incomplete: { zh: '检查不完整', en: 'The check is not complete' },
};

export const severityNames: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '注意', en: 'Warning' },
  hint: { zh: '提示', en: 'Hint' },
};
