import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import type { NameOf } from './name-of';
import type { SetForm, SetInsertion } from './set-insertion';

interface SetQuestionProps {
  readonly sets: SetInsertion;
  readonly forms: readonly SetForm[];
  readonly nameOf: NameOf;
}

/** Whether all forms of the pack are to come, or only those that stay ticked: many departments need no fund or capital tables. */
export function SetQuestion({ sets, forms, nameOf }: SetQuestionProps) {
  const { t } = useInterfaceText();
  const [left, setLeft] = useState<ReadonlySet<SetForm>>(new Set());
  const chosen = forms.filter((form) => !left.has(form));
  const isWhole = left.size === 0;
  const count = String(chosen.length);
  const toggle = (form: SetForm) => {
    const next = new Set(left);
    if (!next.delete(form)) next.add(form);
    setLeft(next);
  };
  return (
    <Notice kind="question" title={t(isWhole ? 'set.ask' : 'set.askSome', { count })}>
      <p>{t('set.askHint')}</p>
      <ul className="set-forms" aria-label={t('set.offer')}>
        {forms.map((form) => (
          <li key={form.formId}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(form)}
                onChange={() => {
                  toggle(form);
                }}
              />
              <span>{nameOf(form)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="notice__actions">
        <Button
          autoFocus
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => void sets.begin(chosen, isWhole ? 'set' : 'some')}
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
