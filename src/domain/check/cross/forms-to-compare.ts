import type { CrossList, CrossTerm } from './cross-term';
import type { FormInWorkbook, TermSide } from './cross-side';
import { listingOf, type Listing } from './listing';
import { sharedList } from './shared-list';
import { sideAgain, termSide } from './term-side';

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
  side(term: CrossTerm): TermSide<Form>;
  listing(list: CrossList): Listing<Form>;
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
  return keep(all, known, places, byKind, [], new Map());
}

const numbers = new WeakMap<CrossTerm, number>();
let numbered = 0;

/** Terms are data that stays: a list by their numbers takes less than a map for each workbook, as all of them are asked for. */
function numberOf(term: CrossTerm): number {
  const number = numbers.get(term) ?? numbered;
  if (number === numbered) {
    numbers.set(term, number);
    numbered += 1;
  }
  return number;
}

/** The same list for all kinds of which there are no forms. */
const none: readonly never[] = [];

/** Sides and lists that were asked for before are brought up to date when they are asked for again: few rules look at what was edited. */
function keep<Form extends FormInWorkbook>(
  all: readonly Form[],
  known: KnownDepartment,
  places: readonly number[],
  byKind: ReadonlyMap<string, readonly Form[]>,
  sides: (TermSide<Form> | undefined)[],
  listings: Map<CrossList, Listing<Form>>,
): FormsToCompare<Form> {
  const ofKind = (formId: string) => byKind.get(formId) ?? none;
  return {
    all,
    known,
    ofKind,
    side(term) {
      const forms = ofKind(term.form);
      const number = numberOf(term);
      const before = sides[number];
      if (before?.forms === forms) return before;
      const now = before ? sideAgain(before, forms) : termSide(term, forms);
      sides[number] = now;
      return now;
    },
    listing(list) {
      const shared = sharedList(list).list;
      const forms = ofKind(list.form);
      const before = listings.get(shared);
      if (before?.forms === forms) return before;
      const now = listingOf(shared, forms, before ?? null);
      listings.set(shared, now);
      return now;
    },
    replaced(changed) {
      const next = all.slice();
      const kinds = new Map(byKind);
      for (const [at, form] of changed) {
        next[at] = form;
        const kind = (kinds.get(form.formId) ?? []).slice();
        kind[places[at] ?? 0] = form;
        kinds.set(form.formId, kind);
      }
      return keep(next, known, places, kinds, sides, listings);
    },
  };
}
