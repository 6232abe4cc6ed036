import type { AvailableForm } from '../../app';
import type { Language } from './languages';

/** The name of a form for buttons and messages. */
export function formName(language: Language, { shortName }: AvailableForm): string {
  return language === 'zh-CN' ? shortName.zh : shortName.en;
}
