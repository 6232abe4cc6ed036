import type { ScopePath } from '../../plan/placed';
import { labelKey } from '../../read/label-key';
import { valueOf, type CalculatedContent } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { rememberFacts } from '../remembered-facts';
import { codeOf } from './code-of';
import type { CrossList } from './cross-rule';

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
  /** What its amount says, and what it would say if all cells that calculate themselves said what they should. */
  readonly value: CalculatedContent | null;
  readonly again: CalculatedContent | null;
}

/** Looked up: an edit changes few of the figures. */
export const listEntries = rememberFacts(findEntries);

function findEntries(list: CrossList, figures: FormFigures): readonly ListEntry[] {
  const { block, key } = list;
  const last = key[key.length - 1] ?? '';
  const starts = block === undefined ? [figures.find(last, [])] : figures.inAllItems(block, last);
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
  const counted = find(amount);
  return {
    key: labelKey(text),
    text,
    keyFigure,
    name: find(name),
    amount: counted,
    value: counted && valueOf(counted, figures),
    again: counted && valueOf(counted, figures, 'recalculated'),
  };
}
