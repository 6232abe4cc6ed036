import { severityNames } from '../../app/check/texts/verdict-texts';
import { severities, type Severity } from '../../domain/form/severity';
import { useCheckText } from './check-text';
import { inLanguage } from '../messages/languages';

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
}

export function SeverityFilter({ counts, only, onOnly }: SeverityFilterProps) {
  const { language, t } = useCheckText();
  return (
    <div role="group" aria-label={t('check.filter')} className="check__filter">
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={only === severity}
          className="check__kind"
          onClick={() => {
            onOnly(only === severity ? null : severity);
          }}
        >
          {t('check.kind', {
            severity: inLanguage(language, severityNames[severity]),
            count: String(counts[severity]),
          })}
        </button>
      ))}
    </div>
  );
}

/** How many of each severity there are on one form; none of those that are not. */
export function SeverityCounts({ counts }: Pick<SeverityFilterProps, 'counts'>) {
  const { language, t } = useCheckText();
  return (
    <span className="check__counts">
      {severities.map((severity) => {
        const count = counts[severity];
        if (count === 0) return null;
        return (
          <span key={severity} className={`check__count check__count--${severity}`}>
            {t('check.kind', {
              severity: inLanguage(language, severityNames[severity]),
              count: String(count),
            })}
          </span>
        );
      })}
    </span>
  );
}
