import type { CrossVerdict } from '../../domain/check/cross/check-cross';
import type { FormToCross } from './cross-findings';

/** Forms that are compared with each other, and those of their verdicts that count. */
export interface CrossGroup {
  readonly forms: readonly FormToCross[];
  readonly counts: (verdict: CrossVerdict<FormToCross>) => boolean;
}

/**
 * Where a workbook holds forms of one kind for several departments or years, those of one owner are compared. A form that names no
 * owner may belong to any: what it is compared with is not clear.
 */
export function crossGroups(forms: readonly FormToCross[]): CrossGroup[] {
  const whole = { forms, counts: () => true };
  if (!hasTwins(forms)) return [whole];
  const owner = ownersOf(forms);
  const owners = [...new Set(forms.flatMap((form) => owner(form) ?? []))];
  if (owners.length < 2) return [whole];
  return [
    ...owners.map((one) => ({
      forms: forms.filter((form) => owner(form) === one),
      counts: () => true,
    })),
    {
      forms,
      counts: ({ left, right }) =>
        [...left.forms, ...right.forms].some((form) => owner(form) === null),
    },
  ];
}

function hasTwins(forms: readonly FormToCross[]): boolean {
  const single = forms.filter(({ isSingle }) => isSingle).map(({ formId }) => formId);
  return new Set(single).size < single.length;
}

/** By department, by year, or by both: by what they differ in. */
function ownersOf(forms: readonly FormToCross[]): (form: FormToCross) => string | null {
  const isMany = (values: readonly (string | number | null)[]) =>
    new Set(values.filter((value) => value !== null)).size > 1;
  const byDepartment = isMany(forms.map(({ checked }) => checked.department));
  const byYear = isMany(forms.map(({ checked }) => checked.year));
  return ({ checked: { department, year } }) => {
    if ((byDepartment && department === null) || (byYear && year === null)) return null;
    if (!byDepartment && !byYear) return null;
    return [byDepartment ? department : '', byYear ? year : ''].join('\n');
  };
}
