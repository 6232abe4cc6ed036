import type { CheckedForm, CheckReport } from '../../app';
import { ledgerTexts } from '../../app/check/ledger-texts';
import { verdictNames } from '../../app/check/verdict-texts';
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';

const icons = {
  pass: SuccessIcon,
  warn: WarningIcon,
  fail: ErrorIcon,
  incomplete: InfoIcon,
} as const;

interface CheckSummaryProps {
  readonly report: Pick<CheckReport, 'verdict' | 'ledger'> & {
    readonly forms: readonly Pick<CheckedForm, 'isText' | 'undecided'>[];
  };
}

/** The verdict, and what it rests on. */
export function CheckSummary({ report: { verdict, forms, ledger } }: CheckSummaryProps) {
  const { language } = useInterfaceText();
  const Icon = icons[verdict];
  return (
    <div className="check__summary" role="status">
      <p className={`check__verdict check__verdict--${verdict}`}>
        <Icon />
        <span>{inLanguage(language, verdictNames[verdict])}</span>
      </p>
      {ledgerTexts(forms, ledger).map((words) => (
        <p key={words.zh} className="check__ledger">
          {inLanguage(language, words)}
        </p>
      ))}
    </div>
  );
}
