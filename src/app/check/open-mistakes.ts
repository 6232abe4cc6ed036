import { acceptancesIn } from './accept/acceptance-notes';
import type { SheetsReading } from '../ports';
import { mistakesOf, type MistakesOfForm } from './mistakes';
import type { CheckedForm } from './report';
import { isUnfilled } from './unfilled';
import type { Words } from '../../domain/form/words';
import { undecidedPlaces, untoldOf } from './texts/undecided-texts';
import { toldSheets } from './told-sheets';

/** What a check says against a document that is made of a workbook. */
export interface OpenMistakes {
  /** How many errors the rules find, each mistake once. */
  readonly errors: number;
  /** What could not be checked: the cell and why. */
  readonly undecided: readonly UndecidedOnSheet[];
  /** What forms are still to be filled in with, one by one as the check counts it. */
  readonly blanks: readonly CellOnSheet[];
}

export interface CellOnSheet {
  readonly sheet: string;
  readonly at: string;
}

export interface UndecidedOnSheet extends CellOnSheet {
  readonly words: Words;
}

/** What the rules say of a workbook as it was read. Pure. */
export function openMistakes(reading: SheetsReading): OpenMistakes {
  const accepted = acceptancesIn(reading);
  const forms = toldSheets(reading).flatMap((sheet) => sheet.forms);
  const found = forms.map((form) => ({ form, ...mistakesOf(form, accepted) }));
  const mistakes = found.flatMap((one) => one.mistakes);
  return {
    errors: mistakes.filter(({ finding }) => finding.severity === 'error').length,
    undecided: forms.flatMap(({ sheet: own, ...form }) =>
      undecidedPlaces(untoldOf(form)).map(({ sheet, at, words }) => ({
        sheet: sheet ?? own,
        at,
        words,
      })),
    ),
    blanks: blanksOf(found),
  };
}

type Found = MistakesOfForm & { readonly form: CheckedForm };

/** Gaps of a text are told as those of the document. */
export function blanksOf(found: readonly Found[]): readonly CellOnSheet[] {
  return found.flatMap(({ form, mistakes, unfilled }) => {
    if (form.isText === true) return [];
    const all = [...mistakes.map(({ finding }) => finding), ...unfilled].filter(isUnfilled);
    return all.map(({ at: [at] }) => ({ sheet: form.sheet, at }));
  });
}
