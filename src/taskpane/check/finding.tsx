import { Button } from '@fluentui/react-components';
import type { CheckedFinding } from '../../app';
import { describeFinding } from '../../app/check/describe-finding';
import { severityNames } from '../../app/check/verdict-texts';
import { ErrorIcon, GoToIcon, InfoIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import type { Checks } from './checks';
import { keyOf, type FormRoots, type Root } from './roots';

const icons = { error: ErrorIcon, warning: WarningIcon, hint: InfoIcon } as const;

interface FindingProps {
  readonly root: Root;
  readonly place: FormRoots;
  readonly checks: Checks;
}

/** One mistake: where, what, what comes of it, and the offer to mend it. */
export function Finding({ root: { finding, consequences }, place, checks }: FindingProps) {
  const { t } = useInterfaceText();
  return (
    <li className={`finding finding--${finding.severity}`}>
      <GoToFinding finding={finding} place={place} checks={checks} />
      {finding.fix && <FixOffer finding={finding} place={place} checks={checks} />}
      {consequences.length > 0 && (
        <details className="finding__more">
          <summary>{t('check.consequences', { count: String(consequences.length) })}</summary>
          <ul>
            {consequences.map((one) => (
              <li key={keyOf(one)}>
                <GoToFinding finding={one} place={place} checks={checks} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface PlacedFinding extends Pick<FindingProps, 'place' | 'checks'> {
  readonly finding: CheckedFinding;
}

function GoToFinding({ finding, place, checks }: PlacedFinding) {
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
        <b>{address}</b> {inLanguage(language, describeFinding(finding, form.unit))}
      </span>
      <span className="spoken-only">{t('check.show', { sheet: form.sheet, address })}</span>
      <GoToIcon className="finding__arrow" />
    </button>
  );
}

function FixOffer({ finding, place, checks }: PlacedFinding) {
  const { t } = useInterfaceText();
  const { fix, at } = finding;
  if (!fix) return null;
  if (place.isProtected) return <p className="finding__note">{t('check.protected')}</p>;
  const value = fix.isShare === true ? `${Number(fix.value) * 100}%` : String(fix.value);
  const words =
    fix.isFormula === true
      ? t('check.fixFormula', { formula: value })
      : t('check.fixValue', { value });
  return (
    <Button
      size="small"
      className="finding__fix"
      aria-label={t('check.fixOf', { address: at[0], fix: words })}
      onClick={() => void checks.fix({ ...place, finding })}
    >
      {words}
    </Button>
  );
}
