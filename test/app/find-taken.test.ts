import { findTaken } from '../../src/app/insert/find-taken';
import { parseCell } from '../../src/domain/grid/cell';
import { parseRange } from '../../src/domain/grid/cell-range';

/** Three rows of three cells from the origin on; `needed` is what the form takes of them. */
function taken(origin: string, rows: unknown[][] | null, merged: string[], needed: string) {
  const cell = parseCell(origin);
  const range = parseRange(needed);
  if (!cell || !range) throw new Error('no address');
  const place = {
    sheet: '表',
    sheetId: '表',
    origin: cell,
    isProtected: false,
    contents: rows,
    merged,
    tables: [],
  };
  return findTaken(place, range);
}

const blank: unknown[][] = [
  ['', '', ''],
  ['', '', ''],
  ['', '', ''],
];

test.each<[string, unknown[][] | null, string[], string, string | null]>([
  ['B2', blank, [], 'B2:D4', null],
  ['B2', blank, [], 'B2:C3', null],
  ['B2', blank.with(0, ['', 0, '']), [], 'B2:D4', 'C2'],
  ['B2', blank.with(2, ['', '', false]), [], 'B2:D4', 'D4'],
  ['B2', blank.with(2, ['', '', '她的']), [], 'B2:D3', null],
  ['B2', blank.with(1, ['=""', '', '']), ['B2:B3'], 'B2:D4', 'B3'],
  ['B2', blank, ['A1:B2'], 'B2:D4', 'A1:B2'],
  ['B2', blank, ['$D$4:$F$9'], 'B2:D4', 'D4:F9'],
  ['B2', blank, ['A1:D1', 'E2:E4', 'A2:A4', 'B5:D5'], 'B2:D4', null],
  ['B2', null, [], 'B2:D4', 'end'],
  ['B2', blank, [], 'B2:D5', 'end'],
])(
  'from %s with %j and merged %j a form of %s finds %s',
  (origin, rows, merged, needed, expected) => {
    expect(taken(origin, rows, merged, needed)).toBe(expected);
  },
);
