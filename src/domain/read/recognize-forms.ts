import type { FormStyle } from '../form/form-style';
import { allBlocks } from '../form/walk-parts';
import type { CellRange } from '../grid/cell-range';
import type { FormRef } from '../layout/mark-name';
import {
  candidatesOf,
  scoreCandidate,
  type CandidateScore,
  type FormCandidate,
} from './form-candidates';
import { bottomOf, topOf } from './form-extent';
import type { FormIndex, IndexedStyle } from './form-index';
import type { FormReading, ReadCell } from './form-reading';
import { labelHits } from './label-hits';
import { readForm } from './read-form';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from './sheet-rows';
import { hasTitle } from './title-on-sheet';
import { findLabel, sheetTexts, type SheetTexts } from './sheet-texts';

/** A form that was recognised without a mark. */
export interface RecognizedForm extends FormRef {
  readonly region: CellRange;
}

/** With fewer of its labels nothing is taken for a form. */
const leastShare = 0.5;

/** A title in other letters, which speaks less against a layout than any fault. */
const otherTitle = 0.5;

/** So many rows may stand between a title and its table. */
const mostBetween = 10;

interface Found extends CandidateScore {
  readonly row: number;
  readonly top: number;
  /** Layouts that fit equally well, in the order of the packs. */
  readonly styles: readonly IndexedStyle[];
}

/** Finds the forms on a sheet by their printed words, from top to bottom: the one that fits best first, then those around it. */
export function recognizeForms(grid: SheetGrid, index: FormIndex): RecognizedForm[] {
  const { used } = grid;
  if (!used) return [];
  const sheet = sheetTexts(grid, used);
  const hits = labelHits(index, sheet);
  let open = index.styles.flatMap((indexed, at) => candidatesOf(indexed, hits[at] ?? new Map()));
  const found: Found[] = [];
  for (;;) {
    const best = bestOf(open, found, sheet) ?? bestOf(acrossHeads(open), found, sheet);
    if (!best) break;
    found.push(best);
    const last = Math.max(best.row, best.last);
    open = open.filter(({ row }) => row < best.top || row > last);
  }
  found.sort((a, b) => a.top - b.top);
  const titled = found.map((one, at) => ({
    ...one,
    top: titleAbove(one, found[at - 1]?.last ?? used.top - 1, sheet),
  }));
  const belowOf = (at: number) => whole[at + 1]?.top ?? titled[at + 1]?.top ?? used.bottom + 1;
  const whole: Found[] = [];
  const all: Recognized[] = [];
  for (const [at, bare] of titled.entries()) {
    const beside = all[at - 1]?.form ?? null;
    const free = beside ? beside.region.bottom + 1 : used.top;
    const one = { ...bare, top: strayAbove(bare, free, grid) };
    whole.push(one);
    const isPart = titled[at - 1]?.isTitled === true && !one.isTitled;
    all.push(
      recognized(isPart ? partOf(beside, one) : one, { below: belowOf(at), beside }, sheet, grid),
    );
  }
  // Heads may have been copied over the title above their own: then the form below says which they are of, by its title or its rows.
  return all.map(({ form, isTold }, at) => {
    const [one, next] = [whole[at], whole[at + 1]];
    const isAsked = next?.isTitled === true || !isTold;
    const beside = isAsked ? (all[at + 1]?.form ?? null) : null;
    const isOpen = one?.isTitled === false && all[at - 1]?.form.formId !== form.formId;
    const isOfNext = isOpen && beside?.formId === form.formId;
    return isOfNext ? recognized(one, { below: belowOf(at), beside }, sheet, grid).form : form;
  });
}

/** Rows may have come between the title and the table, as where the heads were sorted among the items: they belong to the form. */
function titleAbove({ top, row, styles }: Found, above: number, sheet: SheetTexts): number {
  const headings = styles.flatMap((one) => one.headings);
  if (findLabel(sheet, top, row, headings) !== null) return top;
  return findLabel(sheet, Math.max(above + 1, top - mostBetween), top, headings) ?? top;
}

/**
 * Where nothing stands in the place of a title, the next thing above that no other form took belongs to the form: what was typed
 * there is told.
 */
function strayAbove({ top, row, left, right, styles }: Found, free: number, grid: SheetGrid) {
  if (top < row) return top;
  const width = Math.max(...styles.map(({ style }) => style.columns.length));
  const columns = Array.from({ length: right + width - left }, (_, at) => left + at);
  for (let above = top - 1; above >= Math.max(free, top - mostBetween); above -= 1) {
    if (columns.some((column) => isFilled(grid.cellAt(above, column)))) return above;
  }
  return top;
}

