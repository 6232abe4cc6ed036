import { valueOf, type CalculatedContent } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { textOfCode } from './code-of';
import { contentKeys } from './content-keys';
import type { CrossList } from './cross-term';
import type { FormFacts } from './form-facts';
import { nameKey } from './name-key';
import { sharedList, type ListKeys } from './shared-list';

/** An item of a list that has a key. */
export interface ListEntry {
  /** How manieth it is of its list in its form. */
  readonly place: number;
  /** As it is compared: without spaces and brackets, and marks all alike. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** As a sentence names it: codes around the item apart from its own. */
  readonly shown: string;
  /** The field that ends the key; those before it may stand around the item. */
  readonly keyFigure: Figure;
  readonly name: Figure | null;
  readonly amount: Figure | null;
  /** What its amount says. */
  readonly value: CalculatedContent | null;
}

export interface FormWithFacts {
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
  const find = (field: string | undefined, { scope }: Figure) =>
    field === undefined ? null : figures.find(field, scope);
  return facts
    .ask(findKeys, sharedList(list).keys)
    .map(({ place, key, text, shown, keyFigure }): ListEntry => {
      const counted = find(amount, keyFigure);
      const value = counted && valueOf(counted, figures);
      return {
        place,
        key,
        text,
        shown,
        keyFigure,
        name: find(name, keyFigure),
        amount: counted,
        value,
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

type KeyedItem = Pick<ListEntry, 'place' | 'key' | 'text' | 'shown' | 'keyFigure'>;

/** Looked up once for all lists of the same items. */
function findKeys(keys: ListKeys, figures: FormFigures): KeyedItem[] {
  const { block, key } = keys;
  const last = key[key.length - 1] ?? '';
  const starts = block === undefined ? [figures.find(last, [])] : figures.inAllItems(block, last);
  const contents = contentKeys(keys, figures);
  const keyed: KeyedItem[] = [];
  for (const keyFigure of starts) {
    if (!keyFigure) continue;
    const { text, shown } = keyTexts(key, keyFigure, figures);
    // —— stands for a code that is not there.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const known = contents ? contents(keyFigure) : nameKey(text);
    if (known !== null) keyed.push({ place: keyed.length, key: known, text, shown, keyFigure });
  }
  return keyed;
}

/** The key as it is written, and as a sentence names it: where all of it stands in the item that is the same. */
function keyTexts(
  key: readonly string[],
  keyFigure: Figure,
  figures: FormFigures,
): Pick<ListEntry, 'text' | 'shown'> {
  let text = '';
  let isAround = false;
  for (const field of key) {
    const figure = figures.find(field, keyFigure.scope);
    text += textOfCode(figure);
    if (figure?.scope.length !== keyFigure.scope.length) isAround = true;
  }
  return { text, shown: isAround && key.length > 1 ? shownKey(key, keyFigure, figures) : text };
}

/** 301001 · 2130305: what stands around the item, and its own code. */
function shownKey(key: readonly string[], { scope }: Figure, figures: FormFigures): string {
  const parts = new Map<number, string>();
  for (const field of key) {
    const figure = figures.find(field, scope);
    const depth = figure?.scope.length ?? 0;
    parts.set(depth, (parts.get(depth) ?? '') + textOfCode(figure));
  }
  return [...parts.values()].filter((part) => part !== '').join(' · ');
}
