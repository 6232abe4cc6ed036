import type { CheckedForm, CheckReport } from '../../app';
import { ledgerTexts } from '../../app/check/texts/ledger-texts';
import { unlistedCodes } from '../../app/check/texts/undecided-texts';
import { verdictNames } from '../../app/check/texts/verdict-texts';
import { useCheckText } from './check-text';
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';

const icons = {
  pass: SuccessIcon,
  warn: WarningIcon,
  fail: ErrorIcon,
  incomplete: InfoIcon,
} as const;

interface CheckSummaryProps {
  readonly report: Pick<CheckReport, 'verdict' | 'ledger'> & {
    readonly forms: readonly (Pick<CheckedForm, 'isText' | 'undecided'> &
      Partial<Pick<CheckedForm, 'findings'>>)[];
  };
  /** Nobody has begun: what holds then is no praise. */
  readonly isUntouched?: boolean;
  /** Something else is being told, with what it led to. */
  readonly isSilent?: boolean;
}

/** The verdict, and what it rests on. */
export function CheckSummary({
  report: { verdict, forms, ledger },
  isUntouched = false,
  isSilent = false,
}: CheckSummaryProps) {
  const { language } = useInterfaceText();
  if (isUntouched && verdict === 'pass') return <NothingFilled />;
  const Icon = icons[verdict];
  return (
    <div className="check__summary" role="status" aria-live={isSilent ? 'off' : undefined}>
      <p className={`check__verdict check__verdict--${verdict}`} tabIndex={-1}>
        <Icon />
        <span>{inLanguage(language, verdictNames[verdict])}</span>
      </p>
      {!isUntouched &&
        ledgerTexts(forms, ledger).map((words) => (
          <p key={words.zh} className="check__ledger">
            {inLanguage(language, words)}
          </p>
        ))}
      <UnlistedCodes codes={unlistedCodes(forms)} />
    </div>
  );
}

/** Codes that the sentence has no room for. */
function UnlistedCodes({ codes }: { codes: readonly string[] }) {
  const { language, t } = useCheckText();
  if (codes.length <= 3) return null;
  return (
    <details className="check__ledger">
      <summary>{t('check.unlisted')}</summary>
      {codes.join(marks[language].comma)}
    </details>
  );
}

function NothingFilled() {
  const { t } = useCheckText();
  return (
    <div className="check__summary" role="status">
      <p className="check__verdict check__verdict--incomplete" tabIndex={-1}>
        <InfoIcon />
        <span>{t('check.untouched')}</span>
      </p>
      <p className="check__ledger">{t('check.untouchedHint')}</p>
    </div>
  );
}
