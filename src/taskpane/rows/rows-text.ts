import { enUsOfRows } from '../messages/en-us-rows';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { rowsMessageArguments } from '../messages/rows-message-keys';
import { zhCnOfRows } from '../messages/zh-cn-rows';

type Lists = typeof rowsMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfRows, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfRows, 'en-US'),
};

/** The texts about the rows of the selected form: not a part of the first load. */
export function useRowsText(): { readonly language: Language; readonly t: TranslateOf<Lists> } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
