import type { NarrativeSource } from '../../app';
import type { TextToExport } from './text-to-export';
import type { WantedText, WordExport } from './word-export';

/** What everything that takes the text to Word works with. */
export interface WordBoxProps {
  readonly word: WordExport;
  readonly text: TextToExport;
  readonly source: NarrativeSource;
}

export function wantedOf({ style, narration }: TextToExport): WantedText {
  return { style, printed: narration.text, facts: narration.facts };
}
