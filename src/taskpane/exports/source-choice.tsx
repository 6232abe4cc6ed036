import { useId } from 'react';
import type { ProposedFigure } from '../../app/exports/compare-figures';
import { isKeptWhole } from '../../app/exports/propose-figures';
import { keptWholeWords, neitherWords, totalChangeWords } from '../../app/exports/source-words';
import { isOfNeither, sourcedTotals, wholeTable } from '../../app/exports/table-source';
import { inLanguage } from '../messages/languages';
import type { TableSource } from './chosen-figures';
import { useExportsText } from './exports-text';
import type { FilledForm } from './figures-review';

interface SourceChoiceProps {
  readonly one: FilledForm;
  readonly source: TableSource;
  readonly chosen: ReadonlySet<ProposedFigure>;
  readonly onSource: (source: TableSource) => void;
}

/** Which of the form and the export a table is taken from, what each makes of its totals, and whether what is chosen is neither. */
export function SourceChoice({ one, source, chosen, onSource }: SourceChoiceProps) {
  const { language, t, marks } = useExportsText();
  const name = useId();
  const { unit } = one.compared.form;
  const none: ReadonlySet<ProposedFigure> = new Set();
  const sources = [
    ['mine', none],
    ['export', new Set(wholeTable(one.compared))],
    ['rows', source === 'rows' ? chosen : null],
  ] as const;
  const mixed = sourcedTotals(one, chosen).filter(isOfNeither);
  return (
    <>
      <fieldset className="exports__sources">
        <legend>{t('exports.source')}</legend>
        {sources.map(([own, figures]) => (
          <label key={own}>
            <input
              type="radio"
              name={name}
              checked={source === own}
              onChange={() => {
                onSource(own);
              }}
            />
            <span>
              {t(`exports.source.${own}`)}
              {figures && (
                <span className="proposals__at">
                  {sourcedTotals(one, figures)
                    .map((total) =>
                      inLanguage(language, totalChangeWords(total, total.after, unit)),
                    )
                    .join(marks.comma)}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {source === 'mine' && isKeptWhole(one) && (
        <p className="exports__note">{inLanguage(language, keptWholeWords)}</p>
      )}
      <div role="status">
        {mixed.map((total) => (
          <p key={total.label} className="exports__warning">
            {inLanguage(language, neitherWords(total, unit))}
          </p>
        ))}
      </div>
    </>
  );
}
