import type { DepartmentProfile } from '../domain/form/profile';
import { formPicture } from '../domain/picture/form-picture';
import type { Picture } from '../domain/picture/picture';
import { planForm } from '../domain/plan/plan-form';
import { chooseForm, type FormChoice } from './insert/choose-form';

/** A form as it will be inserted. */
export interface DrawnForm {
  readonly picture: Picture;
  readonly rows: number;
  readonly columns: number;
}

/** @throws WorkbookError where no pack has such a form. */
export function drawForm(choice: FormChoice, profile: DepartmentProfile): DrawnForm {
  const { packId, form, style } = chooseForm(choice, profile);
  const plan = planForm({ packId, form, styleId: style.id, profile });
  return {
    picture: formPicture(plan),
    rows: plan.rowHeights.length,
    columns: plan.columnWidths.length,
  };
}
