import { damageTexts } from '../../src/app/messages/damage-texts';
import { damageWords } from '../../src/app/messages/damage-words';
import { fillText } from '../../src/app/messages/fill-text';
import type { Damage } from '../../src/domain/repair/damage';

const at = 'A1';
const sum = { at, label: '合计', formula: '=B1+C1' };

const damages: readonly [Damage, readonly string[]][] = [
  [{ kind: 'unmarked', at }, []],
  [{ kind: 'lostMarks', at, parts: ['甲', '乙'] }, ['甲、乙']],
  [{ kind: 'lostFormula', ...sum }, ['合计']],
  [{ kind: 'wrongCells', ...sum, found: '=B1', isPart: true }, ['合计', '=B1', '=B1+C1']],
  [{ kind: 'otherFormula', ...sum, found: '=B1*2' }, ['合计', '=B1*2', '=B1+C1']],
  [{ kind: 'typedOver', ...sum, typed: 5, result: null }, ['合计', '5']],
  [{ kind: 'typedOver', ...sum, typed: 5, result: 6 }, ['合计', '5', '6']],
  [{ kind: 'lostLabel', at, label: '项目' }, ['项目']],
  [{ kind: 'lostUnit', at, unit: '万元' }, ['万元']],
  [{ kind: 'changedLabel', at, label: '项目', found: '项' }, ['项目', '项']],
  [{ kind: 'lostMerges', at, areas: ['A1:B1', 'A2:B2'] }, ['A1:B1、A2:B2']],
  [{ kind: 'lostFormats', at }, []],
  [{ kind: 'lostLooks', at }, []],
  [{ kind: 'pastedLooks', at }, []],
  [{ kind: 'lostLines', at, areas: ['A8:C10', 'E8'] }, ['A8:C10、E8']],
  [{ kind: 'lostHints', at }, []],
  [{ kind: 'lostSomeHints', at, areas: ['A1', 'C2:C3'] }, ['A1、C2:C3']],
  [{ kind: 'lostColours', at }, []],
  [{ kind: 'coveredNote', at, row: 12, text: '210', canMove: true }, ['12', '210']],
  [{ kind: 'coveredNote', at, row: 12, text: '210', canMove: false }, ['12', '210']],
  [
    { kind: 'lostZero', at, label: '款', found: '3', code: '03', isProven: false },
    ['款', '3', '03'],
  ],
  [{ kind: 'unreadable', at, text: '很多' }, ['很多']],
  [{ kind: 'formulaError', at, text: '#REF!' }, ['#REF!']],
  [{ kind: 'unplaced', at, text: '乙' }, ['乙']],
  [{ kind: 'missingRow', at, labels: ['小计'] }, ['小计']],
  [{ kind: 'missingColumn', at, labels: ['单价'] }, ['单价']],
  [{ kind: 'continued', at }, []],
  [{ kind: 'doubtfulBegin', at }, []],
  [{ kind: 'otherTitle', at, text: '预算表—1' }, ['预算表—1']],
  [{ kind: 'unclearUnit', at, units: ['元', '万元'] }, ['元、万元']],
  [{ kind: 'shapeChanged', at }, []],
  [{ kind: 'noTable', at }, []],
];

test.each(damages)('%j is one text in each language, with what it names', (damage, named) => {
  const { zh, en } = damageWords(damage);
  for (const text of [zh, en]) {
    for (const word of named) expect(text.replaceAll(', ', '、')).toContain(word);
    expect(text).not.toMatch(/[{}]/);
  }
  expect(zh).toMatch(/\p{Script=Han}.*。$/su);
  expect(en).toMatch(/ [a-z]+ .*\.$/su);
  expect(en).not.toMatch(/[、，。]/);
});

test('no text is left over', () => {
  const used = damages.map(([damage]) => damageWords(damage));
  const unused = Object.entries(damageTexts).filter(
    ([, { zh }]) => !used.some((words) => words.zh.startsWith(zh.split('{')[0] ?? '')),
  );
  expect(unused.map(([name]) => name)).toEqual(['noWords']);
});

test('where a row without words is missing, the sentence says so', () => {
  expect(damageWords({ kind: 'missingRow', at, labels: [] }).en).toContain('one without words');
});

test.each(['constructor', '__proto__', 'toString'])('{%s} is no argument', (name) => {
  expect(() => fillText(`{${name}}`, {})).toThrow(name);
});
