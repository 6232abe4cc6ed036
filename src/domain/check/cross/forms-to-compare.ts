import type { CrossTerm } from './cross-rule';
import type { CrossSide, FormInWorkbook } from './cross-side';
import { replaceInSide, startSide, type KeptSide } from './kept-side';

/** The forms that rules between forms look at together. */
export interface FormsToCompare<Form extends FormInWorkbook> {
  readonly all: readonly Form[];
  ofKind(formId: string): readonly Form[];
  side(term: CrossTerm): CrossSide<Form>;
  /** The same forms with others of their kinds in these places. */
  replaced(forms: ReadonlyMap<number, Form>): FormsToCompare<Form>;
}

export function formsToCompare<Form extends FormInWorkbook>(
  all: readonly Form[],
): FormsToCompare<Form> {
  const byKind = new Map<string, Form[]>();
  /** Where a form is among those of its kind. */
  const places = all.map((form) => {
    const kind = byKind.get(form.formId) ?? [];
    byKind.set(form.formId, kind);
    return kind.push(form) - 1;
  });
  return keep(all, places, byKind, new Map());
}

function keep<Form extends FormInWorkbook>(
  all: readonly Form[],
  places: readonly number[],
  byKind: ReadonlyMap<string, readonly Form[]>,
  sides: ReadonlyMap<string, Map<CrossTerm, KeptSide<Form>>>,
): FormsToCompare<Form> {
  const known = new Map(sides);
  const ofKind = (formId: string) => byKind.get(formId) ?? [];
  return {
    all,
    ofKind,
    side(term) {
      const ofForm = known.get(term.form) ?? new Map<CrossTerm, KeptSide<Form>>();
      known.set(term.form, ofForm);
      const kept = ofForm.get(term) ?? startSide(term, ofKind(term.form));
      ofForm.set(term, kept);
      return kept.side;
    },
    replaced(changed) {
      const next = all.slice();
      const kinds = new Map(byKind);
      const nextSides = new Map(known);
      for (const [at, form] of changed) {
        const { formId } = form;
        const place = places[at] ?? 0;
        next[at] = form;
        const kind = (kinds.get(formId) ?? []).slice();
        kind[place] = form;
        kinds.set(formId, kind);
        const again = [...(nextSides.get(formId) ?? [])].map(
          ([term, kept]) => [term, replaceInSide(kept, term, kind, place)] as const,
        );
        nextSides.set(formId, new Map(again));
      }
      return keep(next, places, kinds, nextSides);
    },
  };
}
