import type { Narration } from '../../app/narrative/narrate';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';

/** What the export asks of the text that the page shows. */
export interface TextToExport {
  readonly style: NarrativeStyle;
  readonly narration: Narration;
  readonly titleOf: (form: string) => string;
}
