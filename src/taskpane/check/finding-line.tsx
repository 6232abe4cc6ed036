import type { CheckedFinding } from '../../app';
import { describeFinding } from '../../app/check/texts/describe-finding';
import { GoToIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import { inLanguage } from '../messages/languages';
import type { Checks } from './checks';
import type { CheckedPlace } from './finding-place';
import { FindingWords } from './finding-words';

interface FindingLineProps {
  readonly finding: CheckedFinding;
  readonly place: CheckedPlace;
  readonly checks: Checks;
  /** Instead of its own. */
  readonly words?: string;
}

/** Where, and what; leads to the cell. */
export function FindingLine({ finding, place, checks, words }: FindingLineProps) {
  const { language, t } = useCheckText();
  const { severity, at } = finding;
  const { form } = place;
  const [address] = at;
  return (
    <button type="button" className="finding__go" onClick={() => void checks.show(place, address)}>
      <FindingWords severity={severity} place={words === undefined ? address : null}>
        {words ?? inLanguage(language, describeFinding(finding, form.unit))}
      </FindingWords>
      <span className="spoken-only">{t('check.show', { sheet: form.sheet, address })}</span>
      <GoToIcon className="finding__arrow" />
    </button>
  );
}
