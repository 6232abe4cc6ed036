import type { Undecided } from '../../src/domain/check/undecided';
import { undecidedLines } from '../../src/taskpane/check/undecided-lines';

const shape = (at: string): Undecided => ({ why: 'shape', rule: 'DOC-STRUCTURE', at, text: '' });

/** A document has no page of the pane to be mended on, and nobody there knows what T12!A5 is. */
test.each([
  ['on a sheet', { sheet: '收支 总表' }, 'A5', '收支 总表!A5 ', '收支 总表!A5 '],
  [
    'in a document',
    { sheet: '', place: 'T12' },
    'T12!A5',
    '第12个表第5行A列 ',
    'Table 12, row 5, column A ',
  ],
])('a form %s', (_, form, at, zh, en) => {
  const [line] = undecidedLines([{ ...form, undecided: [shape(at)] }]);
  expect(line?.words.zh.startsWith(zh)).toBe(true);
  expect(line?.words.en.startsWith(en)).toBe(true);
  expect(line?.words.zh).toContain('请对照表样改好；在工作簿里的，可以在「插入」页修复');
  expect(line?.words.en).toContain('of a workbook the page Insert can repair it');
});
