import { everyTotal } from '../check/wrong-totals';
import type { FormIndex } from '../read/form-index';
import { titledBy, titleKey } from './known-texts';
import type { LabelWords } from './label-words';
import { isHeadedOtherwise } from './compose/headed-otherwise';
import { isBorneOut } from './compose/borne-out';
import { composeDetails } from './compose/compose-details';
import { composeLists } from './compose/compose-lists';
import { composePaper } from './compose/compose-paper';
import { composeTable } from './compose/compose-table';
import type { ComposedLayout } from './compose/composed-style';
import { byTotals, hasFigures, openLayouts, type OpenChoice } from './open-layouts';
import type { RecognizedTable } from './recognized-table';
import { rankStyles, type RankedStyle } from './style-ranks';
import { mostWorth, recognized, styleReadings, type StyleReadings } from './style-readings';
import { readTables } from './table-reading';
import { worthOf } from './table-worth';
import type { TablesToRead } from './tables-to-read';

/** Which form tables are, if they are one. */
export interface Judged {
  readonly form: RecognizedTable | null;
  readonly likely: readonly RecognizedTable[];
  /** Why nobody can say which of the likeliest it is; null where one is, or none. */
  readonly open: OpenChoice | null;
}

/** From here on a table is taken for a form. */
const leastConfidence = 0.6;
const leastFound = 3;

