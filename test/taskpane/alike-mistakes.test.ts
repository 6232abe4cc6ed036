import type { CheckedFinding } from '../../src/app';
import type { Mistake } from '../../src/app/check/mistakes';
import { alikeMistakes, concerns } from '../../src/taskpane/check/alike-mistakes';

/** A5 warning PF-UNIT unitSpelled 指标值 */
function mistakeOf(words: string): Mistake {
  const [at = '', severity, rule, says, field] = words.split(' ');
  const params = field === undefined ? {} : { field: { text: field } };
  const finding = { at: [at], severity, rule, says, params } as unknown as CheckedFinding;
  return { finding, consequences: [], lapsed: null };
}

const spelled = 'warning PF-UNIT unitSpelled';
const none = 'error DOC-CELLTYPE noNumber';

test.each([
  ['two of a kind stand alone', [`B1 ${spelled}`, `B2 ${spelled}`], 'B1 | B2'],
  ['three are together', [`B1 ${spelled}`, `B2 ${spelled}`, `B3 ${spelled}`], 'B1 B2 B3'],
  [
    'where the first of them stands, and others go on behind it',
    [`A1 ${none} 金额`, `B1 ${spelled}`, `C1 ${none} 数量`, `B2 ${spelled}`, `B3 ${spelled}`],
    'A1 | B1 B2 B3 | C1',
  ],
  [
    'another field is another kind',
    [`A1 ${none} 金额`, `A2 ${none} 数量`, `A3 ${none} 金额`],
    'A1 | A2 | A3',
  ],
  [
    'so is another saying, and another rule',
    [`A1 ${spelled}`, 'A2 warning PF-UNIT unitUnfit', 'A3 warning PF-DUP unitSpelled'],
    'A1 | A2 | A3',
  ],
  [
    'and another severity',
    [`A1 ${spelled}`, `A2 ${spelled}`, 'A3 hint PF-UNIT unitSpelled'],
    'A1 | A2 | A3',
  ],
  ['nothing is nothing', [], ''],
])('%s', (_, all, expected) => {
  const groups = alikeMistakes(all.map(mistakeOf));
  const said = groups.map((group) => group.map(({ finding: { at } }) => at[0]).join(' '));
  expect(said.join(' | ')).toBe(expected);
});

test('a selected cell is found among them by its finding, or by what comes of it', () => {
  const [first, second] = [mistakeOf(`B1 ${spelled}`), mistakeOf(`B2 ${spelled}`)];
  const caused = { ...second, consequences: [first.finding] };
  expect([
    concerns([first], new Set([first.finding])),
    concerns([caused], new Set([first.finding])),
    concerns([second], new Set([first.finding])),
    concerns([second], undefined),
  ]).toEqual([true, true, false, false]);
});
