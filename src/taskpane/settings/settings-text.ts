import type { settingsMessageArguments } from '../messages/settings-message-keys';
import { enUs } from '../messages/en-us';
import { enUsOfSettings } from '../messages/en-us-settings';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { messageArguments } from '../messages/message-keys';
import { zhCn } from '../messages/zh-cn';
import { zhCnOfSettings } from '../messages/zh-cn-settings';

type Lists = typeof messageArguments & typeof settingsMessageArguments;

export type SettingsTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, SettingsTranslate>> = {
  'zh-CN': createTranslate<Lists>({ ...zhCn, ...zhCnOfSettings }, 'zh-CN'),
  'en-US': createTranslate<Lists>({ ...enUs, ...enUsOfSettings }, 'en-US'),
};

/** The texts of this page, and those it shares with the others: its own are not a part of the first load. */
export function useSettingsText(): { readonly language: Language; readonly t: SettingsTranslate } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
