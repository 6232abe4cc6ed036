import { printRange } from '../../domain/grid/cell-range';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FormMistakes } from './form-mistakes';
import { FormPlace } from './form-place';

interface EmptyFormsProps {
  readonly forms: readonly FormMistakes[];
  readonly checks: Checks;
}

/** The forms that nobody has begun. */
export function EmptyForms({ forms, checks }: EmptyFormsProps) {
  const { t } = useCheckText();
  const empty = forms.filter(({ isEmpty }) => isEmpty);
  if (empty.length === 0) return null;
  return (
    <details className="check__empty check__unused">
      <summary>{t('check.emptyForms', { count: String(empty.length) })}</summary>
      <ul className="check__findings">
        {empty.map((place) => (
          <li key={place.key}>
            <FormPlace place={place} address={printRange(place.form.region)} checks={checks} />
          </li>
        ))}
      </ul>
    </details>
  );
}
