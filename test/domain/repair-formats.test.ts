import { overwrites } from '../../src/domain/repair/damage';
import { printCell } from '../../src/domain/grid/cell';
import { topLeft } from '../../src/domain/grid/cell-range';
import { filledValues } from '../files/filled-values';
import { brokenSheet, placeOf, type BrokenSheet } from './broken-sheet';
import { layouts } from './every-layout';

function loseRow(form: BrokenSheet, row: number): void {
  for (const at of form.formats.keys()) if (placeOf(at).row === row) form.formats.delete(at);
}

function lostFormats(form: BrokenSheet) {
  return form.inspect().filter(({ damage }) => damage.kind === 'lostFormats');
}

test.each(layouts)('%s: a row gets the formats back that it had, its unit too', (_, layout) => {
  const form = brokenSheet(layout, filledValues(layout.style));
  const rows = [...new Set([...form.formats.keys()].map((at) => placeOf(at).row))];
  const firsts = new Set(form.layout.cells.map(({ range }) => printCell(topLeft(range))));
  let repaired = 0;
  for (const row of rows) {
    const before = new Map(form.formats);
    loseRow(form, row);
    const findings = lostFormats(form);
    if (findings.length === 0) form.formats.clear();
    for (const [at, format] of before) if (findings.length === 0) form.formats.set(at, format);
    form.repair(findings);
    repaired += findings.length;
    // Of merged cells only the first one shows anything.
    const shown = [...before].filter(([at]) => firsts.has(at));
    expect(Object.fromEntries(form.formats)).toMatchObject(Object.fromEntries(shown));
  }
  // A table of one row has lost more than half of its formats with it, and is left as it looks.
  expect(repaired > 0 || rows.length <= 2).toBe(true);
});

test('a link in a cell for texts keeps the format that lets it calculate', () => {
  const layout = layouts.find(([name]) => name === 'national F18 standard')?.[1];
  if (!layout) throw new Error('there is no such form');
  const form = brokenSheet(layout, filledValues(layout.style));
  const codes = [...form.formats].flatMap(([at, format]) => (format === '@' ? [at] : []));
  const [linked = '', ...others] = codes;
  const { row, column } = placeOf(linked);
  form.sheet.set(row, column, { value: '410', formula: '=\'表\'!$B$4&""', text: '410' });
  form.formats.delete(linked);
  expect(lostFormats(form)).toEqual([]);
  loseRow(form, row);
  form.repair(lostFormats(form));
  expect(form.formats.get(linked)).not.toBe('@');
  expect(others.length).toBeGreaterThan(0);
});

/** The third row of F09, pasted with its codes as numbers. */
function pastedCodes(itemName: string, section: number, item: number) {
  const layout = layouts.find(([name]) => name === 'national F09 standard')?.[1];
  if (!layout) throw new Error('there is no such form');
  const form = brokenSheet(layout, {
    units: [
      {
        unitCode: '112',
        unitName: '某某局',
        items: [
          { classCode: '201', sectionCode: '03', itemCode: '02', itemName: '一般', wages: 5 },
          { classCode: '208', sectionCode: '05', itemCode: '01', itemName, wages: 5 },
        ],
      },
    ],
  });
  const row = 8;
  loseRow(form, row);
  form.sheet.put(row, 1, section);
  form.sheet.put(row, 2, item);
  const zeros = () => form.inspect().filter(({ damage }) => damage.kind === 'lostZero');
  const codes = () => [1, 2].map((column) => form.sheet.cellAt(row, column).value);
  return { form, zeros, codes };
}

test.each([
  ['the list has this name: they are certain', '行政单位离退休', 5, 1, true],
  ['no name', '', 5, 1, false],
  ['the name of another code', '事业单位离退休', 5, 1, false],
  ['a code that is not listed', '行政单位离退休', 7, 9, false],
])('zeros that codes lost: %s', (_, name, section, item, isProven) => {
  const { form, zeros, codes } = pastedCodes(name, section, item);
  const found = zeros();
  expect(found.map(({ damage }) => damage)).toEqual([
    {
      ...{ kind: 'lostZero', at: 'B9', label: '科目编码（款）' },
      ...{ found: String(section), code: `0${String(section)}`, isProven },
    },
    {
      ...{ kind: 'lostZero', at: 'C9', label: '科目编码（项）' },
      ...{ found: String(item), code: `0${String(item)}`, isProven },
    },
  ]);
  expect(found.map(overwrites)).toEqual([!isProven, !isProven]);
  form.repair(form.inspect().filter((one) => !overwrites(one)));
  const mended = [`0${String(section)}`, `0${String(item)}`];
  expect(codes()).toEqual(isProven ? mended : [section, item]);
  form.repair(zeros());
  expect(codes()).toEqual(mended);
  expect([form.formats.get('B9'), form.formats.get('C9')]).toEqual(['@', '@']);
  expect(zeros()).toEqual([]);
});

test('a code that a formula shows has lost nothing: the formula stays', () => {
  const { form, zeros } = pastedCodes('行政单位离退休', 5, 1);
  form.sheet.set(8, 1, { value: 5, formula: '=4+1', text: '5' });
  expect(zeros().map(({ damage }) => 'at' in damage && damage.at)).toEqual(['C9']);
});

describe('the format of a number that says what it is stays, and what cannot be read stays said', () => {
  test.each([
    ['a day', 45296, '2024年1月5日', ['unreadable']],
    ['a share', 0.5, '50%', ['unreadable']],
    ['an amount of another unit', 5, '5元', []],
  ] as const)('%s', (_, value, text, kinds) => {
    const layout = layouts.find(([name]) => name === 'national F16 standard')?.[1];
    if (!layout) throw new Error('there is no such form');
    const projects = [
      { name: '水电费', general: 5 },
      { name: '安保', general: 6 },
    ];
    const form = brokenSheet(layout, { units: [{ projects }] });
    const [at = ''] = [...form.formats.keys()].filter((one) => one === 'E7');
    const { row, column } = placeOf(at);
    form.sheet.set(row, column, { value, formula: null, text });
    const { font, size } = layout.style.typography.cells;
    const lines = { top: true, bottom: true, left: true, right: true };
    const looks = {
      column: 11,
      at: () => null,
      cellAt: (its: number, other: number) =>
        its === row && other === column
          ? { font: '微软雅黑', size, lines, fill: null }
          : { font, size, lines, fill: '#FFF9E6' },
    };
    form.formats.set(at, 'as pasted');
    const found = form.inspect(undefined, looks);
    const ofCell = found.filter(({ damage }) => damage.at === at).map(({ damage }) => damage.kind);
    expect(ofCell).toEqual(['pastedLooks', ...kinds]);
    form.repair(found.filter((one) => !overwrites(one)));
    expect(form.formats.get(at)).toBe('as pasted');
  });
});
