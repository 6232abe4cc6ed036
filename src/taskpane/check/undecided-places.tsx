import { GoToIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { CheckedPlace } from './finding-place';
import { undecidedLines, type ShownForm } from './undecided-lines';

interface UndecidedPlacesProps {
  readonly forms: readonly ShownForm[];
  /** Leads to the cell; without it the place is only named. */
  readonly onShow?: (sheet: string, at: string) => void;
}

/** Each place that keeps the check from being complete, and why. */
export function UndecidedPlaces({ forms, onShow }: UndecidedPlacesProps) {
  const { language, t } = useCheckText();
  const places = undecidedLines(forms);
  if (places.length === 0) return null;
  return (
    <details
      className="check__empty check__undecided"
      open={places.length <= fewPlaces || undefined}
    >
      <summary>{t('check.undecided', { count: String(places.length) })}</summary>
      <ul className="check__findings">
        {places.map(({ at, sheet, words }) => (
          <li key={words.zh}>
            {onShow ? (
              <button type="button" className="check__place" onClick={() => onShow(sheet, at)}>
                <span>{inLanguage(language, words)}</span>
                <span className="spoken-only">{t('check.show', { sheet, address: at })}</span>
                <GoToIcon />
              </button>
            ) : (
              inLanguage(language, words)
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many places are told. */
export function countUndecided(forms: readonly ShownForm[]): number {
  return undecidedLines(forms).length;
}

/** So many are open to see at once. */
const fewPlaces = 5;

/** Leads to a cell of one of the sheets that were checked. */
export function showOn(
  places: readonly CheckedPlace[],
  checks: Pick<Checks, 'show'>,
): (sheet: string, at: string) => void {
  return (sheet, at) => {
    const place = places.find(({ form }) => form.sheet === sheet);
    if (place) void checks.show(place, at);
  };
}
