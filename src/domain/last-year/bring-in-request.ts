import type { LastYearSource } from './last-year-source';
import type { TextToCheck } from '../text-check/text-to-check';
import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { Carrying } from './carrying';
import type { FactDefinition } from '../narrative/fact/fact-definition';
import type { ProseRules } from './own-prose';
import type { FigureGaps } from './figure-gaps';
import type { WordsToFind } from './said-words';

export interface BringInRequest {
  readonly source: LastYearSource;
  /** The paragraphs of the source as they are read, place by place. */
  readonly text: TextToCheck;
  /** The forms of this year's pack, in its order. */
  readonly forms: readonly FormDefinition[];
  /** The layout for a form of this year, where that of the year before is known. */
  readonly styleFor: (form: FormDefinition, before: string | null) => FormStyle;
  /** This year. */
  readonly year: number;
  readonly carrying: Carrying;
  readonly definitions: readonly FactDefinition[];
  readonly prose: ProseRules;
  /** The names of the facts that the texts of this year ask for. */
  readonly asked: ReadonlySet<string>;
  readonly figures: FigureGaps;
  readonly words: WordsToFind;
}
