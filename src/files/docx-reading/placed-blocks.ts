import type { ForeignBlock } from '../../domain/recognize/foreign-document';

/** The blocks of a document in the order of its body, each with its place; what stands inside of one follows it. */
export interface PlacedBlocks {
  readonly blocks: readonly ForeignBlock[];
  beginParagraph(): void;
  beginTable(): void;
  /** Where the paragraph and the table of the body stand that are being read. */
  paragraphPlace(): string;
  tablePlace(): string;
  /** Where the next table inside of that place stands. */
  nestedTablePlace(around: string): string;
  put(block: ForeignBlock): void;
  putInside(block: ForeignBlock): void;
}

export function startPlacedBlocks(): PlacedBlocks {
  const blocks: ForeignBlock[] = [];
  let inside: ForeignBlock[] = [];
  let [paragraphs, tables, nestedTables] = [0, 0, 0];
  return {
    blocks,
    beginParagraph: () => {
      paragraphs += 1;
    },
    beginTable: () => {
      tables += 1;
    },
    paragraphPlace: () => `¶${paragraphs}`,
    tablePlace: () => `T${tables}`,
    nestedTablePlace: (around) => {
      nestedTables += 1;
      return `${around}/T${nestedTables}`;
    },
    put: (block) => {
      blocks.push(block, ...inside);
      inside = [];
      nestedTables = 0;
    },
    putInside: (block) => {
      inside.push(block);
    },
  };
}
