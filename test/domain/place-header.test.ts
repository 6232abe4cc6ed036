import { printRange } from '../../src/domain/grid/cell-range';
import { placeHeader } from '../../src/domain/plan/place-header';
import type { HeaderCell } from '../../src/domain/form/form-definition';

test('labels stand in the first place that no label above reaches into', () => {
  const header: HeaderCell[][] = [
    [
      { label: 'a', rows: 2 },
      { label: 'b', columns: 2 },
      { label: 'c', rows: 2 },
    ],
    [{ label: 'd' }, { label: 'e' }],
  ];
  const placed = placeHeader(header, 2, 4).map(({ text, range }) => `${text} ${printRange(range)}`);
  expect(placed).toEqual(['a A3:A4', 'b B3:C3', 'c D3:D4', 'd B4', 'e C4']);
});

test.each<[string, HeaderCell[][], string]>([
  ['a row that is too short', [[{ label: 'a' }]], 'row 1 of the header has empty places'],
  ['a row that is too long', [[{ label: 'a', columns: 3 }]], 'the header has no room for a'],
  [
    'a label that reaches below',
    [[{ label: 'a', columns: 2, rows: 2 }]],
    'the header has no room for a',
  ],
  [
    'labels that overlap',
    [[{ label: 'a' }, { label: 'b', rows: 2 }], [{ label: 'c', columns: 2 }]],
    'the header has no room for c',
  ],
])('%s cannot be drawn', (_, header, message) => {
  expect(() => placeHeader(header, 0, 2)).toThrow(message);
});
