import type { LanguageChoice } from '../messages/languages';

/** A form that was inserted from this computer lately. */
export interface RecentForm {
  readonly packId: string;
  readonly formId: string;
}

/** What the pane remembers on this computer. */
export interface Preferences {
  readonly language: LanguageChoice;
  /** The forms that were inserted last, the last one first. */
  readonly recent: readonly RecentForm[];
  /** Whether sections of the text that nobody edited follow the figures by themselves. */
  readonly textFollows: boolean;
  /** Of which departments it was said that their settings hold though forms are of other packs. */
  readonly keptPacks: readonly string[];
}

export const defaultPreferences: Preferences = {
  language: 'auto',
  recent: [],
  textFollows: false,
  keptPacks: [],
};
