import type { CheckReport } from '../../app';
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

/** The verdict, and how many rules it rests on. */
export function CheckSummary({ report: { verdict, forms, ledger } }: { report: CheckReport }) {
  const { language, t } = useInterfaceText();
  const Icon = icons[verdict];
  const { pass, fail, notApplicable, notEnoughData } = ledger;
  return (
    <div className="check__summary" role="status">
      <p className={`check__verdict check__verdict--${verdict}`}>
        <Icon />
        <span>{inLanguage(language, verdictNames[verdict])}</span>
      </p>
      <p className="check__ledger">
        {t('check.ledger', {
          forms: String(forms.length),
          pass: String(pass),
          fail: String(fail),
          notApplicable: String(notApplicable),
          notEnoughData: String(notEnoughData),
        })}
      </p>
      {notEnoughData > 0 && <p>{t('check.undecided', { count: String(notEnoughData) })}</p>}
    </div>
  );
}
