import type { DepartmentProfile } from '../../domain/form/profile';
import type { Words } from '../../domain/form/words';
import { loadPrompts } from '../load-prompts';
import type { Surroundings, WorkbookPort } from '../ports';
import { chooseForm, type FormChoice } from './choose-form';
import { drawEmpty } from './empty-form';
import { createPlaces } from './places';

type Taken = Pick<Surroundings, 'sheets' | 'names'>;

/** Most forms are the first of their kind. */
const emptyWorkbook: Taken = { sheets: [], names: [] };

/**
 * Draws a form that is likely to be inserted on a new sheet before it is asked for, and makes the batch that writes it. Nothing is
 * promised: with another profile it is drawn anew when it is inserted, and where its names are taken by then it gets another batch.
 */
export async function prepareForm(
  workbook: WorkbookPort,
  choice: FormChoice,
  profile: DepartmentProfile,
  language?: keyof Words,
  taken: Taken = emptyWorkbook,
): Promise<void> {
  const plan = drawEmpty(chooseForm(choice, profile), profile, await loadPrompts(language));
  const place = createPlaces(taken).ofNewSheet(plan);
  workbook.queueForm(plan, { ...place, isNewSheet: true, isShown: true });
}
