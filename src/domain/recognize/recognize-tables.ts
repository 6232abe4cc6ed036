import type { Words } from '../form/words';
import type { FormIndex, IndexedStyle } from '../read/form-index';
import type { ForeignBlock, ForeignDocument } from './foreign-document';
import { knownTexts } from './known-texts';
import type { LabelWords } from './label-words';
import { byTotals, openLayouts, type OpenChoice } from './open-layouts';
import { rankStyles, type RankedStyle } from './style-ranks';
import type { RecognizedTable } from './recognized-table';
import { readTables, type TableReading } from './table-reading';
import { titleBonus, worthOf } from './table-worth';
import { tablesToRead, type PlacedTable, type TablesToRead } from './tables-to-read';

/** A table that is none of the known forms for certain: it is kept, and nobody guesses. */
export interface UnknownTable {
  readonly at: string;
  /** What its first row says; of a sheet which cells it takes up. */
  readonly words: string;
  /**
   * Unsearched is a sheet that is too large to look through; of several layouts of one form nothing says which it is, or there is too
   * much to add up to find out.
   */
  readonly why: 'unknown' | 'unclear' | 'unsearched' | 'twoLayouts' | 'tooMuch';
  /** What it is most like; the likeliest first. */
  readonly likely: readonly LikelyForm[];
}

export interface LikelyForm {
  readonly title: string;
  readonly confidence: number;
  /** What the layout is called, where it is one of several of its form. */
  readonly layout?: Words;
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
  /** Why nobody can say which of the likeliest it is; null where one is, or none. */
  readonly open: OpenChoice | null;
}

function judge(tables: TablesToRead, index: FormIndex, words: LabelWords): Judged {
  const texts = new Set(tables.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
  const above = tables.above.map(({ text }) => text);
  const ranked = rankStyles(index, texts, words, titledAmong(above));
  const around = [...above, ...texts];
  const readings = new Map<RankedStyle, RecognizedTable>();
  const readAs = (one: RankedStyle): RecognizedTable => {
    const reading = readings.get(one) ?? recognized(readTables(tables, one.indexed, words), tables);
    readings.set(one, reading);
    return reading;
  };
  let most = Number.NEGATIVE_INFINITY;
  const left: RankedStyle[] = [];
  const close: RankedStyle[] = [];
  for (const one of ranked) {
    // What cannot be as good as another is not read.
    if (mostWorth(one) < most) {
      left.push(one);
      continue;
    }
    close.push(one);
    if (mostWorth(one) - titleBonus < most && !mayBeTitled(one, around)) continue;
    const reading = readAs(one);
    most = Math.max(most, isTaken(reading) ? worthOf(reading) : most);
  }
  const readOf = (isWanted: (one: RankedStyle) => boolean) =>
    close.filter((one) => readings.has(one) || isWanted(one)).map(readAs);
  const [likeliest] = inOrder(readOf(() => false));
  // Without a title another layout of the form may be as good as one that leaves something out.
  const read = readOf(
    ({ indexed: { form } }) =>
      !likeliest ||
      !isTaken(likeliest) ||
      (likeliest.title === null && form.id === likeliest.indexed.form.id),
  );
  const best = likeliestTaken(inOrder(read));
  const all = () => inOrder([...close, ...left].map(readAs));
  if (!best) return { form: null, likely: all(), open: null };
  // Another form of the same shape, and no title that says which of them it is.
  const isUnclear = read.some(
    (other) => other.indexed.form.id !== best.indexed.form.id && worthOf(other) >= worthOf(best),
  );
  if (isUnclear) return { form: null, likely: all(), open: 'unclear' };
  if (isTitledOtherwise(best, ranked, around)) return { form: null, likely: all(), open: null };
  const layouts = openLayouts(best, read.filter(isTaken));
  return layouts
    ? { form: null, likely: [best, ...layouts.others], open: layouts.why }
    : { form: best, likely: [best], open: null };
}

/** Whether its title stands above the tables or in them; lists are taken apart before, and are not looked through. */
function mayBeTitled({ indexed: { style } }: RankedStyle, around: readonly string[]): boolean {
  return style.sides !== undefined || around.some(knownTexts(style).isTitle);
}

/** Whether a layout is titled so; layouts of one form mostly share their titles. */
function titledAmong(texts: readonly string[]): (one: IndexedStyle) => boolean {
  const known = new Map<unknown, boolean>();
  return ({ style }) => {
    const before = known.get(style.heading);
    if (before !== undefined) return before;
    const isTitled = texts.some(knownTexts(style).isTitle);
    known.set(style.heading, isTitled);
    return isTitled;
  };
}

/** Without a title of its own, and with that of another form: what is only shaped like it. */
function isTitledOtherwise(
  { title, indexed: { form } }: RecognizedTable,
  ranked: readonly RankedStyle[],
  around: readonly string[],
): boolean {
  if (title !== null) return false;
  const others = ranked.filter(({ indexed }) => indexed.form.id !== form.id);
  return others.some(({ indexed }) => around.some(knownTexts(indexed.style).isTitle));
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

/** Two tables are one form where together they say more of it, and nothing that it does not understand. */
function isBetterTogether(joined: Judged, alone: Judged): boolean {
  // What says nothing of the form is a table of its own.
  if (!joined.form || joined.form.unused.length > 0) return false;
  if (!alone.form) return true;
  const strange = ({ faults }: RecognizedTable) =>
    faults.filter(({ kind }) => kind === 'unplaced').length;
  return strange(joined.form) <= strange(alone.form) && joined.form.found >= alone.form.found;
}

function unknownTable(taken: readonly PlacedTable[], { likely, open }: Judged): UnknownTable {
  const table = taken[0]?.table;
  const filled =
    table?.rows.flatMap(({ cells }) => cells.filter(({ text }) => text.trim() !== '')) ?? [];
  return {
    at: table?.at ?? '',
    words: filled
      .slice(0, 4)
      .map(({ text }) => text.trim())
      .join(' '),
    why: open ?? 'unknown',
    likely: likely.slice(0, 3).map(({ indexed, confidence }) => ({
      ...{ title: indexed.form.title, confidence },
      ...(indexed.form.styles.length > 1 ? { layout: indexed.style.name } : {}),
    })),
  };
}
