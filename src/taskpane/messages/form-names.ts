import type { Language } from './languages';

/** How a form is called on a button, where that is shorter than its title or in another language. */
const shortNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { F14: '“三公”经费表' },
  'en-US': { F14: '“three public expenses” form' },
};

/** The name of a form for buttons and messages; without a short one it is the official title. */
export function formName(language: Language, form: { id: string; title: string }): string {
  return shortNames[language][form.id] ?? form.title;
}
