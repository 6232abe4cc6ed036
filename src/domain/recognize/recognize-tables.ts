import type { Words } from '../form/words';
import type { FormIndex } from '../read/form-index';
import type { ForeignBlock, ForeignDocument } from './foreign-document';
import { judge, type Judged } from './judge-tables';
import type { LabelWords } from './label-words';
import type { RecognizedTable } from './recognized-table';
import { tablesToRead, type PlacedTable } from './tables-to-read';

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
