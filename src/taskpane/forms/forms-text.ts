import type { formsMessageArguments } from '../messages/forms-message-keys';
import { enUs } from '../messages/en-us';
import { enUsOfForms } from '../messages/en-us-forms';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { messageArguments } from '../messages/message-keys';
import { zhCn } from '../messages/zh-cn';
import { zhCnOfForms } from '../messages/zh-cn-forms';

type Lists = typeof messageArguments & typeof formsMessageArguments;

export type FormsTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, FormsTranslate>> = {
  'zh-CN': createTranslate<Lists>({ ...zhCn, ...zhCnOfForms }, 'zh-CN'),
  'en-US': createTranslate<Lists>({ ...enUs, ...enUsOfForms }, 'en-US'),
};

/** The texts of the forms that were looked at, and those they share with the page: their own are not a part of the first load. */
export function useFormsText(): { readonly language: Language; readonly t: FormsTranslate } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
