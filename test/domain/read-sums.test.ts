import type { FormValues } from '../../src/domain/form/form-values';
import { withoutBlanks } from '../../src/domain/form/empty-values';
import { printCell } from '../../src/domain/grid/cell';
import { insertRow, putCell } from './edit-grid';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { gridOf, kindsOf, layouts, read } from './every-layout';
import { sheetModel } from './sheet-model';

function layoutOf(name: string) {
  const found = layouts.find(([one]) => one === name)?.[1];
  if (!found) throw new Error(`no layout ${name}`);
  return found;
}

const expenditure = layoutOf('national F16 standard');
const targets = layoutOf('national F18 standard');
const duties = layoutOf('hebei-2018 F02 duties');

describe('a row whose words could begin another item', () => {
  const project = { name: '办' };
  const cases: [string, typeof expenditure, FormValues, string][] = [
    ['a project', expenditure, { units: [{ unitCode: '000', projects: [project] }] }, 'D7'],
    [
      'a project with a short code',
      targets,
      { units: [{ unitCode: '0', projects: [{ code: '000', ...project }] }] },
      'C8',
    ],
  ];
  test.each(cases)('%s that its unit sums up is none', (_, layout, values, total) => {
    const grid = gridOf(layout, values);
    const at = read(layout, grid)
      .cells.filter(({ field }) => field === 'total')
      .at(-1)?.at;
    expect(at).toBe(total);
    const reading = read(layout, putCell(grid, total, { value: 12.5 }));
    expect(reading.values).toEqual(withoutBlanks(layout.style, values));
    expect(kindsOf(reading)).toEqual(['typedOver']);
  });

  test('a unit is one for its code, whoever sums it up', () => {
    const values = { units: [{ unitCode: '112', projects: [{ name: '办证' }, { name: '审批' }] }] };
    const grid = putCell(gridOf(expenditure, values), 'B8', { value: '113' });
    const reading = read(expenditure, putCell(grid, 'D8', { value: 12.5 }));
    expect(reading.values).toMatchObject({ units: [{ unitCode: '112' }, { unitCode: '113' }] });
  });

  test('a stretch that reaches to the next item, which is taken off, does not hold it', () => {
    const values = {
      duties: [{ duty: '五、审批', activities: [{ activity: '1、办证' }] }, { duty: '七、窗口' }],
    };
    const grid = gridOf(duties, values);
    expect(grid.cellAt(4, 1).formula).toBe('=SUM(B6:B7)-B7');
    const reading = read(duties, putCell(grid, 'B7', { value: 12.5 }));
    expect(reading.values).toEqual(values);
    expect(kindsOf(reading)).toEqual(['typedOver']);
  });

  test('a duty is one for its numeral, whoever sums it up', () => {
    const given = {
      duties: [{ duty: '五、审批', activities: [{ activity: '1、办证' }] }, { duty: '七、窗口' }],
    };
    const grid = putCell(gridOf(duties, given), 'B5', { formula: '=SUM(B6:B7)' });
    const reading = read(duties, putCell(grid, 'B7', { value: 12.5 }));
    expect(reading.values).toEqual(given);
  });

  test('the sum of the whole form says nothing of its units', () => {
    const units = ['112001', '112002', '112003'].map((unitCode) => ({ unitCode, projects: [] }));
    let grid = gridOf(expenditure, { units });
    const { columns } = expenditure.style;
    const rows = read(expenditure, grid).cells.filter(({ field }) => field === 'unitCode');
    expect(rows.map(({ at }) => at)).toEqual(['B6', 'B8', 'B10']);
    columns.slice(3).forEach((_, index) => {
      const column = index + 3;
      const name = printCell({ row: 0, column }).replace(/\d+/, '');
      grid = putCell(grid, `${name}5`, { formula: `=SUM(${name}6:${name}11)` });
      for (const row of [6, 7, 8, 9, 10, 11]) grid = putCell(grid, `${name}${row}`, {});
    });
    const reading = read(expenditure, grid);
    expect(reading.values).toEqual({ units: units.map(({ unitCode }) => ({ unitCode })) });
  });

  test('what adds up the sums of units is the total of the form, though something stands above it', () => {
    const values = {
      departmentName: '审标',
      units: [{ unitCode: '32', projects: [{ name: '办' }] }],
    };
    const grid = gridOf(targets, values);
    const row = read(targets, grid).cells.find(({ field }) => field === 'departmentName')?.at;
    expect(row).toBe('B6');
    expect(grid.cellAt(5, 2).formula).toBe('=C7');
    // A row was put in above, and something typed into it.
    const moved = putCell(insertRow(grid, 5), 'C6', { value: '5.25万元' });
    const reading = read(targets, moved);
    expect(reading.values).toEqual(withoutBlanks(targets.style, values));
    expect(reading.cells.find(({ field }) => field === 'departmentName')?.at).toBe('B7');
    expect(reading.problems).toMatchObject([{ kind: 'unplaced', at: 'C6' }]);
  });

  const purchases = ['第一所', '第二所', '第三所'].map((unit) => ({
    ...{ unit, items: [{ goods: '电脑', quantity: 1, price: 2 }] },
  }));
  const typed: [string, string, readonly number[]][] = [
    ['a, all subtotals', 'a', [7, 9, 11]],
    ['a, the first subtotal', 'a', [7]],
    ['a, the second subtotal', 'a', [9]],
    ['c, all subtotals', 'c', [7, 9, 11]],
    ['c, the first subtotal', 'c', [7]],
  ];
  test.each(typed)('a 合计 over all rows stands for no unit: %s typed', (_, style, rows) => {
    const procurement = layoutOf(`national F04 ${style}`);
    let grid = gridOf(procurement, { units: purchases });
    for (const column of 'HIJKLMN') {
      grid = putCell(grid, `${column}6`, { formula: `=SUM(${column}7:${column}12)/2` });
      for (const row of rows) grid = putCell(grid, `${column}${row}`, { value: 2 });
    }
    expect(read(procurement, grid).values).toEqual({ units: purchases });
  });
});

