import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { InsertWork } from './insert-work';
import type { NameOf } from './name-of';
import { chooseSet, type Ticks } from './set-choice';
import type { SetForm } from './set-insertion';
import { standingForms } from './standing-forms';

interface SetQuestionProps {
  readonly work: InsertWork;
  readonly forms: readonly SetForm[];
  readonly nameOf: NameOf;
}

/**
 * Whether all forms of the pack are to come, or only those that stay ticked: many departments need no fund or capital tables, and
 * what the workbook has comes once more only where it is ticked.
 */
export function SetQuestion({ work, forms, nameOf }: SetQuestionProps) {
  const { sets, totals, packs, unknownDepartment } = work;
  const { language, t } = useInterfaceText();
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const packId = forms[0]?.packId ?? '';
  const standing = standingForms(useStore(totals.state), packId);
  const others = packs.find(({ id }) => id === packId)?.alsoPublished ?? [];
  const general = packs.find(({ id }) => id === unknownDepartment.packId);
  const { chosen, kind } = chooseSet(forms, standing, ticks);
  const count = String(kind === 'none' ? forms.length : chosen.length);
  return (
    <Notice kind="question" title={t(titles[kind], { count })} onEscape={sets.dismiss}>
      <p>{t('set.askHint')}</p>
      {forms.some(({ formId }) => standing.has(formId)) && <p>{t('set.standingHint')}</p>}
      <ul className="set-forms" aria-label={t('set.offer')}>
        {forms.map((form) => {
          const isChosen = chosen.includes(form);
          return (
            <li key={form.formId}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() => {
                    setTicks(new Map([...ticks, [form.formId, !isChosen]]));
                  }}
                />
                <span>
                  {standing.has(form.formId)
                    ? t('set.standing', { form: nameOf(form) })
                    : nameOf(form)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {general && others.length > 0 && (
        <p>
          {t('set.others', {
            forms: others.map((formId) => nameOf({ packId: general.id, formId })),
            pack: inLanguage(language, general.title),
          })}
        </p>
      )}
      <div className="notice__actions">
        <Button
          autoFocus
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => void sets.begin(chosen, kind === 'whole' ? 'set' : 'some')}
        >
          {t('set.begin')}
        </Button>
        <Button size="small" onClick={sets.dismiss}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  );
}

const titles = {
  whole: 'set.ask',
  rest: 'set.askRest',
  some: 'set.askSome',
  none: 'set.askNone',
} as const;
