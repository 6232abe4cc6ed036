import fc from 'fast-check';
import { parseCell } from '../../src/domain/grid/cell';
import { nextInstance, parseMark, printMark } from '../../src/domain/layout/mark-name';

const word = fc.stringMatching(/^[A-Za-z]\w{0,12}$/);
const packId = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const anyMark = fc.record({
  packId,
  formId: word,
  styleId: word,
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
  [
    { packId: 'national', formId: 'F14', styleId: 'row', instance: 1, part: 'total' },
    '_BF.national.F14.row.1.total',
  ],
  [
    { packId: 'hebei-2018', formId: 'F14', styleId: 'row', instance: 2, part: null },
    '_BF.hebei_2018.F14.row.2',
  ],
])('the mark %j is %s', (mark, name) => {
  expect(printMark(mark)).toBe(name);
});

test.each([
  '',
  'F14',
  '_BF.F14.1',
  '_BF.F14.1.total',
  '_BF.national.F14',
  '_BF.national.F14.row.0',
  '_BF.national.F14.x',
  '_BF.national.F14.1',
  '_BF.national.F14.row.x',
  '_BF.national.F14.row.1.',
  '_BF.national.F14.row.1.a.b',
  '_BF.hebei-2018.F14.row.1',
  'BF.F14.1',
  '_xlnm.Print_Area',
])('%s is not ours', (name) => {
  expect(parseMark(name)).toBeNull();
});

test.each<[string[], number]>([
  [[], 1],
  [['_BF.hebei_2018.F14.row.1', '_BF.hebei_2018.F14.row.1.total', 'Print_Area'], 2],
  [['_BF.hebei_2018.F14.row.7.total'], 8],
  [['_bf.HEBEI_2018.f14.twoyear.3'], 4],
  [['_BF.hebei_2018.F15.row.3'], 1],
  [['_BF.hebei_2021.F14.row.3'], 1],
])('beside %j the next form is number %d', (names, instance) => {
  expect(nextInstance({ packId: 'hebei-2018', formId: 'F14', styleId: 'row' }, names)).toBe(
    instance,
  );
});
