import { printRange } from '../../domain/grid/cell-range';
import { GoToIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FormMistakes } from './form-mistakes';

interface EmptyFormsProps {
  readonly forms: readonly FormMistakes[];
  readonly checks: Checks;
}

/** The forms that nobody has begun. */
export function EmptyForms({ forms, checks }: EmptyFormsProps) {
  const { language, t } = useCheckText();
  const empty = forms.filter(({ isEmpty }) => isEmpty);
  if (empty.length === 0) return null;
  return (
    <details className="check__empty check__unused">
      <summary>{t('check.emptyForms', { count: String(empty.length) })}</summary>
      <ul className="check__findings">
        {empty.map((place) => {
          const { form, region, sheet } = place.form;
          const address = printRange(region);
          const name = language === 'zh-CN' ? form.title : form.shortName.en;
          return (
            <li key={place.key}>
              <button
                type="button"
                className="check__place"
                onClick={() => void checks.show(place, address)}
              >
                <span>{`${name} · ${sheet}`}</span>
                <span className="spoken-only">{t('check.show', { sheet, address })}</span>
                <GoToIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
