import { useEffect, useMemo } from 'react';
import type { NarrativeSource } from '../../app';
import { narrate, type Narration } from '../../app/narrative/narrate';
import { offeredStyles } from '../../app/narrative/offered-styles';
import { outlineOf, wantedFacts, type OutlinePart } from '../../app/narrative/outline';
import { draftsNow, saidInWorkbook } from '../../app/narrative/quoted-in-drafts';
import { givenFacts } from '../../app/narrative/read-draft';
import { tableTitles } from '../../app/narrative/table-titles';
import { factsKey } from '../../app/narrative/typed-facts';
import { followedTexts, type WrittenText } from '../../app/narrative/written-texts';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { noDraft } from '../preferences/drafts';
import { useStore } from '../store/store';
import type { Narratives } from './narratives';

/** The text that forms and fields make now. */
export interface NarrativeText {
  /** By which what is typed is kept. */
  readonly draftKey: string;
  /** With the figures of now where it quotes some. */
  readonly typed: Readonly<Record<string, string>>;
  readonly styles: readonly NarrativeStyle[];
  readonly style: NarrativeStyle;
  readonly narration: Narration;
  readonly outline: readonly OutlinePart[];
  /** The texts on sheets that are kept up to date. */
  readonly written: readonly WrittenText[];
  /** The facts that have a field. */
  readonly wanted: readonly string[];
  /** Those of them that belong into a form of the workbook that is still empty, and that nobody typed here. */
  readonly inForms: Narration['inForms'];
  readonly titleOf: (form: string) => string;
}

/** Null where no text is known at all. */
export function useText(
  source: NarrativeSource,
  { drafts, preferences }: Pick<Narratives, 'drafts' | 'preferences'>,
): NarrativeText | null {
  const { profile } = source;
  const draftKey = factsKey(profile);
  const { styleId, texts } = useStore(drafts.state).drafts[draftKey] ?? noDraft;
  const { fullShares } = useStore(preferences.state).preferences;
  const made = useMemo(() => {
    const styles = offeredStyles(profile.packId);
    const style = styles.find(({ id }) => id === styleId) ?? styles[0];
    if (!style) return null;
    const all = { ...source.typed, ...texts };
    const given = givenFacts(all, style.printing.unit);
    const printing = { hasFullShares: fullShares };
    const narration = narrate({ forms: source.forms, profile, style, given, printing });
    const now = (some: typeof texts) => draftsNow(some, narration.facts, style.printing);
    const typed = now(all);
    const said = saidInWorkbook(texts, source.typed, now);
    const titleOf = tableTitles(source);
    const written = followedTexts(source.written, style.id);
    const outline = outlineOf(narration.text, written, titleOf);
    const wanted = wantedFacts(outline, typed);
    const inForms = new Map(
      [...narration.inForms].filter(
        ([name]) => wanted.includes(name) && (typed[name] ?? '') === '',
      ),
    );
    const text = {
      draftKey,
      typed,
      styles,
      style,
      narration,
      outline,
      written,
      wanted,
      inForms,
      titleOf,
    };
    return { text, said };
  }, [source, profile, draftKey, styleId, texts, fullShares]);
  // What went into the workbook is kept there alone: whoever opens it next may say otherwise.
  useEffect(() => {
    if (made) drafts.settle(draftKey, made.said);
  }, [drafts, draftKey, made]);
  return made?.text ?? null;
}
