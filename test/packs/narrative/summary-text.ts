import { withChosenSections } from '../../../src/domain/narrative/section/chosen-sections';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import type { NarrativeStyle } from '../../../src/domain/narrative/section/narrative-style';
import { hebei2021bText, narrativeStyles } from '../../../src/packs/narrative';
import { sectionWords } from '../../../src/packs/narrative/section-words';

export const summaryChosen: Facts = { N12: { kind: 'choice', choice: 'summary' } };

const ofYearChosen: Facts = { N05: { kind: 'choice', choice: 'of-year' } };

/** As a finance bureau has it printed that adds up “三公”经费 of its whole government. */
export const summaryText: NarrativeStyle = {
  ...withChosenSections(sectionWords, hebei2021bText, { ...summaryChosen, ...ofYearChosen }),
  id: 'hebei-2021-b with a summary',
};

/** All texts, and the one with words that none of them has by itself. */
export const allTexts: readonly NarrativeStyle[] = [...narrativeStyles, summaryText];
