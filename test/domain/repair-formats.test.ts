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
