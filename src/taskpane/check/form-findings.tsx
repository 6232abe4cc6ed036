import { useId } from 'react';
import { printRange } from '../../domain/grid/cell-range';
import { GoToIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import type { Checks } from './checks';
import { Finding } from './finding';
import { keyOf, type FormRoots, type Root } from './roots';

interface FormFindingsProps {
  readonly place: FormRoots;
  readonly roots: readonly Root[];
  readonly checks: Checks;
}

/** What was found on one form. */
export function FormFindings({ place, roots, checks }: FormFindingsProps) {
  const { language, t } = useInterfaceText();
  const heading = useId();
  const { form } = place;
  const address = printRange(form.region);
  return (
    <article className="check__form" aria-labelledby={heading}>
      <h3 id={heading}>{language === 'zh-CN' ? form.form.title : form.form.shortName.en}</h3>
      <button
        type="button"
        className="check__place"
        onClick={() => void checks.show(place, address)}
      >
        <span>{`${form.sheet}!${address}`}</span>
        <span className="spoken-only">{t('check.show', { sheet: form.sheet, address })}</span>
        <GoToIcon />
      </button>
      <ul className="check__findings">
        {roots.map((root) => (
          <Finding key={keyOf(root.finding)} root={root} place={place} checks={checks} />
        ))}
      </ul>
    </article>
  );
}
