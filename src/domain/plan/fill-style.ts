import { fillText, type Profile } from '../form/profile';
import type { FormStyle } from '../form/form-style';

/** The layout with the profile in all its texts. */
export function fillStyle(style: FormStyle, profile: Profile): FormStyle {
  return filled(style, profile);
}

function filled<Value>(value: Value, profile: Profile): Value;
function filled(value: unknown, profile: Profile): unknown {
  if (typeof value === 'string') return fillText(value, profile);
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, profile));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, filled(one, profile)]),
  );
}
