import { chosenStyle } from '../../domain/form/chosen-style';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import type { DepartmentProfile } from '../../domain/form/profile';
import { catalogue } from '../catalogue';
import { WorkbookError } from '../problem';

/** Which form is wanted; what is left open is chosen by the profile. */
export interface FormChoice {
  readonly packId?: string | undefined;
  readonly formId: string;
  readonly styleId?: string | undefined;
}

export interface ChosenForm {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly style: FormStyle;
}

/** @throws WorkbookError where no pack has such a form. */
export function chooseForm(choice: FormChoice, profile: DepartmentProfile): ChosenForm {
  const { formId, packId = profile.packId } = choice;
  const form = catalogue.find({ packId, formId });
  if (!form) throw unknownForm(`${packId} ${formId}`);
  // Layouts are called alike in all packs, but the profile speaks of its own.
  const preferred = packId === profile.packId ? profile.styles[formId] : undefined;
  const style = chosenStyle(form, choice.styleId ?? preferred, profile.level);
  return { packId, form, style };
}

export function unknownForm(detail: string): WorkbookError {
  return new WorkbookError({ code: 'unknownForm', left: [], detail });
}

/** Every form and layout that the choice may turn out to be when the profile is known. */
export function possibleForms({ packId, formId, styleId }: FormChoice): readonly ChosenForm[] {
  return catalogue.packs.flatMap((pack) =>
    packId !== undefined && packId !== pack.id
      ? []
      : pack.forms
          .filter(({ id }) => id === formId)
          .flatMap((form) =>
            (styleId === undefined ? form.styles : [styleOf(form, styleId)]).map((style) => ({
              packId: pack.id,
              form,
              style,
            })),
          ),
  );
}
