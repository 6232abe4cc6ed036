import { useEffect, type RefObject } from 'react';
import type { InspectedForm } from '../../app';
import { Notice } from '../notice/notice';
import { FormCard } from './form-card';
import { useFormsText } from './forms-text';
import type { FormRepairs, KnownForms } from './form-repairs';

interface FormCardsProps {
  readonly state: KnownForms;
  readonly repairs: FormRepairs;
  /** Where it is said how many there are. */
  readonly results: RefObject<HTMLDivElement | null>;
}

/** Each form that was looked at: those that want something, then those that are whole. */
export function FormCards({ state, repairs, results }: FormCardsProps) {
  const { t } = useFormsText();
  const { inspection, asked, isWriting, unreachable, looks } = state;
  // What was found is shown: the button that was pressed may stand at the lower edge of the pane.
  useEffect(() => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView({ block: 'start' });
  }, [results, looks]);
  const whole = inspection.forms.filter((form) => form.state === 'fine');
  const broken = inspection.forms.filter((form) => form.state !== 'fine');
  const card = (form: InspectedForm) => (
    <FormCard
      key={form.key}
      form={form}
      repairs={repairs}
      isAsked={form.key === asked}
      isWriting={isWriting}
    />
  );
  return (
    <>
      {unreachable !== null && (
        <Notice
          kind="failure"
          title={t('forms.showFailed', { sheet: unreachable })}
          onDismiss={repairs.dismiss}
        />
      )}
      {broken.map(card)}
      {whole.length > 0 && (
        <details className="forms__whole">
          <summary>{t('forms.wholeOnes', { count: String(whole.length) })}</summary>
          <div className="forms__cards">{whole.map(card)}</div>
        </details>
      )}
    </>
  );
}
