import type { ForeignBlock, ForeignParagraph, ForeignRow, ForeignTable } from './foreign-document';
import type { LabelWords } from './label-words';
import { printedAgain } from './printed-again';
import { rowCell } from './row-cells';
import type { TableRow } from './row-view';

/** Tables that are read as one, and what stands around them. */
export interface TablesToRead {
  /** The address of the first one. */
  readonly name: string;
  readonly tables: readonly ForeignTable[];
  readonly rows: readonly TableRow[];
  /** What the first begins with, where another begins with it too. */
  readonly printedAgain: ReadonlySet<TableRow>;
  /** The paragraphs right above, from top to bottom. */
  readonly above: readonly ForeignParagraph[];
  readonly below: readonly ForeignParagraph[];
}

/** A table of a document, and its place among the blocks. */
export interface PlacedTable {
  readonly table: ForeignTable;
  readonly block: number;
}

/** So many paragraphs with words are looked at around a table. */
const mostAround = 6;
/** Titles, lines and notes are short; what is longer is text. */
const longestLine = 120;
/** What is printed below a table may explain it: the note of “三公”经费 is one of the longest. */
const longestNote = 400;

export function tablesToRead(
  blocks: readonly ForeignBlock[],
  placed: readonly PlacedTable[],
  words: LabelWords,
): TablesToRead {
  const [first] = placed;
  const last = placed[placed.length - 1];
  const tables = placed.map(({ table }) => table);
  const rows = tableRows(tables, words);
  return {
    name: first?.table.at ?? '',
    tables,
    ...{ rows, printedAgain: printedAgain(rows) },
    above: first ? around(blocks.slice(0, first.block).reverse(), longestLine).reverse() : [],
    below: last ? around(blocks.slice(last.block + 1), longestNote) : [],
  };
}

/** Up to the next table; what stands at the left and at the right of one line is two. */
function around(blocks: readonly ForeignBlock[], longest: number): ForeignParagraph[] {
  const found: ForeignParagraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || found.length >= mostAround) break;
    const text = block.text.trim();
    if (text === '') continue;
    if (text.length > longest) break;
    const parts = text.split(/\t+|[ \u3000]{3,}/u).filter((part) => part.trim() !== '');
    found.push(...parts.map((part) => ({ ...block, text: part.trim() })));
  }
  return found;
}

function tableRows(tables: readonly ForeignTable[], words: LabelWords): TableRow[] {
  const rows: TableRow[] = [];
  for (const table of tables) {
    const below = table.rows.map(columnsFromAbove);
    table.rows.forEach(({ cells }, at) => {
      rows.push({
        row: rows.length,
        table,
        cells: cells.map((cell) =>
          rowCell(cell, cell.isBelow ? 1 : heightOf(below, at, cell.column), words),
        ),
        width: cells.reduce((sum, { columns }) => sum + columns, 0),
      });
    });
  }
  return rows;
}

/** In which columns a cell goes on from above. */
function columnsFromAbove({ cells }: ForeignRow): ReadonlySet<number> {
  return new Set(cells.flatMap(({ column, isBelow }) => (isBelow ? column : [])));
}

function heightOf(below: readonly ReadonlySet<number>[], top: number, column: number): number {
  let bottom = top + 1;
  while (below[bottom]?.has(column) === true) bottom += 1;
  return bottom - top;
}
