import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { FormState, FormsInspection, SheetsProgress } from '../../app';
import { RetryIcon, ChecklistIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { FormRepairs } from './form-repairs';
import { loadFormCards } from './load-form-cards';
import { RepairOutcome } from './repair-outcome';
import './forms-section.css';

const FormCards = lazy(async () => ({ default: (await loadFormCards()).FormCards }));

/** The forms of the workbook, looked at when the user asks: whether each is whole, and the repair of those that are not. */
export function FormsSection({ repairs }: { repairs: FormRepairs }) {
  const { t } = useInterfaceText();
  const state = useStore(repairs.state);
  const isFirst = state.kind === 'unknown';
  const results = useRef<HTMLDivElement>(null);
  return (
    <section className="forms page-section" aria-labelledby="forms-heading">
      <h2 id="forms-heading">{t('forms.heading')}</h2>
      <p className="forms__hint">{t('forms.hint')}</p>
      <Button
        icon={isFirst ? <ChecklistIcon /> : <RetryIcon />}
        disabledFocusable={state.kind === 'looking' || (state.kind === 'known' && state.isWriting)}
        onClick={() => void repairs.look()}
      >
        {t(isFirst ? 'forms.look' : 'forms.lookAgain')}
      </Button>
      {/* What was found gets the focus, and is spoken with it. */}
      <div
        role="status"
        aria-live={state.kind === 'known' ? 'off' : undefined}
        className="forms__state"
        ref={results}
        tabIndex={-1}
      >
        {state.kind === 'looking' && <Looking progress={state.progress} />}
        {(state.kind === 'known' || state.kind === 'failed') && state.last && (
          <RepairOutcome last={state.last} onDismiss={repairs.dismiss} />
        )}
        {state.kind === 'failed' && <Notice kind="failure" title={t('forms.failed')} />}
        {state.kind === 'known' && <Summary inspection={state.inspection} />}
      </div>
      {state.kind === 'known' && (
        <Suspense fallback={null}>
          <FormCards state={state} repairs={repairs} results={results} />
        </Suspense>
      )}
    </section>
  );
}

function Looking({ progress }: { progress: SheetsProgress | null }) {
  const { t } = useInterfaceText();
  if (!progress || progress.total === 0) return <p>{t('forms.looking')}</p>;
  const { done, total } = progress;
  const words = t('forms.progress', { done: String(done), total: String(total) });
  return (
    <>
      <p>{words}</p>
      <progress
        className="forms__progress"
        value={done}
        max={total}
        aria-label={t('forms.looking')}
        aria-valuetext={words}
      />
    </>
  );
}

const counted = [
  ['fine', 'forms.countFine'],
  ['repairable', 'forms.countRepairable'],
  ['toDecide', 'forms.countToDecide'],
  ['needsUser', 'forms.countNeedsUser'],
] as const satisfies readonly (readonly [FormState, string])[];

function Summary({ inspection: { forms, tooLarge } }: { inspection: FormsInspection }) {
  const { language, t } = useInterfaceText();
  const parts = counted.flatMap(([state, key]) => {
    const count = forms.filter((form) => form.state === state).length;
    return count === 0 ? [] : [t(key, { count: String(count) })];
  });
  return (
    <>
      {forms.length === 0 ? (
        <p>{t('forms.empty')}</p>
      ) : (
        <p>
          {t('forms.counts', {
            count: String(forms.length),
            parts: parts.join(language === 'zh-CN' ? '，' : ', '),
          })}
        </p>
      )}
      {tooLarge.length > 0 && <p>{t('forms.tooLarge', { sheets: tooLarge })}</p>}
    </>
  );
}
