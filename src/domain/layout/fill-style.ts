import { fillText, type Profile } from '../form/profile';
import type { FormStyle } from '../form/form-style';

/** The layout with the profile in all its texts. What has nothing to fill, nearly all of it, is not copied. */
export function fillStyle(style: FormStyle, profile: Profile): FormStyle {
  return filled(style, profile);
}

function filled<Value>(value: Value, profile: Profile): Value;
function filled(value: unknown, profile: Profile): unknown {
  if (typeof value === 'string') return fillText(value, profile);
  if (Array.isArray(value)) return filledList(value, profile);
  if (typeof value !== 'object' || value === null) return value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, one] of Object.entries(value)) {
    const own: unknown = filled(one, profile);
    if (own === one) continue;
    copy ??= { ...value };
    copy[key] = own;
  }
  return copy ?? value;
}

function filledList(list: readonly unknown[], profile: Profile): readonly unknown[] {
  const own = list.map((one) => filled(one, profile));
  return own.every((one, index) => one === list[index]) ? list : own;
}
