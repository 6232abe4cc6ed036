import type { checkMessageArguments } from '../messages/check-message-keys';
import { enUs } from '../messages/en-us';
import { enUsOfCheck } from '../messages/en-us-check';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { messageArguments } from '../messages/message-keys';
import { zhCn } from '../messages/zh-cn';
import { zhCnOfCheck } from '../messages/zh-cn-check';

type Lists = typeof messageArguments & typeof checkMessageArguments;

export type CheckTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, CheckTranslate>> = {
  'zh-CN': createTranslate<Lists>({ ...zhCn, ...zhCnOfCheck }, 'zh-CN'),
  'en-US': createTranslate<Lists>({ ...enUs, ...enUsOfCheck }, 'en-US'),
};

/** The texts of this page, and those it shares with the others: its own are not a part of the first load. */
export function useCheckText(): { readonly language: Language; readonly t: CheckTranslate } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
