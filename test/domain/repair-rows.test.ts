import fc from 'fast-check';
import { withoutBlanks } from '../../src/domain/form/empty-values';
import type { FormValues } from '../../src/domain/form/form-values';
import { layOut } from '../../src/domain/layout/lay-out';
import type { ScopePath } from '../../src/domain/form/scope-path';
import { planRows } from '../../src/domain/rows/plan-rows';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { arbitraryValues } from './arbitrary-values';
import { brokenSheet, type BrokenSheet } from './broken-sheet';
import { layouts, type Layout } from './every-layout';

const origin = { row: 0, column: 0 };
const withBlocks = layouts.filter(([, { style }]) => layOut(style, {}, origin).blocks.length > 0);
const kinds = ['add', 'duplicate', 'delete', 'moveUp', 'moveDown'] as const;

/** Nothing is known of formats, and names of parts are not looked at: what follows rows there is Excel's. */
function damages(form: BrokenSheet): string[] {
  return form
    .inspect()
    .map(({ damage }) => damage.kind)
    .filter((kind) => kind !== 'lostMarks');
}

function follow(form: BrokenSheet, steps: readonly RowStep[]): void {
  form.sheet.apply(steps);
  const more = steps.reduce((sum, step) => {
    if (step.kind === 'insertRows') return sum + step.count;
    return step.kind === 'deleteRows' ? sum - step.count : sum;
  }, 0);
  const whole = form.marks.get(null);
  if (whole) form.marks.set(null, { ...whole, bottom: whole.bottom + more });
}

function valuesOf({ style }: Layout, anyValues: FormValues): FormValues {
  const hasBeside = JSON.stringify(style.body).includes('"beside":');
  return hasBeside ? withoutBlanks(style, anyValues) : anyValues;
}

function hasWordsInItems({ layout }: BrokenSheet): boolean {
  return layout.cells.some(({ cell, scope }) => 'label' in cell && scope.length > 0);
}

function anyItem(form: BrokenSheet, choice: number): ScopePath {
  const all = form.layout.blocks.flatMap((placed) =>
    placed.items.map((_, item) => [...placed.scope, { block: placed.block.block, item }]),
  );
  return all[choice % all.length] ?? [];
}

test.each(withBlocks)('%s: a command on rows leaves nothing to repair', (_, layout) => {
  let carriedOut = 0;
  fc.assert(
    fc.property(
      arbitraryValues(layout.style, layout.form.unit),
      fc.constantFrom(...kinds),
      fc.nat(),
      (anyValues, kind, choice) => {
        const form = brokenSheet(layout, valuesOf(layout, anyValues));
        form.formats.clear();
        const { style, form: definition } = layout;
        const outcome = planRows(
          { form: definition, styleId: style.id, grid: form.sheet, reading: form.read() },
          { kind, at: anyItem(form, choice) },
        );
        if (outcome.kind === 'refused') return;
        follow(form, outcome.plan.steps);
        expect(damages(form)).toEqual([]);
        carriedOut += 1;
      },
    ),
    { numRuns: 8, seed: 20_261 },
  );
  // Only the last item cannot move down, and so on: most commands are carried out.
  expect(carriedOut).toBeGreaterThanOrEqual(4);
});

test.each(withBlocks)('%s: a row of hers inside a block gets all that it lacks', (_, layout) => {
  fc.assert(
    fc.property(arbitraryValues(layout.style, layout.form.unit), fc.nat(), (anyValues, choice) => {
      const form = brokenSheet(layout, valuesOf(layout, anyValues));
      form.formats.clear();
      const { values: before, blocks } = form.read();
      const hasEmptyItems = JSON.stringify(blocks).includes('"item":null') || blocks.length === 0;
      const places = form.layout.blocks.flatMap(({ range: { top, bottom } }) =>
        Array.from({ length: bottom - top }, (__, index) => top + 1 + index),
      );
      const row = places[choice % places.length];
      if (row === undefined) return;
      follow(form, [{ kind: 'insertRows', row, count: 1 }]);
      const findings = form.inspect();
      form.repair(findings);
      expect(form.read().values).toEqual(before);
      // Between empty rows nothing says which of them came; an item with printed words is no empty row.
      const isUnclear = hasEmptyItems || hasWordsInItems(form);
      expect(isUnclear ? [[], ['shapeChanged']] : [[]]).toContainEqual(damages(form));
    }),
    { numRuns: 8, seed: 20_262 },
  );
});
