import type { FormStyle } from '../form/form-style';
import { fillText, type Profile } from '../form/profile';
import type { FormValues } from '../form/form-values';
import type { DerivedField, InputField } from '../form/form-field';
import { fieldsOf, isDerived, scopeContent } from '../form/walk-parts';

/** Whether a form says whose it is there: what a unit prints there is not the department's. */
export function isOwnField(field: InputField | DerivedField): boolean {
  return !isDerived(field) && /\{(?:department|code)\}/.test(String(field.preset ?? ''));
}

/** What a form says of whom it is by itself, outside of its rows. */
export function ownValues({ header, body }: FormStyle, profile: Profile): FormValues {
  return Object.fromEntries(
    fieldsOf(scopeContent([...header, ...body])).flatMap((field) => {
      if (isDerived(field) || !isOwnField(field)) return [];
      const said = fillText(String(field.preset), profile);
      return said === '' ? [] : [[field.id, said] as const];
    }),
  );
}