describe('a first duty that nothing tells from an activity', () => {
  const given = {
    duties: [{ duty: '审批', activities: [{ activity: '办证', budget: 5, indicators: [] }] }],
  };
  const grid = gridOf(duties, given);
  test.each([
    ['its sum is a formula', grid, []],
    ['its sum was typed over', putCell(grid, 'B5', { value: 5 }), ['doubtfulBegin', 'typedOver']],
    ['its sum was cleared', putCell(grid, 'B5', {}), ['doubtfulBegin', 'lostFormula']],
    [
      'it has a number',
      putCell(putCell(grid, 'A5', { value: '一、审批' }), 'B5', { value: 5 }),
      ['typedOver'],
    ],
  ])('is said to be in doubt, or not: %s', (_, sheet, kinds) => {
    expect(kindsOf(read(duties, sheet))).toEqual(kinds);
  });

  test('as where a line was copied over the duty: the activity below is not silently one', () => {
    const sheet = sheetModel(grid);
    sheet.copy(
      { top: 1, bottom: 1, left: 0, right: 8 },
      { top: 4, bottom: 4, left: 0, right: 8 },
      'all',
    );
    const { problems } = read(duties, sheet);
    expect(problems).toContainEqual({ kind: 'doubtfulBegin', at: 'A6', block: 'duties' });
  });
});

describe('the first row behind one that was not understood', () => {
  const units = [{ unitCode: '32', projects: [{ name: '办' }] }];
  const sums = gridOf(targets, { departmentName: '审标', units });
  const plain = gridOf(expenditure, { units });
  const put = (sheet: SheetGrid, cells: readonly string[], value: string | number | null) =>
    cells.reduce((more, at) => putCell(more, at, { value }), sheet);
  /** What belongs into the lists of a project makes a total, or a unit, a row of no place. */
  const beside = (sheet: SheetGrid, row: number) =>
    put(sheet, [`L${row}`, `M${row}`, `N${row}`], '甲乙');
  const bare = put(sums, ['A7', 'B7', 'A8', 'B8'], null);

  test.each<[string, typeof targets, SheetGrid, readonly string[]]>([
    ['the total adds up its units', targets, putCell(insertRow(sums, 5), 'C6', { value: 7 }), []],
    ['a project is taken for the total', targets, beside(beside(bare, 6), 7), ['A8 null']],
    ['nothing stands above it', targets, put(bare, ['C6', 'D6', 'E6', 'F6'], 1), []],
    [
      'a unit has its code, the one above it none',
      expenditure,
      putCell(insertRow(plain, 5), 'C6', { value: '甲乙' }),
      ['A6 units'],
    ],
  ])('is in doubt where nothing tells what it is: %s', (_, layout, sheet, doubts) => {
    const said = read(layout, sheet).problems.flatMap((one) =>
      one.kind === 'doubtfulBegin' ? [`${one.at} ${String(one.block)}`] : [],
    );
    expect(said).toEqual(doubts);
  });
});

describe('a sheet without sums is read in one go', () => {
  /** How often the reading asks for a formula. */
  function looks(layout: typeof expenditure, values: FormValues): number {
    const grid = gridOf(layout, values);
    let count = 0;
    const cellAt: SheetGrid['cellAt'] = (row, column) => {
      const { value, ...cell } = grid.cellAt(row, column);
      const typed = typeof value === 'number' || cell.formula !== null ? 2 : value;
      return {
        ...cell,
        value: typed,
        get formula() {
          count += 1;
          return null;
        },
      };
    };
    read(layout, { ...grid, cellAt });
    return count;
  }
  const cases: [string, (count: number) => FormValues][] = [
    [
      'national F09 standard',
      (count) => ({
        units: Array.from({ length: count }, (_, place) => ({ unitCode: `${1000 + place}` })),
      }),
    ],
    [
      'national F04 a',
      (count) => ({
        units: Array.from({ length: count }, (_, place) => ({ unit: `第${place}所` })),
      }),
    ],
  ];
  test.each(cases)('%s', (name, valuesOf) => {
    const layout = layoutOf(name);
    const once = looks(layout, valuesOf(100));
    expect(looks(layout, valuesOf(200))).toBeLessThan(2.2 * once);
  });
});
