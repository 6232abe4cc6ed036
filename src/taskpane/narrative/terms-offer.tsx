import { Button } from '@fluentui/react-components';
import { offeredTerms, withoutTerms, withTerms } from '../../app/narrative/offered-terms';
import { marks } from '../messages/marks';
import { useNarrativeText } from './narrative-text';
import type { NarrativeText } from './use-text';

interface TermsOfferProps {
  readonly text: NarrativeText;
  readonly typed: string;
  readonly level: string | null;
  /** What was explained the year before. */
  readonly before: string;
  readonly onType: (text: string) => void;
}

/** The terms that occur in the text and are not explained, to be added at once; those that do not occur, to be left out. */
export function TermsOffer({ text, typed, level, before, onType }: TermsOfferProps) {
  const { language, t } = useNarrativeText();
  const { missing, unused } = offeredTerms({ outline: text.outline, typed, level, before });
  const listed = (names: readonly string[]) => names.join(marks[language].comma);
  return (
    <div className="narrative__terms">
      {missing.length > 0 && (
        <>
          <p className="narrative__note">
            {t('narrative.termsMissing', { terms: listed(missing.map(({ name }) => name)) })}
          </p>
          <Button
            size="small"
            onClick={() => {
              onType(withTerms(typed, missing));
            }}
          >
            {t('narrative.addTerms', { count: String(missing.length) })}
          </Button>
        </>
      )}
      {unused.length > 0 && (
        <>
          <p className="narrative__note">{t('narrative.termsUnused', { terms: listed(unused) })}</p>
          <Button
            size="small"
            onClick={() => {
              onType(withoutTerms(typed, unused));
            }}
          >
            {t('narrative.removeTerms', { count: String(unused.length) })}
          </Button>
        </>
      )}
    </div>
  );
}
