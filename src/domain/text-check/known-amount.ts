import type { FactPlace } from '../narrative/fact/collect-facts';
import { lastYearOf } from '../narrative/fact/derived-name';
import type { Statement } from '../statement/statement';
import type { TextToCheck } from './text-to-check';

/** An amount that is known beside the text. */
export interface KnownAmount {
  readonly fen: number;
  /** Where a form says it; null for what several cells make together, and for what was typed. */
  readonly place: FactPlace | null;
  /** No form says it: somebody typed it for the text. */
  readonly isTyped: boolean;
  /** Of a change what it was before, and what it is. */
  readonly of?: { readonly last: number; readonly now: number };
  /** What the text means may be more than that, as it tells the one beside the other. */
  readonly mayBeMore?: true;
}

/** What a form says counts before what was typed: forms are what is published beside the text. */
export function knownAmount(
  name: string,
  { facts, typed }: Pick<TextToCheck, 'facts' | 'typed'>,
): KnownAmount | null {
  const own = facts?.facts[name];
  if (own) {
    return own.kind === 'amount'
      ? { fen: own.fen, place: facts.places[name] ?? null, isTyped: false }
      : null;
  }
  const said = typed[name];
  return said?.kind === 'amount' ? { fen: said.fen, place: null, isTyped: true } : null;
}

/** What the forms say an item is; null where they say nothing of it, or not the same everywhere. */
export function onlyAmountOf({ item }: Statement, text: TextToCheck): number | null {
  const names = text.items.get(item ?? '')?.facts ?? [];
  const [one = null, ...others] = names.flatMap((name) => knownAmount(name, text)?.fen ?? []);
  return others.every((other) => other === one) ? one : null;
}

export interface TwoYears {
  readonly now: KnownAmount;
  readonly last: KnownAmount;
}

/** The item in the budget year and in the year before, where a sentence compares these two. */
export function twoYearsOf({ item, base, year }: Statement, text: TextToCheck): TwoYears | null {
  const { budgetYear, isOfForms, items } = text;
  const [name = ''] = items.get(item ?? '')?.facts ?? [];
  // Without a word of what it is compared with it is the year before.
  const isBefore =
    base === null ||
    (!base.isFinal &&
      (base.year === null || (budgetYear !== null && base.year + 1 === budgetYear)));
  const isOfYear = year === null || (!year.isAsOf && year.year === budgetYear);
  if (!isOfForms || !isBefore || !isOfYear || name === '') return null;
  const [now, last] = [knownAmount(name, text), knownAmount(lastYearOf(name), text)];
  return now && last ? { now, last } : null;
}

/** Null where they are not both known. */
export function areEqual(names: readonly string[] = [], text: TextToCheck): boolean | null {
  const [one, other] = names.flatMap((name) => knownAmount(name, text)?.fen ?? []);
  return one === undefined || other === undefined ? null : one === other;
}

/** Whether what a paragraph tells is of all funds: its chapter is not about some of them, or these pay for everything. */
export function isOfAllFunds(place: number, text: TextToCheck): boolean {
  const funds = text.ofSomeFunds.get(place);
  return !funds || areEqual(funds.allIf, text) === true;
}
