import type { Words } from '../../domain/form/words';

/** The language that an Excel is shown in, as far as we speak it: Chinese for a Chinese one and English for any other. */
export function languageOfExcel(displayLanguage: string): keyof Words {
  return /^zh\b/i.test(displayLanguage) ? 'zh' : 'en';
}
