import fc from 'fast-check';
import { cellAddresses } from '../../src/domain/grid/cell-addresses';
import { parseRange } from '../../src/domain/grid/cell-range';
import { printCell } from '../../src/domain/grid/cell';
import type { PlannedCell } from '../../src/domain/plan/sheet-plan';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { joinedPuts, type WritingStep } from '../../src/excel/writing/joined-puts';

/** A1=1 B1=2 | A1=3: contents of cells, and between them something else. */
const stepsOf = (words: string) =>
  words.split(' ').map((word): RowStep => {
    const [cell = '', content = ''] = word.split('=');
    return word === '|' ? { kind: 'merge', area: 'Z1:Z2' } : { kind: 'put', cell, content };
  });

const wordsOf = (steps: readonly WritingStep[]) =>
  steps
    .map((step) =>
      step.kind === 'putArea'
        ? `${step.area}=${step.contents.map((row) => row.join(',')).join(';')}`
        : '|',
    )
    .join(' ');

test.each([
  ['A1=1', 'A1=1'],
  ['A1=1 B1=2 C1=3', 'A1:C1=1,2,3'],
  ['C1=3 A1=1 B1=2', 'A1:C1=1,2,3'],
  ['A1=1 A2=2 A3=3', 'A1:A3=1;2;3'],
  ['A1=1 B1=2 A2=3 B2=4', 'A1:B2=1,2;3,4'],
  ['A1=1 C1=2 A2=3 C2=4', 'A1:A2=1;3 C1:C2=2;4'],
  ['A1=1 B1=2 A2=3', 'A1:B1=1,2 A2=3'],
  ['A1=1 A3=2', 'A1=1 A3=2'],
  ['A1=1 A1=2', 'A1=2'],
  ['A1=1 | A2=2 A3=3 |', 'A1=1 | A2:A3=2;3 |'],
])('%s becomes %s', (steps, joined) => {
  expect(wordsOf(joinedPuts(stepsOf(steps)))).toBe(joined);
});

const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) }).map(printCell);
const content = fc.oneof<fc.Arbitrary<PlannedCell>[]>(
  fc.integer(),
  fc.constant({ formula: '=A1' }),
);
const put = fc.record({ kind: fc.constant('put' as const), cell, content });

test('whatever is put where, every cell gets what it was to get, and none beside them anything', () => {
  fc.assert(
    fc.property(fc.array(put, { maxLength: 40 }), (puts) => {
      const wanted = puts.map((one) => [one.cell, one.content] as const);
      const written = joinedPuts(puts).flatMap((step) => {
        if (step.kind !== 'putArea') return [];
        const range = parseRange(step.area);
        const contents = step.contents.flat();
        return range ? cellAddresses(range).map((at, index) => [at, contents[index]] as const) : [];
      });
      expect(written).toHaveLength(new Map(wanted).size);
      expect(new Map(written)).toEqual(new Map(wanted));
    }),
  );
});
