import type { FormDefinition, ProjectFields } from '../../domain/form/form-definition';
import { catalogue, type PackedForm } from '../catalogue';
import { unknownForm } from '../insert/choose-form';

export interface ChosenProjectForm {
  readonly form: FormDefinition;
  readonly fields: ProjectFields;
}

/** @throws WorkbookError where no pack has such a form, or there is not one of it for each project. */
export function chooseProjectForm({ packId, formId }: PackedForm): ChosenProjectForm {
  const form = catalogue.find({ packId, formId });
  if (!form?.perProject) throw unknownForm(`${packId} ${formId}`);
  return { form, fields: form.perProject };
}
