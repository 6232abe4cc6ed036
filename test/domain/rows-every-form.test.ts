import fc from 'fast-check';
import { emptyItem, withoutBlanks } from '../../src/domain/form/empty-values';
import { fieldOf } from '../../src/domain/form/form-cell';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { isDerived } from '../../src/domain/form/walk-parts';
import { indexFields } from '../../src/domain/layout/field-index';
import { formulaText } from '../../src/domain/layout/formula-text';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { layOut } from '../../src/domain/layout/lay-out';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlacedBlock } from '../../src/domain/layout/placed';
import type { ScopePath } from '../../src/domain/form/scope-path';
import { readForm } from '../../src/domain/read/read-form';
import { withItems } from '../../src/domain/rows/item-counts';
import { standsBeside } from '../../src/domain/rows/plan-beside';
import { planRows } from '../../src/domain/rows/plan-rows';
import type { RowCommand } from '../../src/domain/rows/row-command';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { layoutOnSheet } from '../../src/domain/rows/sheet-layout';
import * as packs from '../../src/packs';
import { arbitraryValues } from './arbitrary-values';
import { sheetModel } from './sheet-model';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const origin = { row: 0, column: 0 };
const styles = Object.values(packs).flatMap(({ id, forms }) =>
  forms.flatMap((form) =>
    form.styles.flatMap((style) => {
      const hasBlocks = layOut(style, {}, origin).blocks.length > 0;
      return hasBlocks ? [[id, form.id, style.id, form, style] as const] : [];
    }),
  ),
);

const kinds = ['add', 'duplicate', 'delete', 'moveUp', 'moveDown'] as const;

/** What the values are after the command; null where there is nothing to change places with. */
function valuesAfter(
  values: FormValues,
  { kind, at, count: times = 1 }: RowCommand,
  { block }: PlacedBlock,
): FormValues | null {
  const count = itemCount(values, at);
  const index = at[at.length - 1]?.item ?? 0;
  if (kind === 'moveUp' && index === 0) return null;
  if (kind === 'moveDown' && index >= count - 1) return null;
  return withItems(values, at, (items) => {
    const [one = {}, two = {}] = [items[index], items[index + 1]];
    switch (kind) {
      case 'add':
        return items.toSpliced(index + 1, 0, ...Array<FormValues>(times).fill(emptyItem(block)));
      case 'duplicate':
        return items.toSpliced(index + 1, 0, ...Array<FormValues>(times).fill(one));
      case 'delete':
        return items.filter((_, other) => other !== index);
      case 'moveUp':
        return [
          ...items.slice(0, index - 1),
          one,
          items[index - 1] ?? {},
          ...items.slice(index + 1),
        ];
      case 'moveDown':
        return [...items.slice(0, index), two, one, ...items.slice(index + 2)];
    }
  });
}

function rowsMore(steps: readonly RowStep[]): number {
  return steps.reduce((sum, step) => {
    if (step.kind === 'insertRows') return sum + step.count;
    return step.kind === 'deleteRows' ? sum - step.count : sum;
  }, 0);
}

function itemCount(values: FormValues, [step, ...inner]: ScopePath): number {
  if (!step) return 0;
  const items = itemsOf(values, step.block);
  return inner.length === 0 ? items.length : itemCount(items[step.item] ?? {}, inner);
}

describe.each(styles)('%s %s %s', (packId, _, styleId, form, style) => {
  const hasBeside = JSON.stringify(style.body).includes('"beside":');

  test('commands on rows do what they say, and every formula is in place', () => {
    fc.assert(
      fc.property(
        arbitraryValues(style, form.unit),
        fc.constantFrom(...kinds),
        fc.nat(),
        fc.constantFrom(1, 2, 5),
        (anyValues, kind, choice, count) => {
          const values = hasBeside ? withoutBlanks(style, anyValues) : anyValues;
          const plan = planForm({ packId, form, styleId, profile, values });
          const sheet = sheetModel(gridOfPlan(plan, '表'));
          const region = gridOfPlan(plan, '表').used;
          if (!region) throw new RangeError('nothing was planned');
          const reading = readForm(form, styleId, sheet, region);
          const on = layoutOnSheet(form, styleId, reading);
          expect(on).not.toBeNull();
          const places = (on?.layout.blocks ?? []).flatMap((placed) =>
            placed.items.map((__, item) => ({
              placed,
              at: [...placed.scope, { block: placed.block.block, item }],
            })),
          );
          const place = places[choice % places.length];
          if (!place) return;
          const command = { kind, at: place.at, count };
          const outcome = planRows({ form, styleId, grid: sheet, reading }, command);
          const expected = valuesAfter(values, command, place.placed);
          if (expected === null) {
            // Lists side by side are as long as the longest: there is always something to change places with.
            if (hasBeside) return;
            expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'atTheEnd' } });
            return;
          }
          if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome));
          sheet.apply(outcome.plan.steps);
          // The name of the form grows and shrinks with its rows.
          const bottom = region.bottom + rowsMore(outcome.plan.steps);
          const after = readForm(form, styleId, sheet, { ...region, bottom });
          expect(after.values).toEqual(withoutBlanks(style, expected));
          // An empty row at the end of lists side by side says nothing, and is not counted: the sums reach over it all the same.
          if (kind === 'add' ? hasBeside : standsBeside(on?.style ?? style, place.placed.block))
            return;
          const now = layoutOnSheet(form, styleId, after);
          if (!now) throw new Error('the form lost its shape');
          const fields = indexFields(now.layout);
          for (const placed of now.layout.cells) {
            const { range } = placed;
            const field = fieldOf(placed.cell);
            if (!field || !isDerived(field)) continue;
            expect([range.top, range.left, sheet.cellAt(range.top, range.left).formula]).toEqual([
              range.top,
              range.left,
              formulaText(field.formula, placed, fields, now.layout),
            ]);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
