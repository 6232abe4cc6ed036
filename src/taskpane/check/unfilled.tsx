import { useEffect, useRef } from 'react';
import type { CheckedFinding } from '../../app';
import { canBeAccepted } from '../../app/check/accept/acceptance';
import { unfilledNames, unfilledWords } from '../../app/check/unfilled';
import { useCheckText } from './check-text';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import { AcceptOffer } from './accept-offer';
import type { Checks } from './checks';
import type { CheckedPlace } from './finding-place';
import { FindingLine } from './finding-line';
import { keyOf } from './form-mistakes';
import type { SelectedFindings } from './findings-at-selection';

interface UnfilledProps {
  readonly findings: readonly CheckedFinding[];
  readonly place: CheckedPlace;
  readonly selected: SelectedFindings | null;
  readonly checks: Checks;
}

/** So many of their names, or cells of a text, are in the line. */
const fewNames = 3;

/** What is still to be filled in on a form or in a text, in one line that leads to the first of them and opens. */
export function Unfilled({ findings, place, selected, checks }: UnfilledProps) {
  const { language, t } = useCheckText();
  const item = useRef<HTMLLIElement>(null);
  const isSelected = findings.some((one) => selected?.findings.has(one) === true);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected, selected]);
  const [first] = findings;
  if (!first) return null;
  const names = unfilledNames(findings, language === 'zh-CN' ? 'zh' : 'en');
  const list = names.slice(0, fewNames).join(marks[language].comma);
  const places = names.length > fewNames ? t('check.unfilledMore', { places: list }) : list;
  const words = inLanguage(language, unfilledWords(first, findings.length, places));
  return (
    <li
      ref={item}
      className={`finding finding--${first.severity}`}
      aria-current={isSelected || undefined}
    >
      <FindingLine finding={first} place={place} checks={checks} words={words} />
      <details className="finding__more" open={isSelected || undefined}>
        <summary>{t('check.unfilledEach')}</summary>
        <ul>
          {findings.map((one) => (
            <li
              key={keyOf(one)}
              aria-current={selected?.findings.has(one) === true ? true : undefined}
            >
              <FindingLine finding={one} place={place} checks={checks} />
              {canBeAccepted(one) && (
                <AcceptOffer place={{ ...place, finding: one }} before="" checks={checks} />
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
