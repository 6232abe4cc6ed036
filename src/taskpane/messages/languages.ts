import type { Words } from '../../app';
import { languageOfExcel } from '../../app/messages/language-of-excel';

export type Language = 'zh-CN' | 'en-US';

/** What the user may choose in the settings: a language, or whatever Excel speaks. */
export type LanguageChoice = 'auto' | Language;

export const languageChoices: readonly LanguageChoice[] = ['auto', 'zh-CN', 'en-US'];

export function inLanguage(language: Language, { zh, en }: Words): string {
  return language === 'zh-CN' ? zh : en;
}

/** The language of the pane: the user's choice, else Chinese for a Chinese Excel and English for any other. */
export function chooseLanguage(choice: LanguageChoice, displayLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return languageOfExcel(displayLanguage) === 'zh' ? 'zh-CN' : 'en-US';
}
