import { useMemo } from 'react';
import type { NarrativeSource } from '../../app';
import { narrate, type Narration } from '../../app/narrative/narrate';
import { offeredStyles } from '../../app/narrative/offered-styles';
import { outlineOf, wantedFacts, type OutlinePart } from '../../app/narrative/outline';
import { givenFacts } from '../../app/narrative/read-draft';
import { tableTitles } from '../../app/narrative/table-titles';
import { lastWritten } from '../../app/narrative/written-texts';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { noDraft } from '../preferences/drafts';
import { useStore } from '../store/store';
import type { DraftStore } from './draft-store';

/** The text that forms and fields make now. */
export interface NarrativeText {
  /** By which what is typed is kept. */
  readonly draftKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly styles: readonly NarrativeStyle[];
  readonly style: NarrativeStyle;
  readonly narration: Narration;
  readonly outline: readonly OutlinePart[];
  /** The facts that have a field. */
  readonly wanted: readonly string[];
  readonly titleOf: (form: string) => string;
}

/** Null where no text is known at all. */
export function useText(source: NarrativeSource, drafts: DraftStore): NarrativeText | null {
  const { profile } = source;
  const draftKey = `${String(profile.year)} ${profile.department ?? ''}`;
  const { styleId, texts } = useStore(drafts.state).drafts[draftKey] ?? noDraft;
  return useMemo(() => {
    const styles = offeredStyles(profile.packId);
    const style = styles.find(({ id }) => id === styleId) ?? styles[0];
    if (!style) return null;
    const given = givenFacts(texts, style.printing.unit);
    const narration = narrate({ forms: source.forms, profile, style, given });
    const titleOf = tableTitles(source);
    const outline = outlineOf(narration.text, lastWritten(source.written, style.id), titleOf);
    const wanted = wantedFacts(outline, texts);
    return { draftKey, typed: texts, styles, style, narration, outline, wanted, titleOf };
  }, [source, profile, draftKey, styleId, texts]);
}
