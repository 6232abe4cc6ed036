import { deedOf } from '../../../src/app/undone/deed';
import type { SheetNow } from '../../../src/app/undone/record-deeds';
import { rangeOf } from '../../../src/domain/grid/cell-range';
import { emptyCell, type GridCell } from '../../../src/domain/grid/sheet-grid';

/** 2, or =A1 with its result: =A1|2. */
function cellOf(typed: string): GridCell {
  const [first = '', result] = typed.split('|');
  if (result === undefined) return { ...emptyCell, value: first === '' ? null : Number(first) };
  return { ...emptyCell, formula: first, value: Number(result) };
}

function sheet(id: string, ...cells: readonly string[]): SheetNow {
  const row = cells.map(cellOf);
  return {
    id,
    grid: {
      name: id,
      used: rangeOf(0, 0, 1, cells.length),
      merges: [],
      cellAt: (at, column) => (at === 0 ? (row[column] ?? emptyCell) : emptyCell),
    },
  };
}

/** What is known of it after each time that the sheet was read, from when it was written on. */
function seen(before: SheetNow, ...reads: readonly SheetNow[]): readonly string[] {
  const deed = deedOf({ kind: 'sheets', before: new Map([[before.id, before]]) });
  return reads.map((now) => {
    const isUndone = deed?.sees(now) === true;
    return isUndone ? 'undone' : deed?.isOverwritten() === true ? 'overwritten' : 'stands';
  });
}

test.each<readonly [string, readonly (readonly string[])[], string]>([
  ['as it was', [['1'], ['2'], ['1']], 'undone'],
  ['as it was written', [['1'], ['2'], ['2']], 'stands'],
  ['something else', [['1'], ['2'], ['3']], 'overwritten'],
  ['nothing', [['1'], ['2'], ['']], 'overwritten'],
  [
    'one of two cells as it was',
    [
      ['1', '1'],
      ['2', '2'],
      ['1', '2'],
    ],
    'overwritten',
  ],
  [
    'another cell',
    [
      ['1', '1'],
      ['2', '1'],
      ['2', '9'],
    ],
    'stands',
  ],
  // What a formula shows follows what it reads: that is nobody's writing.
  ['another result of the formula', [['1'], ['=A2|2'], ['=A2|5']], 'stands'],
  ['another formula', [['1'], ['=A2|2'], ['=A3|2']], 'overwritten'],
  ['the result in place of the formula', [['1'], ['=A2|2'], ['2']], 'overwritten'],
  ['the formula that was replaced', [['=A2|1'], ['2'], ['=A2|7']], 'undone'],
  // Where rows or columns came nobody knows which cells are whose.
  ['something else beside columns that came', [['1'], ['1', '2'], ['3', '2']], 'stands'],
  ['without the columns that came', [['1'], ['1', '2'], ['1']], 'undone'],
  ['the result of the formula that was replaced', [['=A2|1'], ['2'], ['1']], 'overwritten'],
])('%s', (_, [before = [], ...reads], known) => {
  const all = reads.map((cells) => sheet('a', ...cells));
  expect(seen(sheet('a', ...before), ...all).at(-1)).toBe(known);
});

test('a value in place of a formula with that result was written', () => {
  const [before, written] = [sheet('a', '=A2|1'), sheet('a', '1')];
  expect(seen(before, written, before)).toEqual(['stands', 'undone']);
});

test('on two sheets: undone when both are as they were', () => {
  const [one, other] = [sheet('a', '1'), sheet('b', '1')];
  const deed = deedOf({
    kind: 'sheets',
    before: new Map([one, other].map((each) => [each.id, each])),
  });
  const reads = [sheet('a', '2'), sheet('b', '2'), one, other];
  expect(reads.map((read) => deed?.sees(read))).toEqual([false, false, false, true]);
});

test('a sheet whose looks alone were changed is not waited for', () => {
  const [one, other] = [sheet('a', '1'), sheet('b', '1')];
  const deed = deedOf({
    kind: 'sheets',
    before: new Map([one, other].map((each) => [each.id, each])),
  });
  expect([sheet('a', '2'), other, one].map((read) => deed?.sees(read))).toEqual([
    false,
    false,
    true,
  ]);
});
