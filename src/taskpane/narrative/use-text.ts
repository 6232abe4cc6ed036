import { useEffect, useMemo, useState } from 'react';
import type { NarrativeSource } from '../../app';
import { narrate, type Narration } from '../../app/narrative/narrate';
import { offeredStyles } from '../../app/narrative/offered-styles';
import { outlineOf, wantedFacts, type OutlinePart } from '../../app/narrative/outline';
import { draftsBeside, withoutFacts } from '../../app/narrative/compared-drafts';
import { draftsNow } from '../../app/narrative/quoted-in-drafts';
import { givenFacts } from '../../app/narrative/read-draft';
import { tableTitles } from '../../app/narrative/table-titles';
import type { KeyedFacts } from '../../app/narrative/typed-facts';
import { followedTexts, type WrittenText } from '../../app/narrative/written-texts';
import { keepSections } from '../../domain/narrative/section/keep-sections';
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
  /** What the workbook says of it, as it says it. */
  readonly inWorkbook: Readonly<Record<string, string>>;
  /** The facts that somebody else wrote otherwise meanwhile: what the workbook says counts until the user chooses. */
  readonly contested: readonly ContestedFact[];
  /** What goes into the workbook with the text. */
  readonly facts: KeyedFacts;
  readonly styles: readonly NarrativeStyle[];
  /** Its sections are worded, and its figures printed, as the department chose. */
  readonly style: NarrativeStyle;
  /** As the locality words and prints it: what is typed for an amount is in its unit, whatever the text is printed in. */
  readonly local: NarrativeStyle;
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

/** Words that stand against each other; the figures in them are those of now. */
export interface ContestedFact {
  readonly name: string;
  readonly mine: Readonly<Record<string, string>>;
  readonly theirs: Readonly<Record<string, string>>;
}

/** Null where no text is known at all. */
export function useText(
  source: NarrativeSource,
  { drafts }: Pick<Narratives, 'drafts'>,
): NarrativeText | null {
  const { profile, key: draftKey } = source;
  const { styleId, texts, bases } = useStore(drafts.state).drafts[draftKey] ?? noDraft;
  const [print] = useState(() => keepSections());
  const made = useMemo(() => {
    const styles = offeredStyles(profile.packId);
    const local = styles.find(({ id }) => id === styleId) ?? styles[0];
    if (!local) return null;
    const { unit } = local.printing;
    const narrationOf = (drafts: typeof texts) => {
      const given = givenFacts(drafts, unit);
      return narrate({ forms: source.forms, profile, style: local, given, print });
    };
    const first = narrationOf({ ...source.typed, ...texts });
    const nowIn =
      ({ facts, style: { printing } }: Narration) =>
      (some: typeof texts) =>
        draftsNow(some, facts, printing);
    const compared = { texts, bases, workbook: source.typed, now: nowIn(first) };
    const { settled, contested: names } = draftsBeside(compared);
    const own = withoutFacts(texts, names);
    const narration = names.length === 0 ? first : narrationOf({ ...source.typed, ...own });
    const now = nowIn(narration);
    const { style } = narration;
    const typed = now({ ...source.typed, ...own });
    const contested = names.map((name) => ({
      name,
      mine: now({ ...source.typed, ...texts }),
      theirs: now(source.typed),
    }));
    const read = { ...source.typed, ...withoutFacts(bases, names) };
    const facts = { key: draftKey, typed, read, own: Object.keys(own) };
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
      inWorkbook: source.typed,
      contested,
      facts,
      styles,
      style,
      local,
      narration,
      outline,
      written,
      wanted,
      inForms,
      titleOf,
    };
    return { text, settled };
  }, [source, profile, draftKey, styleId, texts, bases, print]);
  // What went into the workbook is kept there alone: whoever opens it next may say otherwise.
  useEffect(() => {
    if (made) drafts.settle(draftKey, made.settled);
  }, [drafts, draftKey, made]);
  return made?.text ?? null;
}
