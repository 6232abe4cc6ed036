import { labelKey } from '../../read/label-key';
import { valueOf, type CalculatedContent } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { codeOf } from './code-of';
import type { CrossList } from './cross-term';
import type { FormFacts } from './form-facts';
import { sharedList, type ListKeys } from './shared-list';

/** An item of a list that has a key. */
export interface ListEntry {
  /** How manieth it is of its list in its form. */
  readonly place: number;
  /** As it is compared: without spaces, marks and brackets all alike. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** The field that ends the key; those before it may stand around the item. */
  readonly keyFigure: Figure;
  readonly name: Figure | null;
  readonly amount: Figure | null;
  /** What its amount says. */
  readonly value: CalculatedContent | null;
}

interface FormWithFacts {
  readonly facts: FormFacts;
}

export function listEntries(list: CrossList, { facts }: FormWithFacts): readonly ListEntry[] {
  return facts.ask(findEntries, sharedList(list).list);
}

/** What the amount of an entry would say if all cells that calculate themselves said what they should: few ask. */
export function entryAgain(
  list: CrossList,
  { place }: ListEntry,
  { facts }: FormWithFacts,
): CalculatedContent | null {
  return facts.ask(findAgain, sharedList(list).list)[place] ?? null;
}

function findEntries(list: CrossList, figures: FormFigures, facts: FormFacts): ListEntry[] {
  const { name, amount } = list;
  return facts.ask(findKeys, sharedList(list).keys).map((keyed): ListEntry => {
    const find = (field: string | undefined) =>
      field === undefined ? null : figures.find(field, keyed.keyFigure.scope);
    const counted = find(amount);
    return {
      ...keyed,
      name: find(name),
      amount: counted,
      value: counted && valueOf(counted, figures),
    };
  });
}

function findAgain(
  list: CrossList,
  figures: FormFigures,
  facts: FormFacts,
): (CalculatedContent | null)[] {
  return facts
    .ask(findEntries, list)
    .map(({ amount }) => amount && valueOf(amount, figures, 'mended'));
}

type KeyedItem = Pick<ListEntry, 'place' | 'key' | 'text' | 'keyFigure'>;

/** Looked up once for all lists of the same items. */
function findKeys({ block, key }: ListKeys, figures: FormFigures): KeyedItem[] {
  const last = key[key.length - 1] ?? '';
  const starts = block === undefined ? [figures.find(last, [])] : figures.inAllItems(block, last);
  const keyed: KeyedItem[] = [];
  for (const keyFigure of starts) {
    if (!keyFigure) continue;
    const text = codeOf(key, keyFigure.scope, figures);
    // —— stands for a code that is not there.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    keyed.push({ place: keyed.length, key: labelKey(text), text, keyFigure });
  }
  return keyed;
}
