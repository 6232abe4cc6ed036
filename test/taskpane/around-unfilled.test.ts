import type { CheckedFinding } from '../../src/app';
import { aroundUnfilled } from '../../src/taskpane/check/form-mistakes';

const finding = (severity: string) => ({ severity }) as CheckedFinding;
const listed = (words: string) => (words === '' ? [] : words.split(' ')).map(finding);

test.each([
  ['error warning hint', 'error', 'error', 'warning hint'],
  ['error warning hint', 'warning warning', 'error warning', 'hint'],
  ['hint', 'error', '', 'hint'],
  ['error hint', '', 'error hint', ''],
  ['', 'warning', '', ''],
])(
  'of %s, with %s to fill in, %s comes before that line and %s after it',
  (all, open, ...parts) => {
    const mistakes = listed(all).map((one) => ({ finding: one, consequences: [], lapsed: null }));
    const around = aroundUnfilled(mistakes as never, listed(open));
    expect(
      around.map((part) => part.map(({ finding: { severity } }) => severity).join(' ')),
    ).toEqual(parts);
  },
);
