import { enUsOfSubordinate } from '../messages/en-us-subordinate';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import { marks, type Marks } from '../messages/marks';
import type { subordinateMessageArguments } from '../messages/subordinate-message-keys';
import { zhCnOfSubordinate } from '../messages/zh-cn-subordinate';

type Lists = typeof subordinateMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfSubordinate, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfSubordinate, 'en-US'),
};

/** The texts of the page of subordinate units: not a part of the first load. */
export function useSubordinateText(): {
  readonly language: Language;
  readonly t: TranslateOf<Lists>;
  readonly marks: Marks;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language], marks: marks[language] };
}
