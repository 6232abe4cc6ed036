import type { ComparedForm } from '../../app/exports/compare-figures';
import { sureOfTable } from '../../app/exports/whole-export';
import { locationWords } from '../../app/location-words';
import { fen } from '../../domain/money/fen';
import { separatedAmount } from '../../domain/money/separated-amount';
import { inLanguage } from '../messages/languages';
import { LongList } from '../proposals/long-list';
import { useExportsText } from './exports-text';

type TableNotesProps = Readonly<{
  compared: Pick<ComparedForm, 'tables' | 'contradictions' | 'noField'>;
}>;

/** That a form comes from a summary table of the export, how sure that is, and what in it fits nowhere. */
export function TableNotes({ compared: { tables, contradictions, noField } }: TableNotesProps) {
  const { language, t, marks } = useExportsText();
  if (tables.length === 0) return null;
  const least = Math.min(...tables.map(({ confidence }) => confidence));
  return (
    <>
      <p className="exports__note">
        {t('exports.ownTable', {
          tables: tables.map(({ name }) => name).join(marks.comma),
          share: `${Math.round(least * 100)}%`,
        })}
      </p>
      {least < sureOfTable && <p className="exports__warning">{t('exports.unsure')}</p>}
      {contradictions.length > 0 && (
        <details open>
          <summary className="exports__warning">
            {t('exports.contradictions', { count: String(contradictions.length) })}
          </summary>
          <LongList items={contradictions} isFocusable>
            {({ at, words, said, sum }) => (
              <>
                <span className="proposals__at">{inLanguage(language, locationWords(at))}</span>{' '}
                <span lang="zh-CN">{words}</span>
                {marks.colon}
                {t('exports.contradiction', {
                  said: separatedAmount(said, '元'),
                  sum: separatedAmount(sum, '元'),
                  difference: separatedAmount(fen(Math.abs(said - sum)), '元'),
                })}
              </>
            )}
          </LongList>
        </details>
      )}
      {noField.length > 0 && (
        <details>
          <summary>{t('exports.noField', { count: String(noField.length) })}</summary>
          <LongList items={noField} isFocusable>
            {({ at, words, fen: amount }) => (
              <>
                <span className="proposals__at">{inLanguage(language, locationWords(at))}</span>{' '}
                <span lang="zh-CN">{words}</span>
                {amount !== null && `${marks.colon}${separatedAmount(amount, '元')}`}
              </>
            )}
          </LongList>
        </details>
      )}
    </>
  );
}