export function judge(tables: TablesToRead, index: FormIndex, words: LabelWords): Judged {
  const texts = new Set(tables.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
  const readings = styleReadings(tables, texts, words);
  const ranked = rankStyles(
    index,
    texts,
    words,
    titledBy(tables.above.map(({ text }) => titleKey(text))),
  );
  const candidates = readLikeliest(ranked, readings);
  const read = readToCompare(candidates, readings);
  const likeliest = likeliestTaken(inOrder(read));
  const best = likeliest && (readWhole(likeliest, ranked, readings) ?? likeliest);
  const isOpen = best !== undefined && isUnclear(best, read);
  const isBest =
    best !== undefined &&
    !isOpen &&
    !isTitledOtherwise(best, ranked, readings) &&
    !isShifted(best, index, words);
  if (isBest && best.faults.length === 0) return judgedAs(best, read);
  // A table that waits to be filled in and has heads of its own is no damaged one, nor is one that was only like a layout of elsewhere.
  const isOwn = isBest && hasFigures(best) && !isElsewhere(best, index);
  const made = isOwn && !leavesRows(best) ? null : readByHeads(tables, index, words);
  const isMore = isOwn && made !== null && amountsIn(made) > amountsIn(best);
  if (isBest && !isMore && made?.indexed.form.id !== best.indexed.form.id)
    return judgedAs(best, read);
  if (made) return { form: made, likely: [made], open: null };
  const { close, left } = candidates;
  const likely = inOrder([...close, ...left].map(readings.readAs));
  return { form: null, likely, open: isOpen ? 'unclear' : null };
}

/** Rows that a layout asks for and a table lacks are none of it where another layout of the form has all of the table and no more. */
function readWhole(
  best: RecognizedTable,
  ranked: readonly RankedStyle[],
  { readAs }: StyleReadings,
): RecognizedTable | undefined {
  if (!best.faults.some(({ kind }) => kind === 'missingRow')) return undefined;
  const others = ranked.filter(
    ({ indexed }) => indexed.form.id === best.indexed.form.id && indexed !== best.indexed,
  );
  const isWhole = (one: RecognizedTable) =>
    isTaken(one) && one.faults.length === 0 && valuesIn(one) >= valuesIn(best);
  return inOrder(others.map(readAs)).find(isWhole);
}

function valuesIn({ reading }: RecognizedTable): number {
  return reading.cells.filter(({ value }) => value !== null && value !== '').length;
}

/** A damaged table whose columns are others by their heads than those it was read as. */
function isShifted(
  { faults, columns, indexed }: RecognizedTable,
  { compositions }: FormIndex,
  words: LabelWords,
): boolean {
  if (faults.length === 0 || !compositions) return false;
  return isHeadedOtherwise(columns, indexed, compositions, words);
}

/** Whether whole rows, or columns, are not read in a layout. */
function leavesRows({ faults }: RecognizedTable): boolean {
  return faults.filter(({ kind }) => kind === 'unplaced').length > 0;
}

function amountsIn({ reading }: RecognizedTable): number {
  return reading.cells.filter(({ value }) => typeof value === 'number').length;
}

/** Whether a layout was written down for documents of other places only. */
function isElsewhere({ indexed: { ref } }: RecognizedTable, { compositions }: FormIndex): boolean {
  return ref.packId === compositions?.packId;
}

/** Tables in a layout that nobody wrote down, where all of them is understood and their sums bear it out. */
function readByHeads(
  tables: TablesToRead,
  { compositions }: FormIndex,
  words: LabelWords,
): RecognizedTable | null {
  if (!compositions) return null;
  const readAs = (made: ComposedLayout | null) => made && readAsMade(tables, made, words);
  return (
    readAs(composeTable(tables, compositions, words)) ??
    readAs(composeLists(tables, compositions)) ??
    readAs(composePaper(tables, compositions)) ??
    readAs(composeDetails(tables, compositions))
  );
}

function readAsMade(
  tables: TablesToRead,
  { indexed, areWordsKnown, areRowsAlike, isNamed }: ComposedLayout,
  words: LabelWords,
): RecognizedTable | null {
  const read = recognized(readTables(tables, indexed, words), tables);
  if (read.faults.length > 0 || read.unused.length > 0) return null;
  if (isNamed) return read;
  const totals = everyTotal(indexed.form, indexed.ref.styleId, read.reading);
  return isBorneOut(totals, areWordsKnown, areRowsAlike) || !hasFigures(read) ? read : null;
}

/** Layouts that tables may be in, each in the order of the ranks. */
interface Candidates {
  /** Those of which some reading may be as good as the best. */
  readonly close: readonly RankedStyle[];
  readonly left: readonly RankedStyle[];
}

/** Reads the tables in one layout after the other. What cannot be as good as another is not read. */
function readLikeliest(ranked: readonly RankedStyle[], readings: StyleReadings): Candidates {
  let most = Number.NEGATIVE_INFINITY;
  const left: RankedStyle[] = [];
  const close: RankedStyle[] = [];
  for (const one of ranked) {
    if (mostWorth(one) < most) {
      left.push(one);
      continue;
    }
    close.push(one);
    if (readings.mostHere(one) < most) continue;
    const reading = readings.readAs(one);
    if (isTaken(reading)) most = Math.max(most, worthOf(reading));
  }
  return { close, left };
}

/** What was read, and of the layouts that are close those that may be meant all the same. */
function readToCompare(
  { close }: Candidates,
  { isRead, readAs }: StyleReadings,
): readonly RecognizedTable[] {
  const read = close.filter(isRead).map(readAs);
  const [likeliest] = inOrder(read);
  if (likeliest && isTaken(likeliest) && likeliest.title !== null) return read;
  // Without a title another layout of the form may be as good as one that leaves something out.
  const isMeant = ({ indexed: { form } }: RankedStyle) =>
    !likeliest || !isTaken(likeliest) || form.id === likeliest.indexed.form.id;
  return close.filter((one) => isRead(one) || isMeant(one)).map(readAs);
}

/** Another form of the same shape, and no title that says which of them it is. */
function isUnclear(best: RecognizedTable, read: readonly RecognizedTable[]): boolean {
  return read.some(
    (other) => other.indexed.form.id !== best.indexed.form.id && worthOf(other) >= worthOf(best),
  );
}

/** Without a title of its own, and with that of another form: what is only shaped like it. */
function isTitledOtherwise(
  { title, indexed: { form } }: RecognizedTable,
  ranked: readonly RankedStyle[],
  { isTitled }: StyleReadings,
): boolean {
  if (title !== null) return false;
  return ranked.some((one) => one.indexed.form.id !== form.id && isTitled(one));
}

/** The likeliest form, unless it may be laid out otherwise as well. */
function judgedAs(best: RecognizedTable, read: readonly RecognizedTable[]): Judged {
  const layouts = openLayouts(best, read.filter(isTaken));
  return layouts
    ? { form: null, likely: [best, ...layouts.others], open: layouts.why }
    : { form: best, likely: [best], open: null };
}

function isTaken({ confidence, found }: RecognizedTable): boolean {
  return confidence >= leastConfidence && found >= leastFound;
}

/** Of the layouts of the likeliest form the one that its title does not name may be the one that is there. */
function likeliestTaken(read: readonly RecognizedTable[]): RecognizedTable | undefined {
  const form = read[0]?.indexed.form.id;
  return read.find((one) => isTaken(one) && one.indexed.form.id === form);
}

function inOrder(read: readonly RecognizedTable[]): RecognizedTable[] {
  const ordered = [...read].sort(
    (one, other) => worthOf(other) - worthOf(one) || one.doubts - other.doubts,
  );
  const [first] = ordered;
  const alike = ordered.filter((one) => first && worthOf(one) === worthOf(first));
  return alike.length > 1 ? [...byTotals(alike), ...ordered.slice(alike.length)] : ordered;
}
