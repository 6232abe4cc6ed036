import { memo, useId } from 'react';
import { locationIn } from '../../app/location-words';
import { unfilledNames, unfilledWords } from '../../app/check/unfilled';
import type { CheckedFinding } from '../../app';
import { printRange } from '../../domain/grid/cell-range';
import type { OpenedForm as Opened } from '../../files/file-check/opened-file';
import { aroundUnfilled, countsOf, keyOf } from '../check/form-mistakes';
import { SeverityCounts } from '../check/severity-filter';
import { useCheckText } from '../check/check-text';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import { OpenedFinding } from './opened-finding';
import { OpenedMistakes } from './opened-mistakes';
import { useOpenText } from './open-text';

/** What was found on one form of a document, or in its text. */
export const OpenedForm = memo(function OpenedForm({ form: opened }: { form: Opened }) {
  const { language } = useOpenText();
  const heading = useId();
  const { form, mistakes, unfilled } = opened;
  const { place, region, isText } = form;
  const at = inLanguage(language, locationIn(form, place ?? printRange(region)));
  const [before, after] = aroundUnfilled(mistakes, unfilled);
  return (
    <article className="check__form" aria-labelledby={heading}>
      <h3 id={heading}>{language === 'zh-CN' ? form.form.title : form.form.shortName.en}</h3>
      <SeverityCounts counts={countsOf([opened])} />
      {isText !== true && <p className="check__ledger">{at}</p>}
      <ul className="check__findings">
        <OpenedMistakes mistakes={before} opened={opened} />
        <OpenedUnfilled findings={unfilled} opened={opened} />
        <OpenedMistakes mistakes={after} opened={opened} />
      </ul>
    </article>
  );
});

interface OpenedUnfilledProps {
  readonly findings: readonly CheckedFinding[];
  readonly opened: Opened;
}

/** What is still to be filled in, in one line that opens. */
function OpenedUnfilled({ findings, opened }: OpenedUnfilledProps) {
  const { language } = useOpenText();
  const { t } = useCheckText();
  const [first] = findings;
  if (!first) return null;
  const names = unfilledNames(findings, language === 'zh-CN' ? 'zh' : 'en');
  const list = names.slice(0, 3).join(marks[language].comma);
  const places = names.length > 3 ? t('check.unfilledMore', { places: list }) : list;
  const words = inLanguage(language, unfilledWords(first, findings.length, places));
  return (
    <OpenedFinding finding={first} opened={opened} words={words}>
      <details className="finding__more">
        <summary>{t('check.unfilledEach')}</summary>
        <ul>
          {findings.map((one) => (
            <OpenedFinding key={keyOf(one)} finding={one} opened={opened} />
          ))}
        </ul>
      </details>
    </OpenedFinding>
  );
}
