import type { RibbonButton } from '../../domain/form/pack';
import { noProfile } from '../no-profile';
import type { Words } from '../../domain/form/words';
import { catalogue, type Catalogue } from '../catalogue';
import type { Surroundings, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { profileIn } from '../state/profile-notes';
import { unknownForm } from './choose-form';
import { insertOnNewSheet } from './insert-form';
import { prepareForm } from './prepare-form';

export interface ButtonOutcome {
  /** Null for success. */
  readonly problem: Problem | null;
  /** What the workbook holds from then on; null where nobody knows. */
  readonly now: Surroundings | null;
}

/**
 * Puts the form of a ribbon's button on a new sheet: which form that is, the profile's pack says. Not part of the area's index: the
 * pane, which has no such buttons, loads all of that.
 */
export async function insertOfButton(
  workbook: WorkbookPort,
  button: RibbonButton,
  language?: keyof Words,
): Promise<ButtonOutcome> {
  try {
    const { now } = await insertOnNewSheet(workbook, ({ packId }) => {
      const formId = formOfButton(button, packId);
      if (formId === null) throw unknownForm(`${packId} ${button}`);
      return { formId, language };
    });
    return { problem: null, now };
  } catch (error) {
    return { problem: problemOf(error), now: null };
  }
}

/** Makes ready what a button would insert into a workbook that holds this. */
export async function prepareOfButton(
  workbook: WorkbookPort,
  button: RibbonButton,
  now: Surroundings,
  language?: keyof Words,
): Promise<void> {
  const profile = profileIn(now.notes, now.names);
  const formId = formOfButton(button, profile.packId);
  if (formId !== null) await prepareForm(workbook, { formId }, profile, language, now);
}

/** The form a button of the ribbon inserts; null where the pack has none for it. */
export function formOfButton(
  button: RibbonButton,
  packId: string = noProfile.packId,
  { packs }: Catalogue = catalogue,
): string | null {
  return packs.find(({ id }) => id === packId)?.buttons[button] ?? null;
}
