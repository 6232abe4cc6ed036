import type { DerivedField, InputField } from './form-field';
import type { FormStyle } from './form-style';
import type { FieldValue } from './form-values';
import { fillText, type Profile } from './profile';
import { styleFields } from './style-fields';
import { isDerived } from './walk-parts';
import type { ScopePath } from './scope-path';

/** Whether a form says there by itself whose it is: the name or the number of the department. */
export function saysWhose(field: InputField | DerivedField): boolean {
  return !isDerived(field) && /\{(?:department|code)\}/.test(String(field.preset ?? ''));
}

/** What a new form holds in a field by itself, and nobody typed; null where it leaves it open. */
export function printedField(
  style: FormStyle,
  profile: Profile,
): (scope: ScopePath, id: string) => FieldValue {
  const fields = styleFields(style);
  return (scope, id) => {
    const field = fields(scope, id);
    const preset = field && !isDerived(field) ? field.preset : undefined;
    return typeof preset === 'string' ? fillText(preset, profile) : (preset ?? null);
  };
}

/** The same of nothing but whose form it is. */
export function printedOwner(
  style: FormStyle,
  profile: Profile,
): (scope: ScopePath, id: string) => FieldValue {
  const fields = styleFields(style);
  const printed = printedField(style, profile);
  return (scope, id) => {
    const field = fields(scope, id);
    return field && saysWhose(field) ? printed(scope, id) : null;
  };
}
