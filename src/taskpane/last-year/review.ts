import type { LastYearHere } from '../../app/last-year/last-year-here';
import { noteLastYear } from '../../app/last-year/note-last-year';
import { presentSheet } from '../../app/last-year/present-forms';
import { standingColumns, type StandingColumn } from '../../app/last-year/standing-columns';
import { offeredStyles } from '../../app/narrative/offered-styles';
import { readDraft } from '../../app/narrative/read-draft';
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
  /** It is kept for the text, where nothing, the same or something else was typed. */
  | { readonly kind: 'typed'; readonly state: 'empty' | 'same' }
  | { readonly kind: 'typed'; readonly state: 'other'; readonly before: string };

export function placeOfFact({ columns, forms, here }: Review, fact: BroughtFact): FactPlace {
  if (fact.column && forms.has(fact.column.form)) return { kind: 'column' };
  const standing = columns.filter((one) => one.fact === fact.name);
  if (standing.length > 0) return { kind: 'standing', columns: standing };
  const before = here.typed[lastYearOf(fact.name)] ?? '';
  if (before === '') return { kind: 'typed', state: 'empty' };
  return saysSame(before, fact, here.profile.packId)
    ? { kind: 'typed', state: 'same' }
    : { kind: 'typed', state: 'other', before };
}

/** However it was typed: 1300 is 1300.00万元 where every text of the place is written in 万元. */
function saysSame(before: string, { name, fact }: BroughtFact, packId: string): boolean {
  return offeredStyles(packId).every(({ printing: { unit } }) => {
    const typed = readDraft(lastYearOf(name), before, unit);
    if (typed.kind !== 'fact') return false;
    return fact.kind === 'amount'
      ? typed.fact.kind === 'amount' && typed.fact.fen === fact.fen
      : typed.fact.kind === 'count' && typed.fact.count === fact.count;
  });
}

/** The figures that are new in the text: those that nothing stood against, and those that the user replaced. */
export function factsForText(review: Review): readonly BroughtFact[] {
  return review.brought.facts.filter((fact) => {
    const place = placeOfFact(review, fact);
    if (place.kind !== 'typed') return false;
    return place.state === 'empty' || (place.state === 'other' && review.replaced.has(fact.name));
  });
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
