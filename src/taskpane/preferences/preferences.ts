import type { LanguageChoice } from '../messages/languages';

/** What the pane remembers on this computer. */
export interface Preferences {
  readonly language: LanguageChoice;
}

export const defaultPreferences: Preferences = { language: 'auto' };
