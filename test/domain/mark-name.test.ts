import fc from 'fast-check';
import { parseCell } from '../../src/domain/grid/cell';
import { nextInstance, parseMark, printMark } from '../../src/domain/plan/mark-name';

const word = fc.stringMatching(/^[A-Za-z]\w{0,12}$/);
const anyMark = fc.record({
  formId: word,
  instance: fc.integer({ min: 1, max: 999_999 }),
  part: fc.option(word),
});

test('every mark is read back from its name', () => {
  fc.assert(
    fc.property(anyMark, (mark) => {
      expect(parseMark(printMark(mark))).toEqual(mark);
    }),
  );
});

// Excel: a name begins with a letter or _, holds letters, digits, . and _, is no cell (A1 or R1C1), at most 255 long.
test('every mark is a name Excel accepts', () => {
  fc.assert(
    fc.property(anyMark, (mark) => {
      const name = printMark(mark);
      expect(name).toMatch(/^[A-Za-z_][\w.]{0,254}$/);
      expect(parseCell(name)).toBeNull();
      expect(name).not.toMatch(/^R\d*C\d*$/i);
    }),
  );
});

test.each([
  '',
  'F14',
  '_BF.F14',
  '_BF.F14.0',
  '_BF.F14.x',
  '_BF.F14.1.',
  '_BF.F14.1.a.b',
  'BF.F14.1',
  '_xlnm.Print_Area',
])('%s is not ours', (name) => {
  expect(parseMark(name)).toBeNull();
});

test.each<[string[], number]>([
  [[], 1],
  [['_BF.F14.1', '_BF.F14.1.total', 'Print_Area'], 2],
  [['_BF.F14.7.total'], 8],
  [['_bf.f14.3'], 4],
  [['_BF.F15.3'], 1],
])('beside %j the next form is number %d', (names, instance) => {
  expect(nextInstance('F14', names)).toBe(instance);
});
