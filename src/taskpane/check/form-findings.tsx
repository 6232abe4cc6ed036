import { memo, useId } from 'react';
import { printRange } from '../../domain/grid/cell-range';
import { GoToIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FixKinds } from './fix-kinds';
import { aroundUnfilled, countsOf, type FormMistakes } from './form-mistakes';
import { MistakeLines } from './mistake-lines';
import type { SelectedFindings } from './findings-at-selection';
import { SeverityCounts } from './severity-filter';
import { Unfilled } from './unfilled';

interface FormFindingsProps {
  readonly place: FormMistakes;
  readonly selected: SelectedFindings | null;
  readonly kinds: FixKinds;
  readonly checks: Checks;
}

/** What was found on one form. */
export const FormFindings = memo(function FormFindings({
  place,
  selected,
  kinds,
  checks,
}: FormFindingsProps) {
  const { language, t } = useCheckText();
  const heading = useId();
  const { form, mistakes, unfilled } = place;
  const address = printRange(form.region);
  const [before, after] = aroundUnfilled(mistakes, unfilled);
  const shared = { place, selected, kinds, checks };
  return (
    <article className="check__form" aria-labelledby={heading}>
      <h3 id={heading}>{language === 'zh-CN' ? form.form.title : form.form.shortName.en}</h3>
      <SeverityCounts counts={countsOf([place])} />
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
        <MistakeLines mistakes={before} {...shared} />
        {unfilled.length > 0 && (
          <Unfilled findings={unfilled} place={place} selected={selected} checks={checks} />
        )}
        <MistakeLines mistakes={after} {...shared} />
      </ul>
    </article>
  );
});
