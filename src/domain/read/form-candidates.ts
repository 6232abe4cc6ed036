import type { IndexedStyle } from './form-index';
import type { HitsByRow, LabelHit } from './label-hits';
import { isSameLabel } from './label-pattern';
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
  /** Whether a title of the form stands above it. */
  readonly isTitled: boolean;
}

const titleBonus = 4;
/** So many rows or columns may have been put in between. */
const near = 2;
const mostShift = 3;

/** Every row in which at least half of the labels of a form's first row stand; of its second where the first is nowhere. */
export function candidatesOf(indexed: IndexedStyle, hits: HitsByRow): FormCandidate[] {
  for (const { template, labels, offset } of indexed.anchors) {
    const found = [...hits].flatMap(([row, inRow]) => {
      const columns = inRow.flatMap((hit) => (hit.template === template ? [hit.column] : []));
      const count = new Set(columns).size;
      return count > 0 && count * 2 >= labels ? [{ row: row - offset, count }] : [];
    });
    const rows = withoutFilled(found).map(({ row }) => row);
    if (rows.length > 0) {
      return rows.map((row, at) => ({ indexed, hits, row, next: rows[at + 1] ?? null }));
    }
  }
  return [];
}

interface FoundAnchor {
  readonly row: number;
  /** In how many columns its labels stand. */
  readonly count: number;
}

/** A head that was filled down stands in the rows right below with some of its labels: no other form begins there. */
function withoutFilled(found: readonly FoundAnchor[]): FoundAnchor[] {
  let head: FoundAnchor | null = null;
  let last = -1;
  return found.filter((one) => {
    const isFilled = head !== null && one.row === last + 1 && one.count < head.count;
    last = one.row;
    if (!isFilled) head = one;
    return !isFilled;
  });
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
  const isNear = (hit: LabelHit) => Math.abs(hit.shift - shift) <= mostShift;
  const rows = rowsInOrder(reached.map((all) => all.filter(isNear)));
  const reach = { last: row, left: shift, right: shift };
  let found = 0;
  for (const { template, columns, inRow } of rows) {
    found += columns;
    reach.last = inRow[0]?.row ?? reach.last;
    const withPatterns = [...inRow, ...patternHits(indexed, template, sheet, reach.last)];
    for (const moved of movedShifts(withPatterns.filter(isNear), template, shift)) {
      reach.left = Math.min(reach.left, moved);
      reach.right = Math.max(reach.right, moved);
    }
  }
  const isTitled = findLabel(sheet, titleFrom, row, indexed.headings) !== null;
  return {
    points: found - (indexed.labels - found) / 2 + (isTitled ? titleBonus : 0),
    share: indexed.labels === 0 ? 0 : found / indexed.labels,
    isTitled,
    ...reach,
  };
}

interface FoundRow {
  readonly template: number;
  /** In how many columns of the form a label of that row stands. */
  readonly columns: number;
  readonly inRow: readonly LabelHit[];
}

interface FoundRows {
  readonly sum: number;
  readonly last: FoundRow;
  readonly before: FoundRows | null;
}

/**
 * Which rows of the form the rows of the sheet are: those with the most labels that keep their order. A row that was copied over
 * another one stands out of it, and says nothing against those below.
 */
function rowsInOrder(reached: readonly (readonly LabelHit[])[]): FoundRow[] {
  /** The best that end with a template. */
  const ending = new Map<number, FoundRows>();
  let best: FoundRows | null = null;
  for (const inRow of reached) {
    const found = templatesIn(inRow).map(([template, columns]): FoundRows => {
      const before = bestAbove(ending, template);
      return { sum: (before?.sum ?? 0) + columns, last: { template, columns, inRow }, before };
    });
    for (const one of found) {
      const { template } = one.last;
      if (one.sum > (ending.get(template)?.sum ?? 0)) ending.set(template, one);
      if (best === null || one.sum > best.sum) best = one;
    }
  }
  const rows: FoundRow[] = [];
  for (let one = best; one !== null; one = one.before) rows.push(one.last);
  return rows.reverse();
}

function bestAbove(ending: ReadonlyMap<number, FoundRows>, template: number): FoundRows | null {
  let best: FoundRows | null = null;
  for (const [above, one] of ending) {
    if (above < template && (best === null || one.sum > best.sum)) best = one;
  }
  return best;
}

/** The rows of the form of which labels stand in a row of the sheet, and in how many columns. */
function templatesIn(inRow: readonly LabelHit[]): [number, number][] {
  const columns = new Map<number, Set<number>>();
  for (const { template, column } of inRow) {
    columns.set(template, (columns.get(template) ?? new Set()).add(column));
  }
  return [...columns].map(([template, { size }]) => [template, size]);
}

/** Labels with placeholders of a row of the form that stand in a row of the sheet. */
function patternHits(
  { patterns }: IndexedStyle,
  template: number,
  { rows, used }: SheetTexts,
  row: number,
): LabelHit[] {
  const texts = rows[row - used.top]?.texts ?? [];
  return patterns.flatMap(({ template: own, column, pattern }) =>
    own !== template
      ? []
      : texts
          .filter(({ key }) => isSameLabel(pattern, key))
          .map((text) => ({ row, template, column, shift: text.column - column })),
  );
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
