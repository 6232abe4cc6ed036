import { enUsOfWord } from '../messages/en-us-word';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { wordMessageArguments } from '../messages/word-message-keys';
import { zhCnOfWord } from '../messages/zh-cn-word';

type Lists = typeof wordMessageArguments;

export type WordTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, WordTranslate>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfWord, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfWord, 'en-US'),
};

/** The texts of what takes the disclosure to Word: not a part of the first load. */
export function useWordText(): { readonly language: Language; readonly t: WordTranslate } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
