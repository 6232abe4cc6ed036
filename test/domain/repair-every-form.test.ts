import fc from 'fast-check';
import { fieldOf } from '../../src/domain/form/form-cell';
import { isDerived } from '../../src/domain/form/walk-parts';
import { printCell, type Cell } from '../../src/domain/grid/cell';
import { isOneCell, topLeft } from '../../src/domain/grid/cell-range';
import { stateOf, type Damage } from '../../src/domain/repair/damage';
import { arbitraryValues } from './arbitrary-values';
import { brokenSheet, type BrokenSheet } from './broken-sheet';
import { layouts } from './every-layout';

type Kind = Damage['kind'];

interface Break {
  readonly kinds: readonly Kind[];
  /** The places of a form that can be broken so. */
  places(form: BrokenSheet): readonly Cell[];
  make(form: BrokenSheet, place: Cell): void;
}

const anywhere = { row: 0, column: 0 };

function derivedCells({ layout }: BrokenSheet): Cell[] {
  return layout.cells.flatMap(({ cell, range }) => {
    const field = fieldOf(cell);
    return field && isDerived(field) ? [topLeft(range)] : [];
  });
}

/** Without those that say what the amounts are in: they are never guessed. */
function labelCells({ layout }: BrokenSheet): Cell[] {
  return layout.cells.flatMap(({ cell, range }) =>
    'label' in cell && cell.label.trim() !== '' && !cell.label.includes('{unit}')
      ? [topLeft(range)]
      : [],
  );
}

function put({ sheet }: BrokenSheet, { row, column }: Cell, value: string | number | null) {
  sheet.put(row, column, value);
}

function putFormula({ sheet }: BrokenSheet, cell: Cell, formula: string) {
  sheet.apply([{ kind: 'put', cell: printCell(cell), content: { formula } }]);
}

const breaks: Readonly<Record<string, Break>> = {
  'all names deleted': {
    kinds: ['unmarked'],
    places: () => [anywhere],
    make: ({ marks }) => {
      marks.clear();
    },
  },
  'the name of the form without cells': {
    kinds: ['unmarked'],
    places: () => [anywhere],
    make: ({ marks }) => void marks.set(null, null),
  },
  'the names of its parts deleted': {
    kinds: ['lostMarks'],
    places: ({ marks }) => (marks.size > 1 ? [anywhere] : []),
    make: ({ marks }) => {
      for (const part of [...marks.keys()]) if (part !== null) marks.delete(part);
    },
  },
  'the names of its parts elsewhere': {
    kinds: ['lostMarks'],
    places: ({ marks }) => (marks.size > 1 ? [anywhere] : []),
    make: ({ marks, layout }) => {
      const row = layout.all.bottom + 5;
      const elsewhere = { top: row, bottom: row, left: 0, right: 0 };
      for (const part of [...marks.keys()]) if (part !== null) marks.set(part, elsewhere);
    },
  },
  'a formula deleted': {
    kinds: ['lostFormula'],
    places: derivedCells,
    make: (form, cell) => {
      put(form, cell, null);
    },
  },
  'a formula typed over': {
    kinds: ['typedOver'],
    places: derivedCells,
    make: (form, cell) => {
      put(form, cell, 12.5);
    },
  },
  'a formula that looks at deleted cells': {
    kinds: ['wrongCells'],
    places: derivedCells,
    make: (form, cell) => {
      putFormula(form, cell, '=#REF!+A1');
    },
  },
  'a formula of hers': {
    kinds: ['otherFormula'],
    places: derivedCells,
    make: (form, cell) => {
      putFormula(form, cell, '=MAX(1,2)');
    },
  },
  'a label deleted': {
    kinds: ['lostLabel'],
    places: labelCells,
    make: (form, cell) => {
      put(form, cell, null);
    },
  },
  'the first row of heads emptied': {
    kinds: ['lostLabel'],
    places: ({ layout }) => (layout.header ? [topLeft(layout.header)] : []),
    make: (form, { row }) => {
      for (const cell of labelCells(form)) if (cell.row === row) put(form, cell, null);
    },
  },
  'all heads emptied': {
    kinds: ['lostLabel'],
    places: ({ layout }) => (layout.header ? [anywhere] : []),
    make: (form) => {
      const bottom = form.layout.header?.bottom ?? 0;
      for (const cell of labelCells(form)) if (cell.row <= bottom) put(form, cell, null);
    },
  },
  'cells no longer merged': {
    kinds: ['lostMerges'],
    places: ({ layout }) => (layout.cells.some(({ range }) => !isOneCell(range)) ? [anywhere] : []),
    make: ({ sheet, layout }) => {
      sheet.unmerge(layout.table);
    },
  },
};

/** Every layout and every way to break it is a case of its own, so few data of each are many in all. */
const numRuns = process.env.TEST_LONG ? 20 : 2;

const cases = layouts.flatMap(([name, layout]) =>
  Object.entries(breaks).map(([what, one]) => [name, what, layout, one] as const),
);

test.each(cases)(
  '%s, %s: repaired, it reads as before',
  (_, __, layout, { kinds, places, make }) => {
    fc.assert(
      fc.property(arbitraryValues(layout.style, layout.form.unit), fc.nat(), (values, choice) => {
        const form = brokenSheet(layout, values);
        expect(form.inspect()).toEqual([]);
        const before = form.read();
        const all = places(form);
        const place = all[choice % all.length];
        if (!place) return;
        make(form, place);
        const findings = form.inspect();
        expect([...new Set(findings.map(({ damage }) => damage.kind))]).toEqual(kinds);
        form.repair(findings);
        const after = form.read();
        expect([after.values, after.problems]).toEqual([before.values, before.problems]);
        expect(stateOf(form.inspect())).toBe('fine');
      }),
      { numRuns, seed: 20_260 },
    );
  },
);
