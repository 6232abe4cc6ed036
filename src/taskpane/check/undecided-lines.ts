import type { CheckedForm } from '../../app';
import { undecidedPlaces, untoldOf } from '../../app/check/texts/undecided-texts';
import { locationIn } from '../../app/location-words';
import type { Words } from '../../domain/form/words';

export type ShownForm = Pick<CheckedForm, 'sheet' | 'place' | 'undecided'> &
  Partial<Pick<CheckedForm, 'findings'>>;

/** A place that keeps the check from being complete. */
export interface UndecidedLine {
  readonly sheet: string;
  readonly at: string;
  /** Where it is, and why. */
  readonly words: Words;
}

export function undecidedLines(forms: readonly ShownForm[]): readonly UndecidedLine[] {
  return forms.flatMap((form) =>
    undecidedPlaces(untoldOf({ findings: [], ...form })).map(({ at, sheet: other, words }) => {
      const sheet = other ?? form.sheet;
      const place = locationIn({ ...form, sheet }, at);
      return {
        ...{ sheet, at },
        words: { zh: `${place.zh} ${words.zh}`, en: `${place.en} ${words.en}` },
      };
    }),
  );
}
