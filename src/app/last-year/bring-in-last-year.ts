import { figureGaps } from '../../domain/last-year/figure-gaps';
import { bringIn } from '../../domain/last-year/bring-in';
import type { BroughtIn } from '../../domain/last-year/brought-in';
import type { LastYearSource } from '../../domain/last-year/last-year-source';
import { chosenStyle } from '../../domain/form/chosen-style';
import type { FormDefinition } from '../../domain/form/form-definition';
import { askedFacts } from '../../domain/narrative/section/asked-facts';
import { wordsOffered } from '../../domain/narrative/section/chosen-sections';
import { sectionsOf, type Section } from '../../domain/narrative/section/narrative-style';
import { readText } from '../../domain/text-check/text-to-check';
import { carrying } from '../../packs/last-year/carrying';
import { figureWords } from '../../packs/last-year/figure-words';
import { proseRules } from '../../packs/last-year/prose-rules';
import { factDefinitions } from '../../packs/narrative';
import { sectionWords } from '../../packs/narrative/section-words';
import { statementWords } from '../../packs/statements/statement-words';
import { textRules } from '../../packs/text-rules/text-rules';
import { gapForFigure } from '../narrative/line-words';
import { offeredStyles } from '../narrative/offered-styles';
import { wordsToFind } from './words-to-find';

export interface LastYearRequest {
  readonly source: LastYearSource;
  readonly pack: { readonly id: string; readonly forms: readonly FormDefinition[] };
  /** This year. */
  readonly year: number;
  /** Layouts that were chosen, by the ids of forms; else each is as it was, where this year still has that layout. */
  readonly styles: Readonly<Record<string, string>>;
  readonly level?: string | null;
}

/** What last year's file becomes in a pack of this year. Pure. */
export function bringInLastYear(request: LastYearRequest): BroughtIn {
  const { source, pack, year, styles, level = null } = request;
  const figures = figureGaps(figureWords, gapForFigure);
  const text = readText(
    {
      // 【待填：原为80万元】 says no figure.
      paragraphs: source.paragraphs.map((one) => figures.withBlankGaps(one.text)),
      facts: null,
      typed: {},
      labels: [],
      year: source.years.length === 1 ? (source.years[0] ?? null) : null,
      departments: source.departments,
    },
    statementWords,
    textRules,
  );
  return bringIn({
    ...{ source, text, year, carrying, prose: proseRules },
    forms: pack.forms,
    definitions: factDefinitions,
    asked: askedIn(pack.id),
    styleFor: (form, before) => chosenStyle(form, styles[form.id] ?? before ?? undefined, level),
    figures,
    words: wordsToFind(),
  });
}

function askedIn(packId: string): ReadonlySet<string> {
  const own = offeredStyles(packId).flatMap(({ chapters }) => sectionsOf(chapters));
  const sections = new Set(own.flatMap((section) => [section, ...chosenInstead(section)]));
  return new Set([...sections].flatMap(askedFacts));
}

/** In whichever words a section is printed this year, what they ask for is looked for. */
function chosenInstead(section: Section): readonly Section[] {
  const { choices = [] } = wordsOffered(sectionWords, section) ?? {};
  return choices.flatMap((one) => one.section ?? []);
}
