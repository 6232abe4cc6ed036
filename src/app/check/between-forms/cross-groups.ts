import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { nothingKnown, type KnownDepartment } from '../../../domain/check/cross/forms-to-compare';
import { looksOf } from '../../../domain/check/cross/cross-looks';
import type { FormToCross } from './form-to-cross';
import type { CheckedForm } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/** Forms that are compared with each other. */
export interface CrossGroup {
  readonly forms: readonly FormToCross[];
  /** What is known of their department; nothing where the workbook holds forms of several. */
  readonly known: KnownDepartment;
  /** What a verdict counts as, nothing where it is told with other forms; null where each counts as what it is. */
  readonly counted: ((verdict: Verdict) => Verdict | null) | null;
}

/**
 * Where a workbook holds forms of one kind for several departments or years, those of one owner are compared. A form that names no
 * owner may belong to any: what it is compared with is not clear, and neither is what all forms of its kind add up to.
 */
export function crossGroups(
  forms: readonly FormToCross[],
  checked: readonly CheckedForm[],
  known: KnownDepartment,
): CrossGroup[] {
  const whole: CrossGroup = { forms, known, counted: null };
  if (!hasTwins(forms)) return [whole];
  const owner = ownersOf(checked);
  const owners = [...new Set(forms.flatMap((form) => owner(form) ?? []))];
  if (owners.length < 2) return [whole];
  const openKinds = new Set(forms.flatMap((form) => (owner(form) === null ? [form.formId] : [])));
  return [
    ...owners.map((one): CrossGroup => ({
      forms: forms.filter((form) => owner(form) === one),
      known: nothingKnown,
      counted: (verdict) => (addsUp(verdict, openKinds) ? undecided(verdict) : verdict),
    })),
    {
      forms,
      known: nothingKnown,
      counted(verdict) {
        const told = [...verdict.left.forms, ...verdict.right.forms];
        if (told.every((form) => owner(form) !== null)) return null;
        const places = new Set(told.map(({ place }) => place));
        // That there are two of them is true whoever they belong to.
        return places.size === 1 || verdict.rule.kind === 'formsOnce'
          ? verdict
          : undecided(verdict);
      },
    },
  ];
}

/** Whether it adds up all forms of one of these kinds. */
function addsUp({ rule }: Verdict, kinds: ReadonlySet<string>): boolean {
  return looksOf(rule).terms.some(({ form, ofAll }) => ofAll === true && kinds.has(form));
}

function undecided(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'fail') return verdict;
  return { ...verdict, outcome: 'notEnoughData', why: 'severalForms' };
}

function hasTwins(forms: readonly FormToCross[]): boolean {
  const single = forms.filter(({ isSingle }) => isSingle).map(({ formId }) => formId);
  return new Set(single).size < single.length;
}

/** By department, by year, or by both: by what they differ in. */
function ownersOf(checked: readonly CheckedForm[]): (form: FormToCross) => string | null {
  const isMany = (values: readonly (string | number | null)[]) =>
    new Set(values.filter((value) => value !== null)).size > 1;
  const byDepartment = isMany(checked.map(({ department }) => department));
  const byYear = isMany(checked.map(({ year }) => year));
  return ({ place }) => {
    const { department = null, year = null } = checked[place] ?? {};
    if ((byDepartment && department === null) || (byYear && year === null)) return null;
    if (!byDepartment && !byYear) return null;
    return [byDepartment ? department : '', byYear ? year : ''].join('\n');
  };
}