/** Where a head stands again and neither part is enough to be a form, both are parts of one. */
function acrossHeads(open: readonly FormCandidate[]): FormCandidate[] {
  return open.flatMap((one) => (one.next === null ? [] : [{ ...one, next: null }]));
}

function bestOf(
  open: readonly FormCandidate[],
  found: readonly Found[],
  sheet: SheetTexts,
): Found | null {
  const scored = open.map((candidate): Found => {
    const { row, indexed, next } = candidate;
    const ends = found.filter((one) => one.last < row).map((one) => one.last + 1);
    const starts = found.filter((one) => one.top > row).map((one) => one.top - 1);
    const again = next === null ? [] : [next - 1];
    const until = Math.min(sheet.used.bottom, ...starts, ...again);
    const top = topOf(indexed, sheet, row, Math.max(sheet.used.top, ...ends));
    return { row, top, styles: [indexed], ...scoreCandidate(candidate, until, sheet, top) };
  });
  const fitting = scored.filter(({ share }) => share >= leastShare);
  const [first] = fitting;
  if (!first) return null;
  const best = fitting.reduce((most, one) => (one.points > most.points ? one : most), first);
  const equals = fitting.filter(({ points, row }) => points === best.points && row === best.row);
  return { ...best, styles: equals.flatMap(({ styles }) => styles) };
}

/**
 * A row that should sum up others and is empty speaks more against a layout than what stands there and is not understood. Words that
 * begin as its items do speak for it.
 */
function faultsOf({ problems, cells }: FormReading, style: FormStyle): number {
  const begun = itemsBegun(cells, style);
  const lost = cells.filter(({ derived, formula }) => derived && formula === null);
  const known = lost.filter(({ scope }) => begun.has(JSON.stringify(scope)));
  const empty = lost.filter((cell) => cell.raw === null && !known.includes(cell));
  const places = new Set(known.map(({ at }) => at));
  const said = problems.filter(({ kind, at }) => kind !== 'otherTitle' && !places.has(at));
  return said.length + 2 * empty.length - (begun.size > 0 ? 1 : 0);
}

/** Items whose words begin as those of their block do: there a sum was cleared, or its figure alone was pasted. */
function itemsBegun(cells: readonly ReadCell[], { body }: FormStyle): ReadonlySet<string> {
  const patterns = new Map(
    allBlocks(body).flatMap(({ block, begins }) =>
      begins?.matches ? [[block, begins.matches]] : [],
    ),
  );
  const begun = cells.filter(({ field, scope, raw }) => {
    const matches = patterns.get(scope.at(-1)?.block ?? '');
    return (
      matches?.field === field &&
      typeof raw === 'string' &&
      new RegExp(matches.pattern, 'u').test(raw)
    );
  });
  return new Set(begun.map(({ scope }) => JSON.stringify(scope)));
}

/** Heads that were copied down below the title of a form, over rows of its own, say nothing of another layout. */
function partOf(form: FormRef | null, found: Found): Found {
  const styles = found.styles.filter(
    ({ ref }) => ref.formId === form?.formId && ref.styleId === form.styleId,
  );
  return styles.length > 0 ? { ...found, styles } : found;
}

interface Recognized {
  readonly form: RecognizedForm;
  /** False where another layout fits as well. */
  readonly isTold: boolean;
}

/**
 * Where words do not tell layouts apart, their rows do: the one that leaves the least open is taken. While those are empty, the
 * very letters of the title say which it is; of a table without one, as where heads were copied elsewhere, the form beside it.
 */
function recognized(
  found: Found,
  { below, beside }: { readonly below: number; readonly beside: FormRef | null },
  sheet: SheetTexts,
  grid: SheetGrid,
): Recognized {
  const isOnly = found.styles.length === 1;
  const all = found.styles.map(({ ref, form, style }) => {
    const region = {
      // Its first rows and columns may have been deleted.
      top: Math.max(0, found.top),
      left: Math.max(0, found.left),
      bottom: bottomOf(style, sheet, found.last, below),
      right: found.right + style.columns.length - 1,
    };
    if (isOnly) return { ref, region, faults: 0 };
    const goesOn = beside?.formId === ref.formId && beside.styleId === ref.styleId;
    const isKnown = hasTitle(style, grid, region) || (!found.isTitled && goesOn);
    const title = isKnown ? 0 : otherTitle;
    return { ref, region, faults: title + faultsOf(readForm(form, style.id, grid, region), style) };
  });
  const best = all.reduce((least, one) => (one.faults < least.faults ? one : least));
  const isTold = all.every((one) => one === best || one.faults > best.faults);
  return { form: { ...best.ref, region: best.region }, isTold };
}
