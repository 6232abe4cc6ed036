import { Button } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { CheckedSheet } from '../../app';
import { severityNames } from '../../app/check/verdict-texts';
import { severities, type Severity } from '../../domain/check/severity';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import type { Checks } from './checks';
import { FormFindings } from './form-findings';
import { rootsOf, type Root } from './roots';

interface FindingListProps {
  readonly sheets: readonly CheckedSheet[];
  readonly checks: Checks;
}

/** The findings form by form, each mistake once; all of them or those of one severity. */
export function FindingList({ sheets, checks }: FindingListProps) {
  const { t } = useInterfaceText();
  const [only, setOnly] = useState<Severity | null>(null);
  const forms = useMemo(() => rootsOf(sheets), [sheets]);
  const all = forms.flatMap(({ roots }) => roots);
  if (all.length === 0) return null;
  const isShown = ({ finding }: Root) => only === null || finding.severity === only;
  const shown = forms.filter(({ roots }) => roots.some(isShown));
  return (
    <>
      <SeverityFilter roots={all} only={only} onOnly={setOnly} />
      <div className="check__forms" onKeyDown={moveFocus}>
        {shown.map((one) => (
          <FormFindings
            key={one.key}
            place={one}
            roots={one.roots.filter(isShown)}
            checks={checks}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <p>
          {t('check.noneOfKind')}{' '}
          <Button
            size="small"
            onClick={() => {
              setOnly(null);
            }}
          >
            {t('check.showAll')}
          </Button>
        </p>
      )}
    </>
  );
}

interface SeverityFilterProps {
  readonly roots: readonly Root[];
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
}

function SeverityFilter({ roots, only, onOnly }: SeverityFilterProps) {
  const { language, t } = useInterfaceText();
  return (
    <div role="group" aria-label={t('check.filter')} className="check__filter">
      {severities.map((severity) => {
        const count = roots.filter(({ finding }) => finding.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={only === severity}
            className={`check__kind check__kind--${severity}`}
            onClick={() => {
              onOnly(only === severity ? null : severity);
            }}
          >
            {t('check.kind', {
              severity: inLanguage(language, severityNames[severity]),
              count: String(count),
            })}
          </button>
        );
      })}
    </div>
  );
}

/** Up and down go from finding to finding. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding__go')];
  const here = all.findIndex((one) => one.parentElement?.contains(document.activeElement));
  const next = all[here + step];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
