import { Button } from '@fluentui/react-components';
import type { AvailableForm, PackFacts } from '../../app';
import { fillText } from '../../app/messages/fill-text';
import type { Words } from '../../domain/form/words';
import { formName } from '../messages/form-names';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import { Notice } from '../notice/notice';

interface ChosenPackNoteProps {
  /** That of the workbook. */
  readonly own: PackFacts;
  readonly chosen: PackFacts;
  /** Forms of the chosen one that belong beside those of the workbook's, by their ids. */
  readonly beside: readonly string[];
  /** The forms of the chosen one. */
  readonly forms: readonly AvailableForm[];
  readonly onBack: () => void;
}

/** What is said once, before forms of two packs come into one workbook; in braces stand names of packs and forms. */
const texts = {
  title: {
    zh: '这个工作簿用的模板包是“{own}”，这里选的是“{chosen}”',
    en: 'This workbook uses the pack “{own}”; “{chosen}” is chosen here',
  },
  beside: {
    zh: '“{own}”没有、公开时又要有的表，可以从这里插入：{forms}。其余的表请用“{own}”的。',
    en: 'Forms that are published too and that “{own}” lacks may come from here: {forms}. Take the others from “{own}”.',
  },
  one: {
    zh: '一个工作簿里只用一套：说明按“{own}”写，“{chosen}”的表不会写进去。要换一套，请在“设置”里改模板包。',
    en: 'A workbook uses one of them: the text is written as “{own}” writes it and leaves forms of “{chosen}” out. To use the other one, change the pack in the settings.',
  },
  back: { zh: '改回“{own}”', en: 'Back to “{own}”' },
} as const satisfies Record<string, Words>;

export function ChosenPackNote({ own, chosen, beside, forms, onBack }: ChosenPackNoteProps) {
  const { language } = useInterfaceText();
  const names = forms
    .filter(({ id }) => beside.includes(id))
    .map((form) => formName(language, form));
  const say = (name: keyof typeof texts) =>
    fillText(inLanguage(language, texts[name]), {
      own: inLanguage(language, own.title),
      chosen: inLanguage(language, chosen.title),
      forms: names.join(marks[language].comma),
    });
  return (
    <Notice kind="question" title={say('title')}>
      <p>{say(names.length > 0 ? 'beside' : 'one')}</p>
      <div className="notice__actions">
        <Button size="small" onClick={onBack}>
          {say('back')}
        </Button>
      </div>
    </Notice>
  );
}
