import { enUsOfNarrative } from '../messages/en-us-narrative';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { narrativeMessageArguments } from '../messages/narrative-message-keys';
import { zhCnOfNarrative } from '../messages/zh-cn-narrative';

type Lists = typeof narrativeMessageArguments;

export type NarrativeTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, NarrativeTranslate>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfNarrative, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfNarrative, 'en-US'),
};

/** The texts of this page: not a part of the first load. */
export function useNarrativeText(): {
  readonly language: Language;
  readonly t: NarrativeTranslate;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
