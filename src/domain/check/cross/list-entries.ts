import type { ScopePath } from '../../plan/placed';
import { labelKey } from '../../read/label-key';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { codeOf } from './code-of';
import type { CrossList } from './cross-rule';
import { inAllItems } from './in-all-items';

/** An item of a list that has a key. */
export interface ListEntry {
  /** As it is compared: without spaces, marks and brackets all alike. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** The field that ends the key; those before it may stand around the item. */
  readonly keyFigure: Figure;
  readonly name: Figure | null;
  readonly amount: Figure | null;
}

const known = new WeakMap<FormFigures, Map<CrossList, readonly ListEntry[]>>();

/** Looked up: after an edit all forms but one are what they were. */
export function listEntries(list: CrossList, figures: FormFigures): readonly ListEntry[] {
  const lists = known.get(figures) ?? new Map<CrossList, readonly ListEntry[]>();
  known.set(figures, lists);
  const entries = lists.get(list) ?? findEntries(list, figures);
  lists.set(list, entries);
  return entries;
}

function findEntries(list: CrossList, figures: FormFigures): ListEntry[] {
  const { block, key } = list;
  const last = key[key.length - 1] ?? '';
  const starts = block === undefined ? [figures.find(last, [])] : inAllItems(block, last, figures);
  return starts.flatMap((keyFigure) =>
    keyFigure ? (entryAt(list, keyFigure, keyFigure.scope, figures) ?? []) : [],
  );
}

function entryAt(
  { key, name, amount }: CrossList,
  keyFigure: Figure,
  scope: ScopePath,
  figures: FormFigures,
): ListEntry | null {
  const text = codeOf(key, scope, figures);
  // —— stands for a code that is not there.
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const find = (field: string | undefined) =>
    field === undefined ? null : figures.find(field, scope);
  return { key: labelKey(text), text, keyFigure, name: find(name), amount: find(amount) };
}
