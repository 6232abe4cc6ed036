import type { LastYearHere } from '../../app/last-year/last-year-here';
import { noteLastYear, typedFact } from '../../app/last-year/note-last-year';
import { presentSheet } from '../../app/last-year/present-forms';
import { standingColumns, type StandingColumn } from '../../app/last-year/standing-columns';
import type { Pack } from '../../domain/form/pack';
import { lastYearOf } from '../../domain/narrative/fact/derived-name';
import type { BroughtFact, BroughtIn } from '../../domain/last-year/brought-in';
import { legalSheetName } from '../../domain/grid/sheet-name';
import type { SetForm } from '../insert/set-insertion';

/** What a file would become, what stands in the workbook beside it, and what the user wants of it. */
export interface Review {
  readonly name: string;
  readonly pack: Pick<Pack, 'id' | 'forms'>;
  readonly brought: BroughtIn;
  readonly here: LastYearHere;
  readonly columns: readonly StandingColumn[];
  /** The places of the forms that come in. */
  readonly forms: ReadonlySet<number>;
  /** Facts whose figure is to stand instead of another one. */
  readonly replaced: ReadonlySet<string>;
}

/** Forms that stand in the workbook already do not come in again unless the user says so. */
export function reviewOf(
  name: string,
  pack: Review['pack'],
  brought: BroughtIn,
  here: LastYearHere,
): Review {
  const fresh = brought.forms.flatMap(({ form, project }, place) =>
    presentSheet(here.present, form.id, project) === null ? [place] : [],
  );
  return {
    ...{ name, pack, brought, here },
    columns: standingColumns(brought.facts, here.forms),
    forms: new Set(fresh),
    replaced: new Set(),
  };
}

/** What becomes of a figure of the year before. */
export type FactPlace =
  | { readonly kind: 'column' }
  | { readonly kind: 'standing'; readonly columns: readonly StandingColumn[] }
  /** It is kept for the text, where nothing or something else was typed. */
  | { readonly kind: 'typed'; readonly before: string | null };

export function placeOfFact({ columns, forms, here }: Review, fact: BroughtFact): FactPlace {
  if (fact.column && forms.has(fact.column.form)) return { kind: 'column' };
  const standing = columns.filter((one) => one.fact === fact.name);
  if (standing.length > 0) return { kind: 'standing', columns: standing };
  const before = here.typed[lastYearOf(fact.name)] ?? '';
  return { kind: 'typed', before: before === '' || before === typedFact(fact) ? null : before };
}

/** The cells that are filled: empty ones, and those that the user wants to replace. */
export function cellsToFill(review: Review): readonly StandingColumn[] {
  return review.brought.facts.flatMap((fact) => {
    const place = placeOfFact(review, fact);
    if (place.kind !== 'standing') return [];
    return place.columns.filter(
      ({ state, last }) =>
        last !== null &&
        (state === 'empty' || (state === 'other' && review.replaced.has(fact.name))),
    );
  });
}

/** What is noted with it: figures that stand in no form, and last year's texts. */
export function notesOf(review: Review): (before: string | null) => string {
  const { brought, here, replaced } = review;
  const placed = new Set(
    brought.facts
      .filter((fact) => placeOfFact(review, fact).kind !== 'typed')
      .map(({ name }) => name),
  );
  return (before) =>
    noteLastYear(before, { ...{ brought, placed, replaced }, profile: here.profile });
}

/** The forms to insert; the notes go with the first. */
export function formsToInsert(review: Review): readonly SetForm[] {
  const { brought, pack, forms } = review;
  const chosen = brought.forms.filter((_, place) => forms.has(place));
  return chosen.map(({ form, style, values, project }, index) => ({
    ...{ packId: pack.id, formId: form.id, styleId: style.id, known: values },
    ...(project === null ? {} : { project, sheetName: legalSheetName(project) }),
    ...(index === 0 ? { notes: notesOf(review) } : {}),
  }));
}
