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
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) {
    const one = members[key];
    const own: unknown = filled(one, profile);
    if (own === one) continue;
    copy ??= { ...members };
    copy[key] = own;
  }
  return copy ?? value;
}

function filledList(list: readonly unknown[], profile: Profile): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const own: unknown = filled(list[index], profile);
    if (own !== list[index]) (copy ??= [...list])[index] = own;
  }
  return copy ?? list;
}
