/** What a user typed for the text of one department and year and that stands on no sheet yet. */
export interface NarrativeDraft {
  /** Null until she chose one. */
  readonly styleId: string | null;
  /** As typed, by the names of the facts. */
  readonly texts: Readonly<Record<string, string>>;
}

export const noDraft: NarrativeDraft = { styleId: null, texts: {} };

/** By department and year. The one that was changed last stands last. */
export type NarrativeDrafts = Readonly<Record<string, NarrativeDraft>>;

/** A browser keeps some megabytes; nobody works on more texts at a time. */
export const mostDrafts = 30;

export function withDraft(
  drafts: NarrativeDrafts,
  key: string,
  draft: NarrativeDraft,
): NarrativeDrafts {
  const others = Object.entries(drafts).filter(([one]) => one !== key);
  return Object.fromEntries([...others, [key, draft] as const].slice(-mostDrafts));
}
