import { enUsOfOpen } from '../messages/en-us-open';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { openMessageArguments } from '../messages/open-message-keys';
import { zhCnOfOpen } from '../messages/zh-cn-open';

type Lists = typeof openMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfOpen, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfOpen, 'en-US'),
};

/** The texts of what checks a document: not a part of the first load. */
export function useOpenText(): { readonly language: Language; readonly t: TranslateOf<Lists> } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
