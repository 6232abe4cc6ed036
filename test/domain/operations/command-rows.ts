import { emptyItem, withoutBlanks } from '../../../src/domain/form/empty-values';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { FormBlock } from '../../../src/domain/form/form-part';
import type { FormStyle } from '../../../src/domain/form/form-style';
import type { Cell } from '../../../src/domain/grid/cell';
import { layOut } from '../../../src/domain/layout/lay-out';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { withItems } from '../../../src/domain/rows/item-counts';
import { standsBeside } from '../../../src/domain/rows/plan-beside';
import { planRows } from '../../../src/domain/rows/plan-rows';
import type { RowCommand } from '../../../src/domain/rows/row-command';
import type { RowPlan } from '../../../src/domain/rows/row-plan';
import { layoutOnSheet, type SheetLayout } from '../../../src/domain/rows/sheet-layout';
import { sheetModel } from '../sheet-model';
import { shifted } from './apply-operation';
import type { Intention } from './choose-operation';
import { pick } from './choose-operation';
import { differences } from './canonical';
import { lost, typedValues } from './check-command';
import { rowsFoundByPlace } from './check-reading';
import { tagsOf, type RowTag } from './row-tag';
import type { UserSheet } from './user-sheet';
import { isCertain } from './what-rows-are';

export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly user: UserSheet;
      readonly command: RowCommand;
      /** What is wrong with what the command did. */
      readonly faults: readonly string[];
    }
  | { readonly kind: 'refused' };

const kinds = ['add', 'duplicate', 'delete', 'moveUp', 'moveDown'] as const;

/** One of our commands at one of the items that stand on the sheet. */
export function commandRows(
  user: UserSheet,
  reading: FormReading,
  { place, size }: Pick<Intention, 'place' | 'size'>,
): CommandOutcome {
  const { form, style, sheet } = user;
  const kind = pick(kinds, size) ?? 'add';
  const on = layoutOnSheet(form, style.id, reading);
  const items = (on?.layout.blocks ?? []).flatMap(({ block, scope, items: placed }) =>
    placed.map((range, item) => ({ block, range, at: [...scope, { block: block.block, item }] })),
  );
  const chosen = pick(items, place);
  const command: RowCommand = { kind, at: chosen?.at ?? [{ block: 'none', item: 0 }] };
  const outcome = planRows({ form, styleId: style.id, grid: sheet, reading }, command);
  if (outcome.kind === 'refused' || !on || !chosen) return { kind: 'refused' };

  const { plan } = outcome;
  const { top } = on.layout.table;
  const byPlace = rowsFoundByPlace(user, reading);
  const mistaken = tableTags(style, on.counts, on.origin).some((tag, down) => {
    const was = user.rows[top + down];
    const isKnown = was != null && isCertain(user, top + down) && !byPlace.has(top + down);
    return isKnown && !sameTags(was, tag);
  });
  const more = rowsMore(plan);
  const counts = changedCounts(on, command, chosen.block, more);
  const after = plan.steps.reduce<UserSheet>((now, step) => {
    if (step.kind === 'insertRows') return shifted(now, 'row', step.row, step.count);
    if (step.kind === 'deleteRows') return shifted(now, 'row', step.row, -step.count);
    const next = sheetModel(now.sheet);
    next.apply([step]);
    return { ...now, sheet: next };
  }, user);
  const expected = changed(typedValues(on.layout, sheet), command, chosen.block);
  const left = typedValues(layOut(on.style, counts, on.origin), after.sheet);
  const [should, is] = [expected, left].map((values) => withoutBlanks(style, values));
  const gone = kind === 'delete' ? chosen.range : null;
  return {
    kind: 'done',
    user: withTags(after, tableTags(style, counts, on.origin), top),
    command,
    faults: [
      ...(mistaken ? ['the command took rows for others than they are'] : []),
      ...differences(should, is),
      ...lost(sheet, after.sheet, gone),
    ],
  };
}

/** How many items there are after a command: lists side by side share their rows, and the last item of a block stays. */
function changedCounts(
  { style, counts }: SheetLayout,
  command: RowCommand,
  block: FormBlock,
  more: number,
): FormValues {
  if (standsBeside(style, block)) {
    return more > 0 ? withItems(counts, command.at, (all) => [...all, {}]) : counts;
  }
  return command.kind === 'delete' && more === 0 ? counts : changed(counts, command, block);
}

/** The rows of the table alone: what stands below it may have moved. */
function tableTags(style: FormStyle, values: FormValues, origin: Cell): (RowTag | null)[] {
  const { table } = layOut(style, values, origin);
  return tagsOf(style, values, origin).slice(table.top - origin.row, table.bottom - origin.row + 1);
}

function withTags(user: UserSheet, tags: readonly (RowTag | null)[], top: number): UserSheet {
  const rows = [...user.rows.slice(0, top), ...tags];
  return { ...user, rows: [...rows, ...user.rows.slice(rows.length)] };
}

function sameTags(one: RowTag, other: RowTag | null): boolean {
  return (
    other !== null &&
    one.cells.length === other.cells.length &&
    one.cells.every(({ cell }, index) => cell === other.cells[index]?.cell)
  );
}

function changed(values: FormValues, { kind, at }: RowCommand, block: FormBlock): FormValues {
  return withItems(values, at, (items, index) => {
    const [one = {}, next = {}] = [items[index], items[index + 1]];
    const [before, after] = [items.slice(0, index), items.slice(index + 1)];
    switch (kind) {
      case 'add':
        return [...before, one, emptyItem(block), ...after];
      case 'duplicate':
        return [...before, one, one, ...after];
      case 'delete':
        return [...before, ...after];
      case 'moveUp':
        return [...before.slice(0, -1), one, before.at(-1) ?? {}, ...after];
      case 'moveDown':
        return [...before, next, one, ...after.slice(1)];
    }
  });
}

function rowsMore({ steps }: RowPlan): number {
  return steps.reduce((sum, step) => {
    if (step.kind === 'insertRows') return sum + step.count;
    return step.kind === 'deleteRows' ? sum - step.count : sum;
  }, 0);
}
