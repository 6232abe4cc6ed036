import type { CheckedForm } from '../../app';
import { findingAddress } from '../../app/address-of';
import { undecidedPlaces, untoldOf } from '../../app/check/undecided-texts';
import { GoToIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { CheckedPlace } from './finding-place';

type ShownForm = Pick<CheckedForm, 'sheet' | 'place' | 'undecided'> &
  Partial<Pick<CheckedForm, 'findings'>>;

interface UndecidedPlacesProps {
  readonly forms: readonly ShownForm[];
  /** Leads to the cell; without it the place is only named. */
  readonly onShow?: (sheet: string, at: string) => void;
}

/** Each place that keeps the check from being complete, and why. */
export function UndecidedPlaces({ forms, onShow }: UndecidedPlacesProps) {
  const { language, t } = useCheckText();
  const places = placesOf(forms);
  if (places.length === 0) return null;
  return (
    <details
      className="check__empty check__undecided"
      open={places.length <= fewPlaces || undefined}
    >
      <summary>{t('check.undecided', { count: String(places.length) })}</summary>
      <ul className="check__findings">
        {places.map(({ address, at, sheet, words }) => (
          <li key={`${address} ${words.zh}`}>
            {onShow ? (
              <button type="button" className="check__place" onClick={() => onShow(sheet, at)}>
                <span>{`${address} ${inLanguage(language, words)}`}</span>
                <span className="spoken-only">{t('check.show', { sheet, address: at })}</span>
                <GoToIcon />
              </button>
            ) : (
              `${address} ${inLanguage(language, words)}`
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many places are told. */
export function countUndecided(forms: readonly ShownForm[]): number {
  return placesOf(forms).length;
}

function placesOf(forms: readonly ShownForm[]) {
  return forms.flatMap((form) =>
    undecidedPlaces(untoldOf({ findings: [], ...form })).map(({ at, sheet, words }) => ({
      ...{ at, words, sheet: sheet ?? form.sheet },
      address: findingAddress(form, at, sheet ?? form.sheet),
    })),
  );
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
