import type { ReactNode } from 'react';
import { GoToIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FormMistakes } from './form-mistakes';

interface FormPlaceProps {
  readonly place: FormMistakes;
  readonly address: string;
  readonly checks: Checks;
  /** What is said of the form. */
  readonly children?: ReactNode;
}

/** A form in a list, which leads to a cell of it. */
export function FormPlace({ place, address, checks, children }: FormPlaceProps) {
  const { language, t } = useCheckText();
  const { form, sheet } = place.form;
  const name = language === 'zh-CN' ? form.title : form.shortName.en;
  return (
    <button type="button" className="check__place" onClick={() => void checks.show(place, address)}>
      <span>{`${name} · ${sheet}`}</span>
      {children}
      <span className="spoken-only">{t('check.show', { sheet, address })}</span>
      <GoToIcon />
    </button>
  );
}
