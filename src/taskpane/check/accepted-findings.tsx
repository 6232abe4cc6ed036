import { Button } from '@fluentui/react-components';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import { FindingLine } from './finding-line';
import { keyOf, type FormMistakes } from './form-mistakes';

interface AcceptedFindingsProps {
  readonly forms: readonly FormMistakes[];
  readonly checks: Checks;
}

/** The warnings that are right as they are, why, and the way back. */
export function AcceptedFindings({ forms, checks }: AcceptedFindingsProps) {
  const { t } = useCheckText();
  const all = forms.flatMap((place) => place.accepted.map((one) => ({ ...one, place })));
  if (all.length === 0) return null;
  return (
    <details className="check__accepted">
      <summary>{t('check.accepted', { count: String(all.length) })}</summary>
      <ul className="check__findings">
        {all.map(({ finding, acceptance, place }) => {
          const { reason, day } = acceptance.record;
          return (
            <li key={`${place.key} ${keyOf(finding)}`} className="finding finding--accepted">
              <FindingLine finding={finding} place={place} checks={checks} />
              <p className="finding__note">{t('check.acceptedFor', { reason, day })}</p>
              <Button
                size="small"
                appearance="subtle"
                className="finding__accept"
                aria-label={t('check.withdrawOf', { address: finding.at[0] })}
                onClick={() => void checks.withdraw(acceptance)}
              >
                {t('check.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
