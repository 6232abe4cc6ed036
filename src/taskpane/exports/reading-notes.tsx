import { leftRowWords } from '../../app/exports/proposal-words';
import { locationWords } from '../../app/location-words';
import type { ExportReading, LeftRow } from '../../domain/exports/budget-export';
import { fen } from '../../domain/money/fen';
import { rowsInDoubt } from '../../domain/exports/counted-entries';
import { separatedAmount } from '../../domain/money/separated-amount';
import type { FormTable } from '../../domain/exports/form-table';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { LongList } from '../proposals/long-list';
import { useExportsText } from './exports-text';

interface ReadTables {
  readonly readings: readonly ExportReading[];
  readonly tables: readonly FormTable[];
  readonly counted: ReadonlySet<LeftRow>;
  readonly onCount: (row: LeftRow, isCounted: boolean) => void;
}

/** What of an export is in no sum, and what in it contradicts itself. */
export function ReadingNotes({ readings, tables, counted, onCount }: ReadTables) {
  const { language, t, marks } = useExportsText();
  const differences = [...readings, ...tables].flatMap((one) => one.differences);
  const all = [...readings, ...tables].flatMap((one) => one.left);
  const inDoubt = rowsInDoubt(readings);
  const left = all.filter((row) => !inDoubt.includes(row));
  const unused = readings.flatMap(({ columns }) => columns.unused);
  return (
    <>
      {differences.length > 0 && (
        <Notice
          kind="warning"
          title={t('exports.differences', { count: String(differences.length) })}
        >
          <LongList items={differences}>
            {({ at, words, said, sum }) => (
              <>
                <span className="proposals__at">{inLanguage(language, locationWords(at))}</span>{' '}
                <span lang="zh-CN">{words}</span>
                {marks.colon}
                {t('exports.difference', {
                  said: separatedAmount(said, '元'),
                  sum: separatedAmount(sum, '元'),
                  difference: separatedAmount(fen(Math.abs(said - sum)), '元'),
                })}
              </>
            )}
          </LongList>
        </Notice>
      )}
      {inDoubt.length > 0 && (
        <Notice kind="question" title={t('exports.inDoubt', { count: String(inDoubt.length) })}>
          <LongList items={inDoubt}>
            {(row) => (
              <label>
                <input
                  type="checkbox"
                  checked={counted.has(row)}
                  onChange={({ currentTarget: { checked } }) => {
                    onCount(row, checked);
                  }}
                />
                <LeftWords row={row} />
              </label>
            )}
          </LongList>
        </Notice>
      )}
      {left.length > 0 && (
        <Notice kind="warning" title={t('exports.left', { count: String(left.length) })}>
          <LongList items={left}>{(row) => <LeftWords row={row} />}</LongList>
        </Notice>
      )}
      {unused.length > 0 && (
        <p className="exports__note">{t('exports.unused', { heads: unused.join(marks.comma) })}</p>
      )}
    </>
  );
}

function LeftWords({ row }: { readonly row: LeftRow }) {
  const { language, marks } = useExportsText();
  return (
    <span>
      <span className="proposals__at">{inLanguage(language, locationWords(row.at))}</span>{' '}
      <span lang="zh-CN">{row.words}</span>
      {row.fen !== null && ` ${separatedAmount(row.fen, '元')}`}
      {marks.colon}
      {inLanguage(language, leftRowWords(row))}
    </span>
  );
}
