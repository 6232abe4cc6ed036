import type { DepartmentProfile } from '../../domain/form/profile';
import type { MarkedForms, SheetTexts, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { fillForms, type FilledForm, type NewName } from './fill-forms';
import { isSameProfile, noteFilledProfile, noteProfile } from './note-profile';
import { readProfile } from './profile-notes';

/** What becomes of forms that say what the department was called: they are renamed, left as they are, or asked about. */
export type Renaming = 'all' | 'none' | 'ask';

export type SaveProfileOutcome =
  | ProfileSaved
  | AsksAboutRenaming
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets whose forms were filled before it failed; saving once more does the rest. */
      readonly filled: readonly string[];
    };

export interface ProfileSaved {
  readonly kind: 'saved';
  /** How many forms got texts that were still open. */
  readonly filled: number;
  /** Protected sheets, whose forms were left as they are. */
  readonly skipped: readonly string[];
}

/** Nothing was written yet: which forms say the old name, and what it is now. */
export interface AsksAboutRenaming extends NewName {
  readonly kind: 'asks';
  readonly sheets: readonly string[];
}

/**
 * Notes the profile in the workbook, and puts it into the texts of forms that are still as an unknown profile printed them, in one
 * batch. Texts that the user changed are hers.
 */
export async function writeProfile(
  workbook: WorkbookPort,
  profile: DepartmentProfile,
  renaming: Renaming,
): Promise<SaveProfileOutcome> {
  let open: readonly FilledForm[] = [];
  try {
    const found = await workbook.readForms();
    const known = fillForms(found.forms, readProfile(found.notes, found.names), profile);
    const renamed = known.filter(({ texts }) => texts.some((text) => text.renaming));
    const [newName] = renamed.flatMap(({ texts }) => texts.flatMap((text) => text.renaming ?? []));
    if (renaming === 'ask' && newName) {
      return { kind: 'asks', sheets: sheetsOf(renamed), ...newName };
    }
    const all = renaming === 'none' ? withoutRenaming(known) : known;
    open = all.filter(({ form }) => !form.isProtected);
    const saved: ProfileSaved = {
      kind: 'saved',
      filled: open.length,
      skipped: sheetsOf(all.filter(({ form }) => form.isProtected)),
    };
    try {
      if (open.length === 0)
        await workbook.writeTexts([], noteProfile(found.notes, found.names, profile), null);
      else {
        const { notes, name } = noteFilledProfile(found.notes, found.names, profile);
        await workbook.writeTexts(textsBySheet(open), notes, name);
      }
      return saved;
    } catch (error) {
      const now = await workbook.readForms().catch(() => null);
      // The notes are written last: only the answer was lost.
      if (now && isSameProfile(readProfile(now.notes, now.names), profile)) return saved;
      return { kind: 'failed', problem: problemOf(error), filled: filledIn(now, open) };
    }
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), filled: [] };
  }
}

function withoutRenaming(forms: readonly FilledForm[]): FilledForm[] {
  return forms.flatMap(({ form, texts }) => {
    const open = texts.filter((text) => !text.renaming);
    return open.length > 0 ? [{ form, texts: open }] : [];
  });
}

function textsBySheet(filled: readonly FilledForm[]): SheetTexts[] {
  return sheetsOf(filled).map((sheet) => ({
    sheet,
    texts: filled.filter(({ form }) => form.sheet === sheet).flatMap(({ texts }) => texts),
  }));
}

/** The sheets on which a text that was to be filled reads otherwise now. */
function filledIn(now: MarkedForms | null, open: readonly FilledForm[]): string[] {
  return sheetsOf(
    open.filter(({ form }) => {
      const { mark, sheet } = form;
      const other = now?.forms.find((one) => one.mark === mark && one.sheet === sheet);
      return other && JSON.stringify(other.contents) !== JSON.stringify(form.contents);
    }),
  );
}

function sheetsOf(filled: readonly FilledForm[]): string[] {
  return [...new Set(filled.map(({ form }) => form.sheet))];
}
