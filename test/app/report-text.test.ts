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

test.each([
  ['zh', '9项待填：B3 项目编码、E3 绩效指标、'],
  ['en', 'To be filled in: 9 (B3 项目编码, E3 绩效指标, '],
] as const)('in %s the cells to fill in are one line with their fields', (language, words) => {
  const { forms } = check('F03', 'b', { projectName: '办公楼维修' }, {});
  const facts = { unread: [], file: null, department: null, year: null, time: '10:30' };
  const report = describeReport({ ...facts, forms, accepted: [] }, language);
  const lines = report.forms.flatMap((form) => form.lines);
  expect(lines.map(({ message }) => message.slice(0, words.length))).toEqual([words]);
});

test.each([
  ['项目绩效目标表', '尚未填写的表：项目绩效目标表'],
  ['甲', '尚未填写的表：项目绩效目标表（甲）'],
])(
  'a form that is not filled in is named, with its sheet where that is called otherwise: %s',
  (sheet, line) => {
    const forms = check('F03', 'b', {}, {}).forms.map((form) => ({ ...form, sheet }));
    const facts = { unread: [], file: null, department: null, year: null, time: '10:30' };
    const report = describeReport({ ...facts, forms, accepted: [] }, 'zh');
    expect(reportText(report, 'zh').split('\n')).toContain(line);
  },
);
