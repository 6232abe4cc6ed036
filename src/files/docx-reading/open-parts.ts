import { StopReading } from '../package/stop-reading';
import { limits } from './limits';
import type { OpenParagraph } from './open-paragraph';
import { startPlacedBlocks, type PlacedBlocks } from './placed-blocks';
import type { TableInProgress } from './table-in-progress';

/** Paragraphs that stand together: in the body, in a cell, or in a text box. */
interface Story {
  readonly kind: 'body' | 'cell' | 'box';
  readonly texts: string[];
  /** What a paragraph begins with whose beginning is the one before. */
  carried: string;
}

/** What is open while a document is read, the innermost last. */
export interface OpenParts {
  readonly stories: Story[];
  readonly paragraphs: OpenParagraph[];
  readonly tables: TableInProgress[];
  readonly placed: PlacedBlocks;
  /** The story that is being read. */
  readonly story: () => Story;
  readonly count: (what: Counted, more?: number) => void;
}

type Counted = 'paragraphs' | 'tables' | 'cells' | 'letters';

export function story(kind: Story['kind']): Story {
  return { kind, texts: [], carried: '' };
}

export function openParts(path: string): OpenParts {
  const stories = [story('body')];
  const counts: Record<Counted, number> = { paragraphs: 0, tables: 0, cells: 0, letters: 0 };
  return {
    ...{ stories, paragraphs: [], tables: [], placed: startPlacedBlocks() },
    story: () => {
      const last = stories.at(-1);
      if (!last) throw new StopReading('damaged', path);
      return last;
    },
    count: (what, more = 1) => {
      counts[what] += more;
      if (counts[what] > limits[what]) throw new StopReading('tooLarge', `${what} of ${path}`);
    },
  };
}

/** Where what is nested stands: in the cell or the paragraph of the body that holds it. */
export function placeInBody({ tables, stories, placed }: OpenParts): string {
  const [outer] = tables;
  return outer && stories.some(({ kind }) => kind === 'cell')
    ? `${placed.tablePlace()}!${outer.cellAddress()}`
    : placed.paragraphPlace();
}
