import type { FormStyle } from '../form/form-style';
import { fillText, type Profile } from '../form/profile';
import type { FormValues } from '../form/form-values';
import { saysWhose } from '../form/printed-field';
import { fieldsOf, isDerived, scopeContent } from '../form/walk-parts';

/** What a form says of whom it is by itself, outside of its rows. */
export function ownValues({ header, body }: FormStyle, profile: Profile): FormValues {
  return Object.fromEntries(
    fieldsOf(scopeContent([...header, ...body])).flatMap((field) => {
      if (isDerived(field) || !saysWhose(field)) return [];
      const said = fillText(String(field.preset), profile);
      return said === '' ? [] : [[field.id, said] as const];
    }),
  );
}
