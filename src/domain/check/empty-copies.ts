import { isEmptyForm } from './empty-form';
import type { PlacedFigures } from './form-figures';
import type { FormDefinition } from '../form/form-definition';

interface FilledForm {
  readonly form: Pick<FormDefinition, 'id'>;
  readonly figures: Pick<PlacedFigures, 'all'>;
}

/** Of whom a form says that it is, and of which year; null where it does not say it. */
interface Owned {
  readonly department?: string | null;
  readonly year?: number | null;
}

/**
 * The forms of which a copy that nobody filled in stands beside one that somebody did, by their places: which of the two counts is
 * no question. The form of a project that was named is filled in.
 */
export function emptyCopies(forms: readonly (FilledForm & Owned)[]): ReadonlySet<number> {
  const byKind = new Map<string, number[]>();
  forms.forEach(({ form }, place) => {
    byKind.set(form.id, [...(byKind.get(form.id) ?? []), place]);
  });
  const copies = new Set<number>();
  for (const places of byKind.values()) {
    if (places.length < 2) continue;
    const ones = places.flatMap((place) => {
      const form = forms[place];
      return form ? [{ place, form, isEmpty: isEmptyForm(form.figures) }] : [];
    });
    for (const { place, form, isEmpty } of ones) {
      const hasFilled = ones.some((one) => !one.isEmpty && mayBeOfSame(one.form, form));
      if (isEmpty && hasFilled) copies.add(place);
    }
  }
  return copies;
}

export function withoutEmptyCopies<Form extends FilledForm & Owned>(
  forms: readonly Form[],
): readonly Form[] {
  const copies = emptyCopies(forms);
  return copies.size === 0 ? forms : forms.filter((_, place) => !copies.has(place));
}

function mayBeOfSame(one: Owned, other: Owned): boolean {
  const isSame = <T>(mine: T, its: T) => (mine ?? its) === (its ?? mine);
  return isSame(one.department, other.department) && isSame(one.year, other.year);
}
