/** What a user typed for the text of one department and year and that stands on no sheet yet. */
export interface NarrativeDraft {
  /** Null until she chose one. */
  readonly styleId: string | null;
  /** As typed, by the names of the facts. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the workbook said of them when she began: whether somebody else changed it since. Of older drafts it is not known. */
  readonly bases: Readonly<Record<string, string>>;
}

export const noDraft: NarrativeDraft = { styleId: null, texts: {}, bases: {} };

/** By department and year. The one that was changed last stands last. */
export type NarrativeDrafts = Readonly<Record<string, NarrativeDraft>>;

/** Beyond these, drafts that hold no words are forgotten; those that do never are. Where a browser keeps no more, storing fails and is told. */
export const mostDrafts = 30;

export function withDraft(
  drafts: NarrativeDrafts,
  key: string,
  draft: NarrativeDraft,
): NarrativeDrafts {
  const others = Object.entries(drafts).filter(([one]) => one !== key);
  const empty = others.flatMap(([one, { texts }]) => (Object.keys(texts).length === 0 ? one : []));
  const forgotten = new Set(empty.slice(0, Math.max(0, others.length + 1 - mostDrafts)));
  const left = others.filter(([one]) => !forgotten.has(one));
  return Object.fromEntries([...left, [key, draft] as const]);
}

/** The drafts without what stands in the workbook too: it goes with the file from now on. What was typed anew meanwhile stays. */
export function withoutSettled(
  drafts: NarrativeDrafts,
  key: string,
  said: NarrativeDraft['texts'],
): NarrativeDrafts {
  const draft = drafts[key];
  if (!draft) return drafts;
  const all = Object.entries(draft.texts);
  const open = all.filter(([name, text]) => text !== said[name]);
  if (open.length === all.length) return drafts;
  const texts = Object.fromEntries(open);
  const bases = Object.entries(draft.bases).filter(([name]) => texts[name] !== undefined);
  return { ...drafts, [key]: { ...draft, texts, bases: Object.fromEntries(bases) } };
}

/** What was stored together with what was typed before it could be read: of one fact the newer words count. */
export function joinDrafts(stored: NarrativeDrafts, typed: NarrativeDrafts): NarrativeDrafts {
  return Object.entries(typed).reduce((drafts, [key, own]) => {
    const before = drafts[key] ?? noDraft;
    const draft = {
      styleId: own.styleId ?? before.styleId,
      texts: { ...before.texts, ...own.texts },
      bases: { ...before.bases, ...own.bases },
    };
    return withDraft(drafts, key, draft);
  }, stored);
}
