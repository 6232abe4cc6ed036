import { useId } from 'react';
import type { FigureChoice } from '../../app/exports/compare-figures';
import { isKeptWhole } from '../../app/exports/propose-figures';
import {
  emptiedWords,
  keptWholeWords,
  neitherLines,
  tableWords,
  totalChangeWords,
} from '../../app/exports/source-words';
import { isOfNeither, sourcedTotals, wholeTable } from '../../app/exports/table-source';
import { isWhole } from '../../app/exports/whole-export';
import { inLanguage } from '../messages/languages';
import type { TableSource } from './chosen-figures';
import { useExportsText } from './exports-text';
import type { FilledForm } from './figures-review';

interface SourceChoiceProps {
  readonly one: FilledForm;
  readonly source: TableSource;
  readonly chosen: ReadonlySet<FigureChoice>;
  readonly onSource: (source: TableSource) => void;
}

/** Which of the form and the export a table is taken from, what each makes of its totals, and whether what is chosen is neither. */
export function SourceChoice({ one, source, chosen, onSource }: SourceChoiceProps) {
  const { language, t, marks } = useExportsText();
  const name = useId();
  const { unit } = one.compared.form;
  const none: ReadonlySet<FigureChoice> = new Set();
  const sources = [
    ['mine', none],
    ['export', new Set(wholeTable(one.compared))],
    ['rows', source === 'rows' ? chosen : null],
  ] as const;
  const changes = (figures: ReadonlySet<FigureChoice>) => {
    const emptied = one.compared.others.filter((other) => figures.has(other)).length;
    return [
      ...sourcedTotals(one, figures)
        .filter(({ isPart }) => !isPart)
        .map((total) => totalChangeWords(total, total.after, unit)),
      ...(emptied > 0 ? [emptiedWords(emptied)] : []),
    ]
      .map((words) => inLanguage(language, words))
      .join(marks.comma);
  };
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
              {own === 'export'
                ? inLanguage(language, tableWords(isWhole(one.compared)))
                : t(`exports.source.${own}`)}
              {figures && <span className="proposals__at">{changes(figures)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {source === 'mine' && isKeptWhole(one) && (
        <p className="exports__note">{inLanguage(language, keptWholeWords)}</p>
      )}
      <div role="status">
        {neitherLines(mixed, unit).map((words) => (
          <p key={words.zh} className="exports__warning">
            {inLanguage(language, words)}
          </p>
        ))}
      </div>
    </>
  );
}
