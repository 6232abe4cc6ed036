import { enUsOfProposals } from '../messages/en-us-proposals';
import { createTranslate, type TranslateOf } from '../messages/format-message';
import { useInterfaceText } from '../messages/interface-text';
import type { Language } from '../messages/languages';
import { marks, type Marks } from '../messages/marks';
import type { proposalMessageArguments } from '../messages/proposal-message-keys';
import { zhCnOfProposals } from '../messages/zh-cn-proposals';

type Lists = typeof proposalMessageArguments;

const translates: Readonly<Record<Language, TranslateOf<Lists>>> = {
  'zh-CN': createTranslate<Lists>(zhCnOfProposals, 'zh-CN'),
  'en-US': createTranslate<Lists>(enUsOfProposals, 'en-US'),
};

/** The texts of a list of proposals: not a part of the first load. */
export function useProposalText(): {
  readonly language: Language;
  readonly t: TranslateOf<Lists>;
  readonly marks: Marks;
} {
  const { language } = useInterfaceText();
  return { language, t: translates[language], marks: marks[language] };
}
