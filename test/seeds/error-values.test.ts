import { jiangsu2023 } from './provinces/jiangsu-2023';
import { asWord } from './provinces/other-disclosure';
import { asSheets } from './provinces/other-workbook';
import { check } from './provinces/result-of';

/** What stands there instead, and all that is said of it. */
const cases: readonly (readonly [what: string, from: string, to: string, said: RegExp])[] = [
  ['a name that was not found', '| 普法宣传 |', '| #N/A |', /#N\/A/],
  [
    'an amount',
    '| 15.00 | 0.00 | 10.00 | 0.00 | 10.00 | 5.00 |',
    '| 15.00 | 0.00 | 10.00 | 0.00 | 10.00 | #REF! |',
    /#REF!/,
  ],
  ['a total', '| 15.00 | 0.00 | 10.00 |', '| #VALUE! | 0.00 | 10.00 |', /#VALUE!/],
  [
    'words of the text',
    '与上年相比增加56.4万元，增长4.59%',
    '与上年相比增加56.4万元，增长#DIV/0!',
    /#DIV\/0!/,
  ],
];

describe.each([
  ['a.docx', asWord],
  ['a.xlsx', asSheets],
] as const)('%s', (file, write) => {
  test.each(cases)('%s', async (_, from, to, said) => {
    expect(jiangsu2023.words).toContain(from);
    const { findings } = await check(write(jiangsu2023.words.replace(from, to)), file);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(said),
    ]);
  });
});
