import type { ReactNode } from 'react';
import { severityNames } from '../../app/check/texts/verdict-texts';
import type { Severity } from '../../domain/form/severity';
import { ErrorIcon, InfoIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';

const icons = { error: ErrorIcon, warning: WarningIcon, hint: InfoIcon } as const;

interface FindingWordsProps {
  readonly severity: Severity;
  /** Null where the words say it themselves. */
  readonly place: string | null;
  readonly children: ReactNode;
}

/** How bad it is, where it is, and what it is. */
export function FindingWords({ severity, place, children }: FindingWordsProps) {
  const { language } = useInterfaceText();
  const Icon = icons[severity];
  return (
    <>
      <Icon className="finding__icon" />
      <span className="finding__words">
        <span className="spoken-only">{inLanguage(language, severityNames[severity])}</span>{' '}
        {place !== null && <b>{place}</b>} {children}
      </span>
    </>
  );
}
