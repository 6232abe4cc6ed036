import { hasFigureIn } from '../../../domain/check/cross/side-figures';
import type { Comparison } from './comparisons';
import type { CommonCause, PlacedRow, RowSlip } from './found-cause';
import type { CheckedForm } from '../report';
import { withoutRows, withRows, type ExcessAfter } from './row-changes';
import { rowsLeftOut, type RowLeftOut } from './rows-left-out';
import { rowsTwice } from './rows-twice';

/** What rows make wrong that are there twice or were left out, and what is left. */
export interface RowsFound {
  readonly causes: readonly CommonCause[];
  readonly left: readonly Comparison[];
}

/** The places of the forms that a form is compared with, itself among them; `look` takes those whose rows were looked at. */
export interface RowsAround {
  readonly together: (place: number) => readonly number[];
  readonly look: (place: number) => void;
}

/** A row as it may be wrong. */
interface Candidate {
  readonly form: number;
  readonly row: RowSlip;
  readonly after: ExcessAfter;
  /** The same differences would be there if the row of the other form were too many. */
  readonly otherwise: ExcessAfter | null;
}

/**
 * A row that is there twice, or that another form has and this one has not: it makes amounts wrong in several columns, in each by as
 * much as it has there.
 */
export function rowCauses(
  open: readonly Comparison[],
  forms: readonly CheckedForm[],
  around: RowsAround,
): RowsFound {
  const causes: CommonCause[] = [];
  let left = open;
  const places = new Set(open.flatMap((one) => one.forms));
  const candidates = [...places].flatMap((place) => candidatesAt(place, forms, around));
  while (left.length > 0) {
    const all = candidates.flatMap((one) => foundBy(one, left) ?? []);
    const best = all.toSorted((one, other) => other.explains.length - one.explains.length)[0];
    if (!best) break;
    const { form, row, explains, root, after } = best;
    causes.push({
      ...{ form, root, row },
      verdicts: explains.flatMap(({ verdict }) => verdict ?? []),
      findings: new Set(explains.flatMap(({ finding }) => finding ?? [])),
    });
    left = left.flatMap((one) => (explains.includes(one) ? [] : [leftOf(one, after)]));
    candidates.splice(candidates.indexOf(best.candidate), 1);
  }
  return { causes, left };
}

function candidatesAt(
  place: number,
  forms: readonly CheckedForm[],
  { together, look }: RowsAround,
): readonly Candidate[] {
  const form = forms[place];
  if (!form) return [];
  const { figures } = form;
  const twice = rowsTwice(figures).flatMap(({ first, copies }): readonly Candidate[] => {
    const [copy] = copies;
    if (!copy) return [];
    const rows = copies.map((scope) => ({ place, scope }));
    const row: RowSlip = { slip: 'twice', at: copy, right: { place, scope: first }, rows };
    return [{ form: place, row, after: withoutRows(place, form, copies), otherwise: null }];
  });
  const missing = rowsLeftOut(place, forms, together(place), look);
  const leftOut = setsOf(missing).flatMap((set): readonly Candidate[] => {
    const [one, ...others] = set;
    const there = one && forms[one.row.place];
    if (!there) return [];
    const codes = new Set(set.map(({ code }) => code));
    const rows = missing.filter(({ code }) => codes.has(code)).map(({ row }): PlacedRow => row);
    const more = others.length === 0 ? {} : { more: others.map(({ row }) => row) };
    return [
      {
        form: place,
        row: { slip: 'leftOut', at: one.beside, right: one.row, ...more, rows },
        after: withRows(place, form, set, forms),
        otherwise: withoutRows(
          one.row.place,
          there,
          set.map(({ row }) => row.scope),
        ),
      },
    ];
  });
  return [...twice, ...leftOut];
}

/** Each by itself, and all that one list has and this form has not: of several together no amount says which. */
function setsOf(missing: readonly RowLeftOut[]): readonly (readonly RowLeftOut[])[] {
  const lists = new Set(missing.map((one) => one.lists));
  const together = [...lists].map((own) => missing.filter((one) => one.lists === own));
  return [...missing.map((one) => [one]), ...together.filter(({ length }) => length > 1)];
}

interface Found extends Candidate {
  readonly candidate: Candidate;
  readonly explains: readonly Comparison[];
  readonly root: Comparison;
}

function foundBy(candidate: Candidate, open: readonly Comparison[]): Found | null {
  const { form, after, otherwise } = candidate;
  const explains = open.filter((one) => isMended(one, after));
  const root = rootOf(explains, form);
  if (!root) return null;
  // The row that only the other form has is too many there.
  const byOther = otherwise ? open.filter((one) => isMended(one, otherwise)) : [];
  if (byOther.length > explains.length) return null;
  return { ...candidate, candidate, explains, root };
}

function isMended(one: Comparison, excessAfter: ExcessAfter): boolean {
  const after = excessAfter(one);
  if (after === null || after === one.excess) return false;
  return one.isAtMost ? after <= 0 : after === 0;
}

/** What both mistakes together make wrong is wrong by the rest without the first of them. */
function leftOf(one: Comparison, excessAfter: ExcessAfter): Comparison {
  const after = one.isAtMost ? null : excessAfter(one);
  return after === null || after === one.excess ? one : { ...one, excess: after };
}

/** Of those that look at the form the closest, rather between forms than within one; a bound alone proves nothing. */
function rootOf(explains: readonly Comparison[], place: number): Comparison | null {
  const [first] = explains
    .filter((one) => !one.isAtMost && looksAt(one, place))
    .toSorted(
      (one, other) =>
        Number(one.finding !== null) - Number(other.finding !== null) ||
        one.cells.size - other.cells.size,
    );
  return first ?? null;
}

function looksAt({ verdict, forms }: Comparison, place: number): boolean {
  if (!verdict) return forms.includes(place);
  return [verdict.left, verdict.right].some((side) =>
    hasFigureIn(side, (form) => form.place === place),
  );
}
