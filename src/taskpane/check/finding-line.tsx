import type { CheckedFinding } from '../../app';
import { describeFinding } from '../../app/check/describe-finding';
import { severityNames } from '../../app/check/verdict-texts';
import { ErrorIcon, GoToIcon, InfoIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import type { CheckedPlace, Checks } from './checks';

const icons = { error: ErrorIcon, warning: WarningIcon, hint: InfoIcon } as const;

interface FindingLineProps {
  readonly finding: CheckedFinding;
  readonly place: CheckedPlace;
  readonly checks: Checks;
  /** Instead of its own. */
  readonly words?: string;
}

/** Where, and what; leads to the cell. */
export function FindingLine({ finding, place, checks, words }: FindingLineProps) {
  const { language, t } = useInterfaceText();
  const { severity, at } = finding;
  const { form } = place;
  const Icon = icons[severity];
  const [address] = at;
  return (
    <button type="button" className="finding__go" onClick={() => void checks.show(place, address)}>
      <Icon className="finding__icon" />
      <span className="finding__words">
        <span className="spoken-only">{inLanguage(language, severityNames[severity])}</span>{' '}
        {words ?? (
          <>
            <b>{address}</b> {inLanguage(language, describeFinding(finding, form.unit))}
          </>
        )}
      </span>
      <span className="spoken-only">{t('check.show', { sheet: form.sheet, address })}</span>
      <GoToIcon className="finding__arrow" />
    </button>
  );
}
