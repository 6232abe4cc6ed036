import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import type { UnitFile } from './unit-files';

export interface FormsOfYear {
  readonly file: UnitFile;
  /** What is to be said of the forms that print another year, of which nothing goes to a unit. */
  readonly said: readonly Words[];
}

/** The department's own file without its forms of other years. */
export function formsOfYear(file: UnitFile, year: number): FormsOfYear {
  const isOther = ({ year: own = year }: UnitFile['forms'][number]) => own !== year;
  return {
    file: { ...file, forms: file.forms.filter((one) => !isOther(one)) },
    said: file.forms.filter(isOther).map(({ form, place, year: own }) => {
      const at = locationWords(place);
      return {
        zh: `${form.title}（${at.zh}）的标题写的是${own ?? ''}年，没有分出去。是今年的数，请改正标题再分；是去年的表，请换成今年的。`,
        en: `${form.shortName.en} (${at.en}) says ${own ?? ''} in its heading and went to nobody. If its figures are of this year, mend the heading and split again; else put the form of this year there.`,
      };
    }),
  };
}
