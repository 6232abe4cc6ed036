import { figureNow, printPattern } from '../../domain/narrative/print/print-pattern';
import { textOf } from '../../domain/narrative/print/text-run';
import type { Facts } from '../../domain/narrative/fact/fact';
import { parsePattern } from '../../domain/narrative/pattern/parse-pattern';
import { moneySign } from '../../domain/narrative/pattern/pattern';
import type { Printing } from '../../domain/narrative/print/printing';
import { roundedFacts } from '../../domain/narrative/section/print-section';
import type { Words } from '../../domain/form/words';
import { factDefinitions } from '../../packs/narrative';
import { factLabel } from './fact-label';

/** A figure of the tables for the user's own sentences. */
export interface OfferedFigure {
  readonly name: string;
  readonly label: Words;
  /** 收入总计1934.49万元: with its name, by which the check holds it against the tables later. */
  readonly words: string;
  /** Of these the figure with its unit, at their end: it follows the tables. */
  readonly figure: string;
}

/** The amounts that are known, as the text prints them. */
export function offeredFigures(facts: Facts, printing: Printing): readonly OfferedFigure[] {
  const rounded = roundedFacts(facts, printing);
  return factDefinitions.flatMap(({ name, kind }) => {
    if (kind !== 'amount' || rounded[name]?.kind !== 'amount') return [];
    const label = factLabel(name);
    const pattern = parsePattern(`${label.zh}{${name}}${moneySign}`);
    const runs = printPattern(pattern, rounded, { printing, between: '、', gapText: () => '' });
    const figure = textOf(figureNow(name, rounded, { printing, gapText: () => '' }));
    return [{ name, label, words: textOf(runs), figure }];
  });
}

/** A text with words in place of what is selected in it. */
export function withWords(
  text: string,
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`;
}
