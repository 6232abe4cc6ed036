import type { FormValues } from '../form/form-values';
import type { ReadBlock } from '../read/form-reading';
import type { ScopePath } from '../form/scope-path';

/** Values that hold nothing but how many items each block has: enough to lay a form out as it stands. */
export function itemCounts(blocks: readonly ReadBlock[]): FormValues {
  return Object.fromEntries(
    blocks.map(({ block, items }) => [block, items.map((item) => itemCounts(item.blocks))]),
  );
}

/** The values with other items in the block that a path leads into; what the path does not find stays as it is. */
export function withItems(
  values: FormValues,
  [step, ...inner]: ScopePath,
  change: (items: readonly FormValues[], at: number) => readonly FormValues[],
): FormValues {
  if (!step) return values;
  const held = values[step.block];
  const items: readonly FormValues[] = typeof held === 'object' && held !== null ? held : [];
  const changed =
    inner.length === 0
      ? change(items, step.item)
      : items.map((item, index) => (index === step.item ? withItems(item, inner, change) : item));
  return { ...values, [step.block]: changed };
}
