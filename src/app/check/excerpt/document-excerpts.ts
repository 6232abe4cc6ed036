import type { ForeignDocument, ForeignTable } from '../../../domain/recognize/foreign-document';
import type { CheckedFinding } from '../report';
import type { Excerpt } from './excerpt';
import { sentenceExcerpt } from './sentence-excerpt';
import { tableExcerpt, type TableToShow } from './table-excerpt';

type Asked = Pick<CheckedFinding, 'at' | 'words' | 'text'>;

/** Says what stands at findings of a document; null where one stands nowhere. */
export function documentExcerpts({ blocks }: ForeignDocument): (finding: Asked) => Excerpt | null {
  const paragraphs = new Map<string, string[]>();
  const cells = new Map<string, CellInTable[]>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs.set(block.at, [...(paragraphs.get(block.at) ?? []), block.text]);
    } else {
      const table = tableToShow(block);
      block.rows.forEach(({ cells: own }, row) => {
        for (const { at, text, column } of own) {
          cells.set(at, [...(cells.get(at) ?? []), { table, row, column, text }]);
        }
      });
    }
  }
  return ({ at: [at], words, text }) => {
    if (words) {
      const all = paragraphs.get(at) ?? [];
      const own = all.find((one) => one.slice(words.start, words.end) === text);
      return own === undefined ? null : sentenceExcerpt(own, words);
    }
    const here = cells.get(at) ?? [];
    // In a text all cells of a line have one address.
    const cell = here.find((one) => one.text.trim() === text.trim()) ?? here[0];
    if (cell) return tableExcerpt(cell.table, cell);
    const [paragraph] = paragraphs.get(at) ?? [];
    return paragraph === undefined ? null : sentenceExcerpt(paragraph, undefined);
  };
}

interface CellInTable {
  readonly table: TableToShow;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function tableToShow({ rows, width }: ForeignTable): TableToShow {
  return {
    height: rows.length,
    width,
    at: ({ row, column }) => {
      const own = rows[row]?.cells ?? [];
      const index = own.findLastIndex((one) => one.column <= column);
      const cell = own[index];
      const isCovered = cell !== undefined && cell.column + cell.columns > column;
      return isCovered
        ? { text: cell.text, name: `${index}` }
        : { text: '', name: `beside ${column}` };
    },
  };
}
