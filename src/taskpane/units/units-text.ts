import type { unitsMessageArguments } from '../messages/units-message-keys';
import { enUs } from '../messages/en-us';
import { enUsOfUnits } from '../messages/en-us-units';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { messageArguments } from '../messages/message-keys';
import { zhCn } from '../messages/zh-cn';
import { zhCnOfUnits } from '../messages/zh-cn-units';

type Lists = typeof messageArguments & typeof unitsMessageArguments;

export type UnitsTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, UnitsTranslate>> = {
  'zh-CN': createTranslate<Lists>({ ...zhCn, ...zhCnOfUnits }, 'zh-CN'),
  'en-US': createTranslate<Lists>({ ...enUs, ...enUsOfUnits }, 'en-US'),
};

/** The texts of the conversion, and those it shares with the pages: its own are not a part of the first load. */
export function useUnitsText(): { readonly language: Language; readonly t: UnitsTranslate } {
  const { language } = useInterfaceText();
  return { language, t: translates[language] };
}
