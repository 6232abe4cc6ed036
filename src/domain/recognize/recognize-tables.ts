import { judgedTotals } from '../check/wrong-totals';
import type { FormIndex } from '../read/form-index';
import type { ForeignBlock, ForeignDocument } from './foreign-document';
import type { LabelWords } from './label-words';
import { rankStyles, type RankedStyle } from './style-ranks';
import { readTables, type TableReading } from './table-reading';
import { tablesToRead, type PlacedTable, type TablesToRead } from './tables-to-read';

/** A form that was recognised in a document. */
export interface RecognizedTable extends TableReading {
  /** The tables it takes up: T3, or T3 and T4. */
  readonly tables: readonly string[];
  /** From 0 to 1: how much of the form was found as it is printed. */
  readonly confidence: number;
}

/** A table that is none of the known forms for certain: it is kept, and nobody guesses. */
export interface UnknownTable {
  readonly at: string;
  /** What its first row says; of a sheet which cells it takes up. */
  readonly words: string;
  /** Unsearched is a sheet that is too large to look through. */
  readonly why: 'unknown' | 'unclear' | 'unsearched';
  /** What it is most like; the likeliest first. */
  readonly likely: readonly { readonly title: string; readonly confidence: number }[];
}

/** Whether it may be a form, which nobody read: what was checked beside it is not all. */
export function isUnread({ why }: Pick<UnknownTable, 'why'>): boolean {
  return why !== 'unknown';
}

export interface Recognition {
  readonly forms: readonly RecognizedTable[];
  readonly unknown: readonly UnknownTable[];
}

/** From here on a table is taken for a form. */
const leastConfidence = 0.6;
const leastFound = 3;
const titleBonus = 4;
/** So many pieces of a form may stand on as many pages. */
const mostJoined = 8;

/** Finds the forms among the tables of a document. */
export function recognizeTables(
  { blocks }: ForeignDocument,
  index: FormIndex,
  words: LabelWords,
): Recognition {
  const placed = blocks.flatMap((table, block): PlacedTable[] =>
    table.kind === 'table' ? [{ table, block }] : [],
  );
  const forms: RecognizedTable[] = [];
  const unknown: UnknownTable[] = [];
  let next = 0;
  while (next < placed.length) {
    let taken = placed.slice(next, next + 1);
    let best = judge(tablesToRead(blocks, taken, words), index, words);
    for (let count = 2; count <= mostJoined; count += 1) {
      const more = placed.slice(next, next + count);
      if (more.length < count || !areNeighbours(blocks, more, words)) break;
      const joined = judge(tablesToRead(blocks, more, words), index, words);
      if (!isBetterTogether(joined, best)) continue;
      best = joined;
      taken = more;
    }
    if (best.form) forms.push(best.form);
    else unknown.push(unknownTable(taken, best));
    next += taken.length;
  }
  return { forms, unknown };
}

/** Whether nothing stands before the last of them but empty paragraphs, what says that the table goes on, and what stood above the first. */
function areNeighbours(
  blocks: readonly ForeignBlock[],
  placed: readonly PlacedTable[],
  words: LabelWords,
): boolean {
  const [one, other] = placed.slice(-2);
  const between = blocks.slice((one?.block ?? 0) + 1, other?.block);
  const said = between.filter(
    (block) =>
      block.kind === 'table' || (block.text.trim() !== '' && !words.isContinuation(block.text)),
  );
  if (said.length === 0) return true;
  const above = titlesAbove(blocks, placed[0]?.block ?? 0, words);
  return said.every(
    (block) => block.kind === 'paragraph' && above.has(words.saidAgain(block.text)),
  );
}

/** So many lines stand above a table, and are said again on its next page. */
const mostTitles = 4;

function titlesAbove(
  blocks: readonly ForeignBlock[],
  table: number,
  words: LabelWords,
): ReadonlySet<string> {
  const above = blocks.slice(0, table);
  const own = above.slice(above.findLastIndex(({ kind }) => kind === 'table') + 1);
  const lines = own.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== '' ? [words.saidAgain(block.text)] : [],
  );
  return new Set(lines.slice(-mostTitles));
}

