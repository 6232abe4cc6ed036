import { enUsOfLastYear } from '../messages/en-us-last-year';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import type { lastYearMessageArguments } from '../messages/last-year-message-keys';
import { marks, type Marks } from '../messages/marks';
import { zhCnOfLastYear } from '../messages/zh-cn-last-year';

type Lists = typeof lastYearMessageArguments;

export type LastYearTranslate = TranslateOf<Lists>;

const translates: Readonly<Record<Language, LastYearTranslate>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfLastYear, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfLastYear, 'en-US'),
};

/** The texts of what brings the year before in: not a part of the first load. */
export function useLastYearText(): {
  readonly language: Language;
  readonly t: LastYearTranslate;
  readonly marks: Marks;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language], marks: marks[language] };
}
