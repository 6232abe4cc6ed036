import type { RibbonButton } from '../../domain/form/pack';
import { noProfile } from '../../domain/form/profile';
import type { Words } from '../../domain/form/words';
import { catalogue, type Catalogue } from '../catalogue';
import type { WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { unknownForm } from './choose-form';
import { insertOnNewSheet } from './insert-form';

/**
 * Puts the form of a ribbon's button on a new sheet: which form that is, the profile's pack says. Null for success. Not part of the
 * area's index: the pane, which has no such buttons, loads all of that.
 */
export async function insertOfButton(
  workbook: WorkbookPort,
  button: RibbonButton,
  language?: keyof Words,
): Promise<Problem | null> {
  try {
    await insertOnNewSheet(workbook, ({ packId }) => {
      const formId = formOfButton(button, packId);
      if (formId === null) throw unknownForm(`${packId} ${button}`);
      return { formId, language };
    });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** The form a button of the ribbon inserts; null where the pack has none for it. */
export function formOfButton(
  button: RibbonButton,
  packId: string = noProfile.packId,
  { packs }: Catalogue = catalogue,
): string | null {
  return packs.find(({ id }) => id === packId)?.buttons[button] ?? null;
}
