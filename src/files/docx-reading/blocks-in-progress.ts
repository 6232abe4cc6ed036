import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import {
  numberBefore,
  openParagraph,
  type DocumentContext,
  type OpenParagraph,
} from './open-paragraph';
import { openParts, placeInBody, story, type OpenParts } from './open-parts';
import { startTable, type TableInProgress } from './table-in-progress';

/** What a document holds while it is read. */
export interface BlocksInProgress {
  readonly blocks: readonly ForeignBlock[];
  paragraph(): OpenParagraph | undefined;
  table(): TableInProgress | undefined;
  beginParagraph(): void;
  addText(text: string): void;
  endParagraph(): void;
  beginBox(): void;
  endBox(): void;
  beginTable(): void;
  endTable(): void;
  beginCell(): void;
  endCell(): void;
}

/**
 * The paragraphs and tables of a document while it is read. A table inside a cell or a text box follows the table or paragraph around
 * it, and is addressed from there: T3!B4/T1.
 */
export function startBlocks(path: string, context: DocumentContext): BlocksInProgress {
  const open = openParts(path);
  return {
    blocks: open.placed.blocks,
    paragraph: () => open.paragraphs.at(-1),
    table: () => open.tables.at(-1),
    ...paragraphSteps(open, context),
    beginBox: () => {
      open.stories.push(story('box'));
    },
    endBox: () => {
      open.stories.pop();
    },
    ...tableSteps(open),
  };
}

function paragraphSteps(
  open: OpenParts,
  context: DocumentContext,
): Pick<BlocksInProgress, 'beginParagraph' | 'addText' | 'endParagraph'> {
  const { paragraphs, placed, story: storyNow, count } = open;
  return {
    beginParagraph: () => {
      count('paragraphs');
      if (storyNow().kind === 'body') placed.beginParagraph();
      paragraphs.push(openParagraph());
    },
    addText: (text) => {
      const paragraph = paragraphs.at(-1);
      if (!paragraph?.fields.isShown()) return;
      count('letters', text.length);
      paragraph.text += text;
    },
    endParagraph: () => {
      const paragraph = paragraphs.pop();
      if (!paragraph) return;
      const own = storyNow();
      const { goesOn } = paragraph;
      const whole = own.carried + paragraph.text;
      own.carried = goesOn ? whole : '';
      const number = numberBefore(paragraph, context);
      const text = goesOn ? '' : number + whole;
      if (own.kind === 'cell') {
        if (!goesOn) own.texts.push(text);
        return;
      }
      const level = paragraph.level ?? context.styleOf(paragraph.style).level;
      const block = { kind: 'paragraph', text, level } as const;
      if (own.kind === 'body') placed.put({ ...block, at: placed.paragraphPlace() });
      else placed.putInside({ ...block, at: placeInBody(open) });
    },
  };
}

function tableSteps(
  open: OpenParts,
): Pick<BlocksInProgress, 'beginTable' | 'endTable' | 'beginCell' | 'endCell'> {
  const { tables, stories, placed, story: storyNow, count } = open;
  return {
    beginTable: () => {
      count('tables');
      if (storyNow().kind === 'body') placed.beginTable();
      tables.push(startTable());
    },
    endTable: () => {
      const table = tables.pop();
      if (!table) return;
      if (storyNow().kind === 'body') placed.put(table.finished(placed.tablePlace()));
      else placed.putInside(table.finished(placed.nestedTablePlace(placeInBody(open))));
    },
    beginCell: () => {
      count('cells');
      tables.at(-1)?.beginCell();
      stories.push(story('cell'));
    },
    endCell: () => {
      const cell = stories.pop();
      tables.at(-1)?.endCell((cell?.texts ?? []).join('\n').trimEnd());
    },
  };
}
