import { describeReport } from '../../src/app/report/describe-report';
import { reportText } from '../../src/app/report/report-text';
import { check } from './checked-form';

test.each([
  ['zh', '结论：有错误', '错误  '],
  ['en', 'Result: There are errors', 'Error  '],
] as const)(
  'in %s the text has the facts, the result and every finding',
  (language, verdict, head) => {
    const { forms } = check('F14', 'row', { abroad: 1.5 }, { A5: 9 });
    const facts = { unread: ['大表'], file: null, department: '某某局', year: 2022, time: '10:30' };
    const report = describeReport({ ...facts, forms, accepted: [] }, language);
    const lines = reportText(report, language).split('\n');
    expect(lines).toContain(verdict);
    expect(lines.some((line) => line.includes('某某局'))).toBe(true);
    expect(lines.some((line) => line.trim().startsWith(head) && line.endsWith('[TP-SUM]'))).toBe(
      true,
    );
    expect(lines.at(-1)).toContain('大表');
  },
);
