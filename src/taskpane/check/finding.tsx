import { useEffect, useRef } from 'react';
import { canBeAccepted } from '../../app/check/accept/acceptance';
import type { Mistake } from '../../app/check/mistakes';
import { useCheckText } from './check-text';
import { AcceptOffer } from './accept-offer';
import type { Checks } from './checks';
import { FindingLine } from './finding-line';
import type { FixKinds } from './fix-kinds';
import { FixOffer } from './fix-offer';
import { RepairLink } from './repair-link';
import { keyOf, type FormMistakes } from './form-mistakes';

interface FindingProps {
  readonly mistake: Mistake;
  readonly place: FormMistakes;
  readonly isSelected: boolean;
  readonly kinds: FixKinds;
  readonly checks: Checks;
}

/** One mistake: where, what, what comes of it, and the offers to mend or to accept it. */
export function Finding({ mistake, place, isSelected, kinds, checks }: FindingProps) {
  const { t } = useCheckText();
  const { finding, consequences, lapsed } = mistake;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      ref={item}
      className={`finding finding--${finding.severity}`}
      aria-current={isSelected || undefined}
    >
      <FindingLine finding={finding} place={place} checks={checks} />
      <RepairLink finding={finding} />
      {lapsed && (
        <p className="finding__note">{t('check.lapsed', { reason: lapsed.record.reason })}</p>
      )}
      {(finding.fix || canBeAccepted(finding)) && (
        <FixOffer finding={finding} place={place} kinds={kinds} checks={checks}>
          {canBeAccepted(finding) && (
            <AcceptOffer
              place={{ ...place, finding }}
              before={lapsed?.record.reason ?? ''}
              checks={checks}
            />
          )}
        </FixOffer>
      )}
      {consequences.length > 0 && (
        <details className="finding__more">
          <summary>{t('check.consequences', { count: String(consequences.length) })}</summary>
          <ul>
            {consequences.map((one) => (
              <li key={keyOf(one)}>
                <FindingLine finding={one} place={place} checks={checks} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
