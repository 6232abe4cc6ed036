import { judgedTotals } from '../check/wrong-totals';
import type { RecognizedTable } from './recognized-table';
import { worthOf } from './table-worth';

/** Why nobody can say which of several it is. */
export type OpenChoice = 'unclear' | 'twoLayouts' | 'tooMuch';

/** So many cells are added up in all to tell layouts apart; more would take seconds. */
const mostAdded = 200_000;
/** How little better a layout may be that leaves something out: a label more, or one that is not understood. */
const leastAhead = 2;

/**
 * Whether a department stands above its units, or a code above its parts, its sums tell: one that is wrong speaks more against a
 * layout than what is not understood, and one that is right speaks for it.
 */
export function byTotals(alike: readonly RecognizedTable[]): RecognizedTable[] {
  if (isTooMuch(alike)) return [...alike];
  const rated = alike.map((one) => ({ one, against: againstOf(one) }));
  return rated.sort((a, b) => a.against - b.against).map(({ one }) => one);
}

/**
 * Other layouts of the same form that a table may be as well, where it says something else in them: nothing but its labels and its
 * sums tell which of them it is.
 */
export function openLayouts(
  best: RecognizedTable,
  read: readonly RecognizedTable[],
): { readonly others: readonly RecognizedTable[]; readonly why: OpenChoice } | null {
  const near = read.filter(
    (one) => one !== best && one.indexed.form.id === best.indexed.form.id && mayBe(one, best),
  );
  if (near.length === 0) return null;
  const said = saidIn(best);
  const others = near.filter((one) => saidIn(one) !== said);
  // A form that waits to be filled in, with the name of its unit at most: nothing would be judged by the wrong layout.
  if (![best, ...others].some(hasFigures) || others.length === 0) return null;
  const alike = others.filter((one) => worthOf(one) === worthOf(best));
  if (alike.length > 0 && isTooMuch([best, ...alike])) return { others: alike, why: 'tooMuch' };
  const own = againstOf(best);
  const open = others.filter((one) => againstOf(one) <= own);
  return open.length > 0 ? { others: open, why: 'twoLayouts' } : null;
}

/** One that is as good, or nearly as good as one that leaves out what stands in the table. A title of its own says which it is. */
function mayBe(one: RecognizedTable, best: RecognizedTable): boolean {
  const behind = worthOf(best) - worthOf(one);
  if (behind === 0) return true;
  const isMixed = best.faults.some(({ kind }) => kind === 'unplaced');
  return best.title === null && isMixed && behind < leastAhead;
}

const added = new WeakMap<RecognizedTable, number>();

/** Added up once, however often readings are compared. */
function againstOf(one: RecognizedTable): number {
  const known = added.get(one);
  if (known !== undefined) return known;
  const { form, ref } = one.indexed;
  const { wrong, right } = judgedTotals(form, ref.styleId, one.reading);
  const against = one.doubts + 3 * wrong - right;
  added.set(one, against);
  return against;
}

function isTooMuch(all: readonly RecognizedTable[]): boolean {
  return all.reduce((sum, { reading }) => sum + reading.cells.length, 0) > mostAdded;
}

export function hasFigures({ reading }: RecognizedTable): boolean {
  return reading.cells.some(({ value }) => typeof value === 'number' && value !== 0);
}

/** Which figures it says, whatever its fields are called in a layout. */
function saidIn({ reading, fitted: { placeOf } }: RecognizedTable): string {
  return reading.cells
    .filter(({ value }) => value !== null && value !== '')
    .map(({ field, scope, at, value }) => JSON.stringify([field, scope, placeOf(at), value]))
    .sort()
    .join('\n');
}
