import { acceptancesIn } from './accept/acceptance-notes';
import type { SheetsReading } from '../ports';
import { mistakesOf } from './mistakes';
import type { Words } from '../../domain/form/words';
import { undecidedPlaces, untoldOf } from './undecided-texts';
import { toldSheets } from './told-sheets';

/** What a check says against a document that is made of a workbook. */
export interface OpenMistakes {
  /** How many errors the rules find, each mistake once. */
  readonly errors: number;
  /** What could not be checked: the cell and why. */
  readonly undecided: readonly UndecidedOnSheet[];
}

export interface UndecidedOnSheet {
  readonly sheet: string;
  readonly at: string;
  readonly words: Words;
}

/** What the rules say of a workbook as it was read. Pure. */
export function openMistakes(reading: SheetsReading): OpenMistakes {
  const accepted = acceptancesIn(reading);
  const forms = toldSheets(reading).flatMap((sheet) => sheet.forms);
  const mistakes = forms.flatMap((form) => mistakesOf(form, accepted).mistakes);
  return {
    errors: mistakes.filter(({ finding }) => finding.severity === 'error').length,
    undecided: forms.flatMap(({ sheet: own, ...form }) =>
      undecidedPlaces(untoldOf(form)).map(({ sheet, at, words }) => ({
        sheet: sheet ?? own,
        at,
        words,
      })),
    ),
  };
}
