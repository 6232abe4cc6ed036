import { noYearWords, yearOfFormWords } from '../../app/last-year/year-words';
import type { BroughtIn } from '../../domain/last-year/brought-in';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { useLastYearText } from './last-year-text';

interface YearNoticesProps {
  readonly brought: Pick<BroughtIn, 'year' | 'otherYears'>;
  readonly yearBefore: number;
}

/** Where the file, or one of its forms, is not of the year before, or nothing says of which year it is. */
export function YearNotices({ brought: { year, otherYears }, yearBefore }: YearNoticesProps) {
  const { language, t } = useLastYearText();
  const isOpen = year === null && otherYears.length === 0;
  return (
    <>
      {year !== null && year !== yearBefore && (
        <Notice
          kind="warning"
          title={t('lastYear.otherYear', { found: String(year), year: String(yearBefore) })}
        />
      )}
      {isOpen && <Notice kind="warning" title={inLanguage(language, noYearWords(yearBefore))} />}
      {otherYears.map((one) => (
        <Notice
          key={`${one.place} ${one.title}`}
          kind="warning"
          title={inLanguage(language, yearOfFormWords(one, yearBefore))}
        />
      ))}
    </>
  );
}
