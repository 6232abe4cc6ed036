import { enUsOfExports } from '../messages/en-us-exports';
import type { exportsMessageArguments } from '../messages/exports-message-keys';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import { zhCnOfExports } from '../messages/zh-cn-exports';

type Lists = typeof exportsMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfExports),
  'en-US': createTranslate<Lists>(enUsOfExports),
};

const marks = {
  'zh-CN': { comma: '、', colon: '：', more: '……' },
  'en-US': { comma: ', ', colon: ': ', more: ' …' },
} as const satisfies Readonly<Record<Language, Record<string, string>>>;

export type ExportsMarks = (typeof marks)[Language];

/** The texts of what brings figures of a budget system in: not a part of the first load. */
export function useExportsText(): {
  readonly language: Language;
  readonly t: TranslateOf<Lists>;
  /** What stands between and behind words that no message holds. */
  readonly marks: ExportsMarks;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language], marks: marks[language] };
}
