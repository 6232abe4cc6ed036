import type { BroughtFact, BroughtIn } from '../../domain/last-year/brought-in';
import type { Profile } from '../../domain/form/profile';
import { printAmount } from '../../domain/money/print-amount';
import { lastYearOf } from '../../domain/narrative/fact/derived-name';
import { noteSuggested, suggestedIn } from '../narrative/suggested-texts';
import { printedPlaces } from './printed-places';
import { factsKey, noteTyped, typedIn } from '../narrative/typed-facts';
import { wanYuan } from '../../domain/money/money-unit';

export interface LastYearNotes {
  readonly brought: Pick<BroughtIn, 'facts' | 'texts'>;
  /** The department and the year that the workbook is for. */
  readonly profile: Pick<Profile, 'year' | 'department'>;
  /** Facts whose figures stand in the columns of forms: they are said nowhere else. */
  readonly placed: ReadonlySet<string>;
  /** Facts that are to be replaced though something else was typed. */
  readonly replaced: ReadonlySet<string>;
}

/** The notes with the figures and texts of the year before. What was typed stays, but for what the user chose to replace. */
export function noteLastYear(
  notes: string | null,
  { brought, profile, placed, replaced }: LastYearNotes,
): string {
  const key = factsKey(profile);
  const typed = typedIn(notes, key);
  const figures = brought.facts.filter(({ name }) => !placed.has(name));
  const fresh = figures.flatMap((one): [string, string][] => {
    const name = lastYearOf(one.name);
    const isOpen = (typed[name] ?? '') === '' || replaced.has(one.name);
    return isOpen ? [[name, typedFact(one)]] : [];
  });
  const texts = brought.texts.map(({ fact, text, at }): [string, { text: string; at: string }] => [
    fact,
    { text, at: printedPlaces(at) },
  ]);
  const withFacts = noteTyped(notes, { key, typed: { ...typed, ...Object.fromEntries(fresh) } });
  const suggested = { ...suggestedIn(notes, key), ...Object.fromEntries(texts) };
  return noteSuggested(withFacts, key, suggested);
}

/** As it would be typed; an amount names its unit. */
export function typedFact({ fact }: Pick<BroughtFact, 'fact'>): string {
  return fact.kind === 'amount' ? printAmount(fact.fen, wanYuan) + wanYuan : String(fact.count);
}
