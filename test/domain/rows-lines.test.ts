import { printRange } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import { planForm } from '../../src/domain/plan/plan-form';
import type { ScopePath } from '../../src/domain/form/scope-path';
import type { FormValues } from '../../src/domain/form/form-values';
import { planRows } from '../../src/domain/rows/plan-rows';
import type { RowCommand } from '../../src/domain/rows/row-command';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { readForm } from '../../src/domain/read/read-form';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { layoutOnSheet } from '../../src/domain/rows/sheet-layout';
import { filledValues } from '../files/filled-values';
import { layouts, profile, type Layout } from './every-layout';
import { LinedSheet } from './lined-sheet';
import { sheetModel } from './sheet-model';

const origin = { row: 0, column: 0 };
const withBlocks = layouts.filter(([, { style }]) => layOut(style, {}, origin).blocks.length > 0);
const kinds = ['add', 'duplicate', 'delete', 'moveUp', 'moveDown'] as const;

function rowsMore(steps: readonly RowStep[]): number {
  return steps.reduce((sum, step) => {
    if (step.kind === 'insertRows') return sum + step.count;
    return step.kind === 'deleteRows' ? sum - step.count : sum;
  }, 0);
}

/** Every item of a form that holds these values, and the form on a sheet. */
function opened({ packId, form, style }: Layout, values: FormValues) {
  const plan = planForm({ packId, form, styleId: style.id, profile, values });
  const sheet = sheetModel(gridOfPlan(plan, '表'));
  const lines = new LinedSheet(plan.frames);
  let region = gridOfPlan(plan, '表').used;
  const read = () => {
    if (!region) throw new RangeError('nothing was planned');
    return readForm(form, style.id, sheet, region);
  };
  return {
    lines,
    layout: () => layoutOnSheet(form, style.id, read())?.layout ?? null,
    items: (): ScopePath[] =>
      (layoutOnSheet(form, style.id, read())?.layout.blocks ?? []).flatMap((placed) =>
        placed.items.map((_, item) => [...placed.scope, { block: placed.block.block, item }]),
      ),
    command: (command: RowCommand): boolean => {
      const outcome = planRows({ form, styleId: style.id, grid: sheet, reading: read() }, command);
      if (outcome.kind === 'refused' || !region) return false;
      const { steps } = outcome.plan;
      sheet.apply(steps);
      lines.apply(steps);
      region = { ...region, bottom: region.bottom + rowsMore(steps) };
      return true;
    },
  };
}

type Opened = ReturnType<typeof opened>;

/** The lines that are there, and those of a fresh form with as many rows. */
function compared(form: Opened) {
  const layout = form.layout();
  if (!layout) throw new Error('the form lost its shape');
  const { all, table } = layout;
  const fresh = new LinedSheet([{ area: printRange(table), outside: 'medium', inside: 'thin' }]);
  return [form.lines.around(all), fresh.around(all)] as const;
}

describe.each(withBlocks)('%s', (_, layout) => {
  const values = filledValues(layout.style);

  test.each(kinds)('%s, at the first and last items: lines as of a fresh form', (kind) => {
    const { length } = opened(layout, values).items();
    for (let index = 0; index < length; index += 1) {
      if (index >= 5 && index < length - 5) continue;
      const form = opened(layout, values);
      const at = form.items()[index];
      if (!at || !form.command({ kind, at })) continue;
      const [found, expected] = compared(form);
      expect([index, ...found]).toEqual([index, ...expected]);
    }
  });
});
