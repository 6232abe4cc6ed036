import type {
  ForeignBlock,
  ForeignCell,
  ForeignRow,
  ForeignTable,
} from '../../domain/recognize/foreign-document';

/** Where a cell is written, and its words. */
export type Written = Pick<ForeignCell, 'at' | 'text'>;

/** The cells of a line with tabs between them. */
export function cellsOfTabs({ at, text }: Written): Written[] {
  return text.split('\t').map((cell) => ({ at, text: cell.trimEnd() }));
}

/** A table whose merged cells nobody knows of. */
export function tableOfRows(rows: readonly (readonly Written[])[]): ForeignTable {
  const at = rows[0]?.[0]?.at ?? '';
  return {
    kind: 'table',
    at,
    rows: rows.map((cells): ForeignRow => ({
      cells: cells.map((cell, column) => ({ ...cell, column, columns: 1, isBelow: false })),
    })),
    width: rows.reduce((most, { length }) => Math.max(most, length), 0),
    areSpansKnown: false,
  };
}

/** The same blocks, with paragraphs that are rows of a table pasted as text, tabs between its cells, as a table. */
export function withTabbedTables(blocks: readonly ForeignBlock[]): readonly ForeignBlock[] {
  if (!blocks.some(isTabbed)) return blocks;
  const made: ForeignBlock[] = [];
  let rows: ForeignBlock[] = [];
  const endRows = () => {
    const cells = rows.flatMap((block) => (block.kind === 'paragraph' ? [cellsOfTabs(block)] : []));
    made.push(...(isTable(cells) ? [tableOfRows(cells)] : rows));
    rows = [];
  };
  for (const block of blocks) {
    if (isTabbed(block)) rows.push(block);
    else {
      endRows();
      made.push(block);
    }
  }
  endRows();
  return made;
}

function isTabbed(block: ForeignBlock): boolean {
  return block.kind === 'paragraph' && block.text.includes('\t');
}

const isAmount = /^-?\d[\d,]*\.\d+%?$/;

/** Lists of contents have a tab before their page, and lines of signatures one too; none of them an amount. */
function isTable(rows: readonly (readonly Written[])[]): boolean {
  return (
    rows.length > 1 && rows.some((cells) => cells.some(({ text }) => isAmount.test(text.trim())))
  );
}
