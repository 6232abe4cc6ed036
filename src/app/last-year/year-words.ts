import type { Words } from '../../domain/form/words';
import type { YearOfForm } from '../../domain/last-year/brought-in';
import { locationWords } from '../location-words';

/** That a form of the file prints another year than the one before. */
export function yearOfFormWords({ title, place, year }: YearOfForm, yearBefore: number): Words {
  const at = locationWords(place);
  return {
    zh: `${title}（${at.zh}）写的是${year}年，不是上年（${yearBefore}年）：它的数没有当作上年数。`,
    en: `${title} (${at.en}) says ${year}, not the year before (${yearBefore}): its figures are not taken as those of last year.`,
  };
}

/** That nothing says of which year the file is. */
export function noYearWords(yearBefore: number): Words {
  return {
    zh: `文件里没有写年度，按上年（${yearBefore}年）的带入，请核对。`,
    en: `The file does not say its year and comes in as that of the year before (${yearBefore}); please check it.`,
  };
}
