import { printedPlacesWords } from '../../app/last-year/printed-places';
import { factLabel } from '../../app/narrative/fact-label';
import type { BroughtText } from '../../domain/last-year/brought-in';
import { inLanguage } from '../messages/languages';
import { useLastYearText } from './last-year-text';

/** What the department wrote the year before, as it will be suggested. */
export function BroughtTexts({ texts }: { readonly texts: readonly BroughtText[] }) {
  const { language, t } = useLastYearText();
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="last-year-texts">
      <h4 id="last-year-texts">{t('lastYear.texts')}</h4>
      <p className="last-year__note">{t('lastYear.textsHint')}</p>
      {texts.map(({ fact, text, at }) => (
        <details key={fact}>
          <summary>
            {inLanguage(language, factLabel(fact))}{' '}
            <span className="last-year__at">{inLanguage(language, printedPlacesWords(at))}</span>
          </summary>
          <p lang="zh-CN" className="last-year__text">
            {text}
          </p>
        </details>
      ))}
    </section>
  );
}
