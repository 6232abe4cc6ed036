import { catalogue } from '../../src/app/catalogue';
import { lostMark } from '../../src/app/repair/lost-mark';
import type { PlacedMark } from '../../src/app/repair/sheet-marks';
import { parseRange } from '../../src/domain/grid/cell-range';

function rangeOf(address: string) {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no range`);
  return range;
}

const form = {
  ...{ packId: 'national', formId: 'F14', styleId: 'row' },
  region: rangeOf('A1:G9'),
};

type Said = Partial<Omit<PlacedMark, 'mark' | 'range'>> & {
  readonly part?: string;
  readonly at?: string;
  readonly instance?: number;
};

/** A name of the form: of the whole of it where it says no part. */
function named({ part, at, instance = 1, ...more }: Said): PlacedMark {
  return {
    mark: { packId: 'national', formId: 'F14', styleId: 'row', instance, part: part ?? null },
    ...{ owner: 'workbook', isHere: true, isLive: at !== undefined },
    range: at === undefined ? null : rangeOf(at),
    ...more,
  };
}

test.each<readonly [string, readonly Said[], number | null]>([
  ['no name at all', [], null],
  ['a part in place', [{ part: 'total', at: 'B9' }], 1],
  ['a part elsewhere on the sheet', [{ part: 'total', at: 'B30' }], null],
  ['a part that stands for nothing', [{ part: 'total' }], null],
  ['a whole name that stands for nothing here', [{ instance: 3 }], 3],
  ['a whole name that stands for nothing elsewhere', [{ instance: 3, isHere: false }], null],
  ['a part in place beside another whole name', [{ instance: 3 }, { part: 'total', at: 'B9' }], 1],
  [
    'a part in place of a form that stands elsewhere',
    [
      { part: 'total', at: 'B9' },
      { at: 'A30:G38', isLive: true },
    ],
    null,
  ],
])('%s', (_, said, instance) => {
  const known = { marks: said.map(named), dead: new Set<never>(), claimed: new Set<never>() };
  expect(lostMark(form, known, catalogue)?.mark.instance ?? null).toBe(instance);
});
