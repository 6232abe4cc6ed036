import type { IndexedStyle } from './form-index';
import type { HitsByRow, LabelHit } from './label-hits';
import { findLabel, type SheetTexts } from './sheet-texts';

/** A place where a form may begin: the row of its first labels. */
export interface FormCandidate {
  readonly indexed: IndexedStyle;
  readonly hits: HitsByRow;
  readonly row: number;
  /** Where the same form may begin again; null for the last one. */
  readonly next: number | null;
}

/** How well a form stands in a place. */
export interface CandidateScore {
  readonly points: number;
  /** Which part of its labels is there. */
  readonly share: number;
  /** The last row with one of its labels. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

const titleBonus = 4;
/** So many rows or columns may have been put in between. */
const near = 2;
const mostShift = 3;

/** Every row in which at least half of the labels of a form's first row stand; of its second where the first is nowhere. */
export function candidatesOf(indexed: IndexedStyle, hits: HitsByRow): FormCandidate[] {
  for (const { template, labels, offset } of indexed.anchors) {
    const rows = [...hits].flatMap(([row, inRow]) => {
      const columns = inRow.flatMap((hit) => (hit.template === template ? [hit.column] : []));
      return columns.length > 0 && new Set(columns).size * 2 >= labels ? [row - offset] : [];
    });
    if (rows.length > 0) {
      return rows.map((row, at) => ({ indexed, hits, row, next: rows[at + 1] ?? null }));
    }
  }
  return [];
}

/** Judges a candidate by its labels down to a row, in their order. */
export function scoreCandidate(
  { indexed, hits, row }: FormCandidate,
  until: number,
  sheet: SheetTexts,
  titleFrom: number,
): CandidateScore {
  const reached: (readonly LabelHit[])[] = [];
  for (let at = row - near; at <= until; at += 1) {
    const inRow = hits.get(at);
    if (inRow) reached.push(inRow);
  }
  const shift = commonShift(reached.flat());
  const reach = { last: row, left: shift, right: shift };
  let found = 0;
  let next = 0;
  for (const all of reached) {
    const inRow = all.filter((hit) => Math.abs(hit.shift - shift) <= mostShift);
    const best = bestTemplate(inRow, next);
    if (!best) continue;
    found += best.columns;
    next = best.template + 1;
    reach.last = inRow[0]?.row ?? reach.last;
    for (const moved of movedShifts(inRow, best.template, shift)) {
      reach.left = Math.min(reach.left, moved);
      reach.right = Math.max(reach.right, moved);
    }
  }
  const isTitled = findLabel(sheet, titleFrom, row, indexed.headings) !== null;
  return {
    points: found - (indexed.labels - found) / 2 + (isTitled ? titleBonus : 0),
    share: indexed.labels === 0 ? 0 : found / indexed.labels,
    ...reach,
  };
}

/** The row of the form, not above the next one, of which the most labels stand in a row of the sheet. */
function bestTemplate(inRow: readonly LabelHit[], next: number) {
  const columns = new Map<number, Set<number>>();
  for (const { template, column } of inRow) {
    if (template < next) continue;
    columns.set(template, (columns.get(template) ?? new Set()).add(column));
  }
  let best: { template: number; columns: number } | null = null;
  for (const [template, { size }] of columns) {
    const isBetter =
      best === null || size > best.columns || (size === best.columns && template < best.template);
    if (isBetter) best = { template, columns: size };
  }
  return best;
}

/** How far labels of a row stand from where the others say; a label printed twice in it may only look like that. */
function movedShifts(inRow: readonly LabelHit[], template: number, shift: number): number[] {
  const ofRow = inRow.filter((hit) => hit.template === template);
  const inPlace = ofRow.filter((hit) => hit.shift === shift);
  return ofRow.flatMap((hit) => {
    const isTaken = inPlace.some(
      (one) => one.column === hit.column || one.column + shift === hit.column + hit.shift,
    );
    return isTaken ? [] : [hit.shift];
  });
}

function commonShift(hits: readonly LabelHit[]): number {
  const counts = new Map<number, number>();
  for (const { shift } of hits) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 0;
}
