import { languageChoices, type LanguageChoice } from '../messages/languages';

/** What the pane remembers on this computer. */
export interface Preferences {
  readonly language: LanguageChoice;
}

export const defaultPreferences: Preferences = { language: 'auto' };

/** What was stored, as far as it can be understood: anyone can write into the browser's storage. */
export function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null || !('language' in stored)) {
    return defaultPreferences;
  }
  const language = languageChoices.find((choice) => choice === stored.language);
  return { language: language ?? defaultPreferences.language };
}
