import { placedInDocument } from '../../src/app/check/placed-in-document';
import type { Undecided } from '../../src/domain/check/undecided';
import { undecidedLines } from '../../src/taskpane/check/undecided-lines';

const shape = (at: string, why: Undecided['why'] = 'shape'): Undecided => ({
  ...{ why, rule: 'DOC-STRUCTURE', at, text: '' },
});

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

test('the page that repairs is named of a workbook only', () => {
  const [inDocument] = placedInDocument(
    [{ sheet: '', undecided: [shape('A5')], findings: [] } as never],
    (_, cell) => `T12!${cell}`,
  );
  const [line] = undecidedLines([inDocument as never]);
  expect(line?.words).toEqual({
    zh: expect.stringMatching(
      /^第12个表第5行A列 .*与表样不同，请对照表样改好（因此有1项/,
    ) as string,
    en: expect.not.stringContaining('Insert') as string,
  });
});
