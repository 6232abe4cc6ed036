import type { ScopePath } from '../../plan/placed';
import type { FormFigures } from '../form-figures';
import { rememberFacts } from '../remembered-facts';
import { codeOf } from './code-of';

/** What the items of a block are told apart by: the texts of these fields, one behind the other. */
export interface ItemCodes {
  readonly block: string;
  readonly code: readonly string[];
}

/** An item, and how manieth of its block it is. */
export interface CodedItem {
  readonly place: number;
  readonly scope: ScopePath;
}

/** Those that have a code, by it; those without one by ''. */
export type CodedItems = ReadonlyMap<string, readonly CodedItem[]>;

/** Looked up once for all that is added up by code: there are as many sums as classes and columns. */
export const codedItems = rememberFacts(findItems);

function findItems({ block, code }: ItemCodes, figures: FormFigures): CodedItems {
  const items = new Map<string, CodedItem[]>();
  figures.itemsOf(block).forEach((scope, place) => {
    const text = codeOf(code, scope, figures);
    const same = items.get(text);
    if (same) same.push({ place, scope });
    else items.set(text, [{ place, scope }]);
  });
  return items;
}

/** The items whose code begins like one of these, from top to bottom. */
export function itemsWithCode(items: CodedItems, begins: readonly string[]): readonly ScopePath[] {
  const found: CodedItem[] = [];
  for (const [code, ones] of items) {
    if (begins.some((start) => code.startsWith(start))) found.push(...ones);
  }
  return found.sort((one, other) => one.place - other.place).map(({ scope }) => scope);
}
