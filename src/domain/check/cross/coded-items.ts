import { isInside, type ScopePath } from '../../form/scope-path';
import { codesWithOthersInside } from '../codes-inside';
import type { FormFigures } from '../form-figures';
import { codeOf } from './code-of';
import type { CrossTerm } from './cross-term';
import type { FormFacts } from './form-facts';

/** What the items of a block are told apart by: the texts of these fields, one behind the other. */
interface ItemCodes {
  readonly block: string;
  readonly code: readonly string[];
}

/** The items whose code begins like one of these. */
interface CodeBeginnings {
  readonly codes: ItemCodes;
  readonly begins: readonly string[];
}

/** An item, and how manieth of its block it is. */
interface CodedItem {
  readonly place: number;
  readonly scope: ScopePath;
  /** Its code is the beginning of others beside it, as 301 of 30101. */
  readonly isOuter: boolean;
}

/** Items of one code; those without one have ''. */
interface ItemsOfCode {
  readonly code: string;
  readonly items: CodedItem[];
}

export interface ItemsWithCode {
  /** From top to bottom. */
  readonly scopes: readonly ScopePath[];
  readonly withoutCode: readonly ScopePath[];
}

/** Looked up once for all columns that are added up by code. */
export function itemsWithCode(items: ItemsOfTerm, facts: FormFacts): ItemsWithCode {
  return facts.ask(findBeginning, sharedBeginnings(items));
}

function findBeginning(
  { codes, begins }: CodeBeginnings,
  _: FormFigures,
  facts: FormFacts,
): ItemsWithCode {
  const items = facts.ask(findItems, codes);
  const found: CodedItem[] = [];
  let withoutCode: readonly CodedItem[] = none;
  for (const { code, items: ones } of items) {
    if (code === '') withoutCode = ones;
    if (beginsWithAny(code, begins)) {
      // What holds others is added through them.
      for (const one of ones) if (!one.isOuter) found.push(one);
    }
  }
  if (found.length > 1) found.sort((one, other) => one.place - other.place);
  return { scopes: scopesOf(found), withoutCode: scopesOf(withoutCode) };
}

function beginsWithAny(code: string, begins: readonly string[]): boolean {
  for (const start of begins) if (code.startsWith(start)) return true;
  return false;
}

const none: readonly never[] = [];

function scopesOf(items: readonly CodedItem[]): readonly ScopePath[] {
  return items.length === 0 ? none : items.map(({ scope }) => scope);
}

function findItems({ block, code }: ItemCodes, figures: FormFigures): readonly ItemsOfCode[] {
  const items = new Map<string, ItemsOfCode>();
  const scopes = figures.itemsOf(block);
  const texts = scopes.map((scope) => codeOf(code, scope, figures));
  const outer = codesWithOthersInside(texts);
  scopes.forEach((scope, place) => {
    const text = texts[place] ?? '';
    const isOuter =
      outer.has(text) &&
      scopes.some((one, at) => isBeside(one, scope) && isLonger(texts[at] ?? '', text));
    const same = items.get(text);
    const own = { place, scope, isOuter };
    if (same) same.items.push(own);
    else items.set(text, { code: text, items: [own] });
  });
  return [...items.values()];
}

function isLonger(code: string, than: string): boolean {
  return code.length > than.length && code.startsWith(than);
}

/** Whether two items of a block stand in one item of the block around it. */
function isBeside(one: ScopePath, other: ScopePath): boolean {
  return one.length === other.length && isInside(one, other.slice(0, -1));
}

type ItemsOfTerm = NonNullable<CrossTerm['items']>;

const ofItems = new WeakMap<ItemsOfTerm, CodeBeginnings>();
const byCodes = new Map<string, ItemCodes>();
const byBeginning = new Map<string, CodeBeginnings>();

/** The same object for what many terms of the rules have in common. */
function sharedBeginnings(items: ItemsOfTerm): CodeBeginnings {
  const known = ofItems.get(items);
  if (known) return known;
  const { block, code = [], begins = [] } = items;
  const codes = sharedBy(byCodes, [block, ...code], { block, code });
  const made = sharedBy(byBeginning, [block, ...code, '', ...begins], { codes, begins });
  ofItems.set(items, made);
  return made;
}

function sharedBy<Shared>(
  known: Map<string, Shared>,
  words: readonly string[],
  one: Shared,
): Shared {
  const key = words.join('/');
  const same = known.get(key) ?? one;
  known.set(key, same);
  return same;
}
