import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import type { UnitFile, UnitForm } from './unit-files';

/** A form that prints the year that it is not of. */
export type FormOfOtherYear = UnitForm & { readonly year: number };

export interface FormsOfYear {
  /** Without its forms of other years. */
  readonly file: UnitFile;
  readonly others: readonly FormOfOtherYear[];
}

/** The forms of a file that print this year or none, apart from those that print another. */
export function formsOfYear(file: UnitFile, year: number): FormsOfYear {
  const isOther = (one: UnitForm): one is FormOfOtherYear => (one.year ?? year) !== year;
  return {
    file: { ...file, forms: file.forms.filter((one) => !isOther(one)) },
    others: file.forms.filter(isOther),
  };
}

/** That nothing of such a form of the department's own file goes to a unit. */
export function otherYearWords({ form, place, year }: FormOfOtherYear): Words {
  const at = locationWords(place);
  return {
    zh: `${form.title}（${at.zh}）的标题写的是${year}年，没有分出去。是今年的数，请改正标题再分；是去年的表，请换成今年的。`,
    en: `${form.shortName.en} (${at.en}) says ${year} in its heading and went to nobody. If its figures are of this year, mend the heading and split again; else put the form of this year there.`,
  };
}