interface Judged {
  readonly form: RecognizedTable | null;
  readonly likely: readonly RecognizedTable[];
  readonly isUnclear: boolean;
}

function judge(tables: TablesToRead, index: FormIndex, words: LabelWords): Judged {
  const texts = new Set(tables.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
  const ranked = rankStyles(index, texts, words);
  const readAs = ({ indexed }: RankedStyle) =>
    recognized(readTables(tables, indexed, words), tables);
  let most = Number.NEGATIVE_INFINITY;
  const left: RankedStyle[] = [];
  const read: RecognizedTable[] = [];
  for (const one of ranked) {
    // What cannot be as good as another is not read.
    if (mostWorth(one) < most) left.push(one);
    else {
      const reading = readAs(one);
      read.push(reading);
      most = Math.max(most, isTaken(reading) ? worthOf(reading) : most);
    }
  }
  const best = likeliestTaken(inOrder(read));
  const all = () => inOrder([...read, ...left.map(readAs)]);
  if (!best) return { form: null, likely: all(), isUnclear: false };
  // Another form of the same shape, and no title that says which of them it is.
  const isUnclear = read.some(
    (other) => other.indexed.form.id !== best.indexed.form.id && worthOf(other) >= worthOf(best),
  );
  return isUnclear
    ? { form: null, likely: all(), isUnclear }
    : { form: best, likely: [best], isUnclear };
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

/**
 * Whether a department stands above its units, or a code above its parts, its sums tell: one that is wrong speaks more against a
 * layout than what is not understood, and one that is right speaks for it.
 */
function byTotals(alike: readonly RecognizedTable[]): RecognizedTable[] {
  const rated = alike.map((one) => {
    const { form, ref } = one.indexed;
    const { wrong, right } = judgedTotals(form, ref.styleId, one.reading);
    return { one, against: one.doubts + 3 * wrong - right };
  });
  return rated.sort((a, b) => a.against - b.against).map(({ one }) => one);
}

/** What a reading in a layout can be worth at most. */
export function mostWorth({ labels, mostFound }: RankedStyle): number {
  return mostFound - (labels - mostFound) / 2 + titleBonus;
}

function recognized(reading: TableReading, { tables }: TablesToRead): RecognizedTable {
  const { found, labels, faults } = reading;
  const strange = faults.filter(({ kind }) => kind === 'unplaced').length;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const share = labels === 0 ? 0 : found / labels;
  const confidence = Math.max(0, share - strange / Math.max(1, 2 * rows));
  return { ...reading, tables: tables.map(({ at }) => at), confidence };
}

/** As forms on a sheet are compared: by their words, and what is not understood. */
export function worthOf({ found, labels, faults, title }: TableReading): number {
  if (!Number.isFinite(found)) return Number.NEGATIVE_INFINITY;
  const strange = faults.filter(({ kind }) => kind === 'unplaced').length;
  return found - (labels - found) / 2 - strange + (title === null ? 0 : titleBonus);
}

/** Two tables are one form where together they say more of it, and nothing that it does not understand. */
function isBetterTogether(joined: Judged, alone: Judged): boolean {
  // What says nothing of the form is a table of its own.
  if (!joined.form || joined.form.unused.length > 0) return false;
  if (!alone.form) return true;
  const strange = ({ faults }: RecognizedTable) =>
    faults.filter(({ kind }) => kind === 'unplaced').length;
  return strange(joined.form) <= strange(alone.form) && joined.form.found >= alone.form.found;
}

function unknownTable(taken: readonly PlacedTable[], { likely, isUnclear }: Judged): UnknownTable {
  const table = taken[0]?.table;
  const filled =
    table?.rows.flatMap(({ cells }) => cells.filter(({ text }) => text.trim() !== '')) ?? [];
  return {
    at: table?.at ?? '',
    words: filled
      .slice(0, 4)
      .map(({ text }) => text.trim())
      .join(' '),
    why: isUnclear ? 'unclear' : 'unknown',
    likely: likely
      .slice(0, 3)
      .map(({ indexed, confidence }) => ({ title: indexed.form.title, confidence })),
  };
}
