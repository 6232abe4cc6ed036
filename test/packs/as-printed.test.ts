import { styleOf } from '../../src/domain/form/form-definition';
import { printCell } from '../../src/domain/grid/cell';
import { columnCount, parseRange, rowCount } from '../../src/domain/grid/cell-range';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlannedCell, SheetPlan } from '../../src/domain/plan/sheet-plan';
import * as packs from '../../src/packs';
import { seedLayouts, type SeedLayout } from './seed-layouts';

/** Some documents give no code of the department. */
function planOf({ packId, formId, styleId }: SeedLayout): SheetPlan {
  const form = Object.values(packs)
    .find(({ id }) => id === packId)
    ?.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(`${packId} ${formId}`);
  expect(styleOf(form, styleId).id).toBe(styleId);
  const profile = { year: 2021, department: '某某局', code: '431001', unit: null };
  return planForm({ packId, form, styleId, profile });
}

/** What is printed, in reading order, with its span; of a formula its own words. */
function printedIn({ cells, merges }: SheetPlan): string[] {
  const spans = new Map(
    merges.flatMap((area) => {
      const range = parseRange(area);
      if (!range) return [];
      const at = printCell({ row: range.top, column: range.left });
      return [[at, ` ${rowCount(range)}x${columnCount(range)}`]];
    }),
  );
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const words = wordsOf(cell);
      return words === '' ? [] : [`${words}${spans.get(printCell({ row, column })) ?? ''}`];
    }),
  );
}

function wordsOf(cell: PlannedCell): string {
  if (cell === null || typeof cell === 'number') return '';
  if (typeof cell === 'string') return cell;
  return [...cell.formula.matchAll(/"([^"]*)"/g)].map(([, words]) => words).join('');
}

/** What is not there, or not where it belongs: the others stand before and behind it. */
function missing(expected: readonly string[], printed: readonly string[]): string[] {
  let from = 0;
  return expected.filter((one) => {
    const at = printed.indexOf(one, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test.each(seedLayouts.map((one) => [`${one.packId} ${one.formId} ${one.styleId}`, one] as const))(
  '%s: every title, line, head, label and note of the document, in its place and its size',
  (_, layout) => {
    expect(missing(layout.printed, printedIn(planOf(layout)))).toEqual([]);
  },
);

test('all sixteen forms of the documents are here', () => {
  const ids = [...new Set(seedLayouts.map(({ formId }) => formId))].sort();
  const seeds = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17, 18];
  expect(ids).toEqual(seeds.map((number) => `F${String(number).padStart(2, '0')}`));
});
