import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { FormState, InspectedForm } from '../../app';
import { GoToIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { formOnSheet } from '../messages/form-on-sheet';
import { BrokenPlaces } from './broken-places';
import type { FormRepairs } from './form-repairs';
import { useFormsText } from './forms-text';
import { RepairQuestion } from './repair-question';
import './form-card.css';

const icons = {
  fine: SuccessIcon,
  repairable: InfoIcon,
  toDecide: InfoIcon,
  needsUser: WarningIcon,
} as const;

interface FormCardProps {
  readonly form: InspectedForm;
  readonly repairs: FormRepairs;
  readonly isAsked: boolean;
  readonly isWriting: boolean;
}

/** One form: where it is, how it is, what is broken, and the way to its repair. */
export function FormCard({ form, repairs, isAsked, isWriting }: FormCardProps) {
  const { language, t } = useFormsText();
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The question held the focus, and is gone.
    if (wasAsked.current && !isAsked) card.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const name = language === 'zh-CN' ? form.form.title : form.form.shortName.en;
  const place = formOnSheet(language, form.form, form.sheet);
  const canRepair = form.findings.some(({ repair }) => repair !== 'none');
  return (
    <article className="form-card" aria-labelledby={heading} ref={card} tabIndex={-1}>
      <h3 id={heading}>{name}</h3>
      <Place form={form} repairs={repairs} />
      <State state={form.state} />
      {!isAsked && <BrokenPlaces form={form} repairs={repairs} />}
      {form.isProtected && form.state !== 'fine' && (
        <p className="form-card__note">{t('forms.protected')}</p>
      )}
      {isAsked && (
        <RepairQuestion
          form={form}
          place={place}
          isWriting={isWriting}
          onRepair={(findings) => void repairs.repair(form, findings)}
          onCancel={() => {
            repairs.ask(null);
          }}
        />
      )}
      {canRepair && !form.isProtected && !isAsked && (
        <Button
          size="small"
          aria-label={t('forms.repairOf', { place })}
          onClick={() => {
            repairs.ask(form.key);
          }}
        >
          {t('forms.repair')}
        </Button>
      )}
    </article>
  );
}

function Place({ form, repairs }: Pick<FormCardProps, 'form' | 'repairs'>) {
  const { t } = useFormsText();
  const { sheet, area } = form;
  return (
    <button
      type="button"
      className="form-card__go form-card__place"
      onClick={() => void repairs.show(form, area)}
    >
      <span>{`${sheet}!${area}`}</span>
      <span className="spoken-only">{t('forms.show', { sheet, address: area })}</span>
      <GoToIcon />
    </button>
  );
}

function State({ state }: { state: FormState }) {
  const { t } = useFormsText();
  const Icon = icons[state];
  return (
    <p className={`form-card__state form-card__state--${state}`}>
      <Icon />
      <span>{t(`forms.${state}`)}</span>
    </p>
  );
}
