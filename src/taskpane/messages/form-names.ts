import type { AvailableForm } from '../../app';
import { inLanguage, type Language } from './languages';

/** The name of a form for buttons and messages. */
export function formName(language: Language, { shortName }: AvailableForm): string {
  return inLanguage(language, shortName);
}
