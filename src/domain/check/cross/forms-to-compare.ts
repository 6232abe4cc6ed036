import type { CrossTerm } from './cross-rule';
import type { CrossSide, FormInWorkbook } from './cross-side';
import { replaceInSide, startSide, type KeptSide } from './kept-side';

/** What is known of the department beside its forms. */
export interface KnownDepartment {
  readonly year: number | null;
  readonly department: string | null;
}

export const nothingKnown: KnownDepartment = { year: null, department: null };

/** The forms that rules between forms look at together. */
export interface FormsToCompare<Form extends FormInWorkbook> {
  readonly all: readonly Form[];
  readonly known: KnownDepartment;
  ofKind(formId: string): readonly Form[];
  side(term: CrossTerm): CrossSide<Form>;
  /** The same forms with others of their kinds in these places. */
  replaced(forms: ReadonlyMap<number, Form>): FormsToCompare<Form>;
}

export function formsToCompare<Form extends FormInWorkbook>(
  all: readonly Form[],
  known: KnownDepartment = nothingKnown,
): FormsToCompare<Form> {
  const byKind = new Map<string, Form[]>();
  /** Where a form is among those of its kind. */
  const places = all.map((form) => {
    const kind = byKind.get(form.formId) ?? [];
    byKind.set(form.formId, kind);
    return kind.push(form) - 1;
  });
  return keep(all, known, places, byKind, new Map());
}

function keep<Form extends FormInWorkbook>(
  all: readonly Form[],
  known: KnownDepartment,
  places: readonly number[],
  byKind: ReadonlyMap<string, readonly Form[]>,
  sides: ReadonlyMap<string, Map<CrossTerm, KeptSide<Form>>>,
): FormsToCompare<Form> {
  const kept = new Map(sides);
  const ofKind = (formId: string) => byKind.get(formId) ?? [];
  return {
    all,
    known,
    ofKind,
    side(term) {
      const ofForm = kept.get(term.form) ?? new Map<CrossTerm, KeptSide<Form>>();
      kept.set(term.form, ofForm);
      const side = ofForm.get(term) ?? startSide(term, ofKind(term.form));
      ofForm.set(term, side);
      return side.side;
    },
    replaced(changed) {
      const next = all.slice();
      const kinds = new Map(byKind);
      const nextSides = new Map(kept);
      for (const [at, form] of changed) {
        const { formId } = form;
        const place = places[at] ?? 0;
        next[at] = form;
        const kind = (kinds.get(formId) ?? []).slice();
        kind[place] = form;
        kinds.set(formId, kind);
        const again = [...(nextSides.get(formId) ?? [])].map(
          ([term, side]) => [term, replaceInSide(side, term, kind, place)] as const,
        );
        nextSides.set(formId, new Map(again));
      }
      return keep(next, known, places, kinds, nextSides);
    },
  };
}
