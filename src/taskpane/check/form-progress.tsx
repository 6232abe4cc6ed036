import { isUnfilled } from '../../app/check/unfilled';
import { printRange } from '../../domain/grid/cell-range';
import { GoToIcon } from '../icons/icons';
import { formOnSheet } from '../messages/form-on-sheet';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FormMistakes } from './form-mistakes';

interface FormProgressProps {
  readonly forms: readonly FormMistakes[];
  readonly checks: Checks;
}

/** How far every form is: so many cells still to fill, not begun, or filled in; in this order. Each leads to the next cell. */
export function FormProgress({ forms, checks }: FormProgressProps) {
  const { language, t } = useCheckText();
  const tables = forms.filter(({ form }) => form.isText !== true);
  if (tables.length === 0) return null;
  const rows = tables.map((place) => ({ place, missing: missingAt(place) }));
  const open = rows.filter(({ missing }) => missing.length > 0);
  const empty = rows.filter(({ place }) => place.isEmpty);
  const filled = rows.filter((row) => !open.includes(row) && !empty.includes(row));
  const count = ({ length }: typeof rows) => ({ count: String(length) });
  const counts = [
    ...(open.length > 0 ? [t('check.countOpen', count(open))] : []),
    ...(empty.length > 0 ? [t('check.countEmpty', count(empty))] : []),
    ...(filled.length > 0 ? [t('check.countFilled', count(filled))] : []),
  ];
  return (
    <details className="check__empty check__progress">
      <summary>{t('check.formsProgress', { counts })}</summary>
      <ul className="check__findings">
        {[...open, ...empty, ...filled].map(({ place, missing }) => {
          const { form, region, sheet } = place.form;
          const address = missing[0] ?? printRange(region);
          return (
            <li key={place.key}>
              <button
                type="button"
                className="check__place"
                onClick={() => void checks.show(place, address)}
              >
                <span>{formOnSheet(language, form, sheet)}</span>
                <span>{stateOf(place, missing.length)}</span>
                <span className="spoken-only">{t('check.show', { sheet, address })}</span>
                <GoToIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );

  function stateOf({ isEmpty }: FormMistakes, missing: number): string {
    if (isEmpty) return t('check.progressEmpty');
    return missing === 0
      ? t('check.progressFilled')
      : t('check.progressOpen', { count: String(missing) });
  }
}

/** The cells that are still to be filled in, from top to bottom. */
function missingAt({ unfilled, mistakes, isEmpty }: FormMistakes): readonly string[] {
  if (isEmpty) return [];
  const single = mistakes.map(({ finding }) => finding).filter(isUnfilled);
  return [...unfilled, ...single].map(({ at }) => at[0]);
}
