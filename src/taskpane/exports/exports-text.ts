import { enUsOfExports } from '../messages/en-us-exports';
import type { exportsMessageArguments } from '../messages/exports-message-keys';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import { marks, type Marks } from '../messages/marks';
import { zhCnOfExports } from '../messages/zh-cn-exports';

type Lists = typeof exportsMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfExports, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfExports, 'en-US'),
};

/** The texts of what brings figures of a budget system in: not a part of the first load. */
export function useExportsText(): {
  readonly language: Language;
  readonly t: TranslateOf<Lists>;
  readonly marks: Marks;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language], marks: marks[language] };
}
