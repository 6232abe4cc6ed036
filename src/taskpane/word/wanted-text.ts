import type { NarrativeSource } from '../../app';
import type { NarrativeText } from '../narrative/use-text';
import type { WantedText, WordExport } from './word-export';

/** What everything that takes the text to Word works with. */
export interface WordBoxProps {
  readonly word: WordExport;
  readonly text: NarrativeText;
  readonly source: NarrativeSource;
}

export function wantedOf({ style, narration }: NarrativeText): WantedText {
  return { styleId: style.id, printed: narration.text };
}
