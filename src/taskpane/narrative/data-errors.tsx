import { Button } from '@fluentui/react-components';
import { describeFinding } from '../../app/check/texts/describe-finding';
import { ErrorIcon, RetryIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';
import type { DataErrors } from './use-data-errors';

interface SectionErrorsProps {
  /** Of the section. */
  readonly id: string;
  readonly errors: DataErrors;
}

/** At the name of a section: that what it says rests on mistakes. */
export function SectionErrorsMark({ id, errors }: SectionErrorsProps) {
  const { t } = useNarrativeText();
  const count = errors.bySection.get(id)?.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="narrative__state narrative__state--wrong">
      <ErrorIcon />
      {t('narrative.dataErrors', { count: String(count) })}
    </span>
  );
}

/** So many are named in a section: the page 检查 has them all. */
const mostNamed = 5;

/** In a section: the mistakes, each with the way to its cell. */
export function SectionErrorsHint({ id, errors }: SectionErrorsProps) {
  const { language, t } = useNarrativeText();
  const own = errors.bySection.get(id) ?? [];
  if (own.length === 0) return null;
  return (
    <div className="narrative__errors">
      <p>{t('narrative.dataErrorsHint', { count: String(own.length) })}</p>
      <ul>
        {own.slice(0, mostNamed).map((error) => {
          const { form, finding } = error;
          const place = t('narrative.dataErrorAt', { sheet: form.sheet, address: finding.at[0] });
          return (
            <li key={`${place} ${finding.says}`}>
              <button
                type="button"
                className="narrative__error"
                onClick={() => {
                  errors.show(error);
                }}
              >
                {place}
              </button>
              {inLanguage(language, describeFinding(finding, form.unit))}
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={errors.onCheck}>
        {t('narrative.goToCheck')}
      </Button>
    </div>
  );
}

/** Before anything is written: how much of the text rests on mistakes. */
export function AllErrorsHint({
  errors,
  id,
  isTold = false,
}: {
  readonly errors: DataErrors;
  readonly id: string;
  /** Where it stands more than once, it is read out once. */
  readonly isTold?: boolean;
}) {
  const { t } = useNarrativeText();
  const { t: ofPane } = useInterfaceText();
  const { state, bySection, all } = errors;
  if (state !== 'known') {
    return (
      <>
        <p id={id} className="narrative__note">
          {t(state === 'looking' ? 'narrative.checking' : 'narrative.notChecked')}
        </p>
        {state === 'failed' && (
          <div>
            <Button size="small" icon={<RetryIcon />} onClick={errors.onRetry}>
              {ofPane('retry')}
            </Button>
          </div>
        )}
      </>
    );
  }
  if (all.length === 0) return <p id={id} hidden />;
  return (
    <div className="narrative__errors">
      <p id={id} {...(isTold && { role: 'status' })}>
        {t('narrative.dataErrorsAll', {
          sections: String(bySection.size),
          count: String(all.length),
        })}
      </p>
      <Button size="small" onClick={errors.onCheck}>
        {t('narrative.goToCheck')}
      </Button>
    </div>
  );
}
