import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import { StopReading } from '../package/stop-reading';
import { startFields, type FieldsInProgress } from './fields-in-progress';
import { limits } from './limits';
import type { ListNumbers } from './list-numbers';
import type { ParagraphStyle } from './paragraph-styles';
import { startTable, type TableInProgress } from './table-in-progress';

/** What the paragraphs of a document refer to. */
export interface DocumentContext {
  readonly styleOf: (id: string | null) => ParagraphStyle;
  readonly numbers: ListNumbers;
}

export interface OpenParagraph {
  text: string;
  style: string | null;
  level: number | null;
  list: string | null;
  depth: number | null;
  /** Its end was deleted: it goes on in the next one. */
  goesOn: boolean;
  /** The text of its fields: instructions are left out. */
  readonly fields: FieldsInProgress;
}

/** Paragraphs that stand together: in the body, in a cell, or in a text box. */
interface Story {
  readonly kind: 'body' | 'cell' | 'box';
  readonly texts: string[];
  /** What a paragraph begins with whose beginning is the one before. */
  carried: string;
}

/**
 * The paragraphs and tables of a document while it is read. A table inside a cell or a text box follows the table or paragraph around
 * it, and is addressed from there: T3!B4/T1.
 */
export function startBlocks(path: string, { styleOf, numbers }: DocumentContext) {
  const blocks: ForeignBlock[] = [];
  /** What stands inside the block of the body that is being read. */
  let inside: ForeignBlock[] = [];
  const stories: Story[] = [{ kind: 'body', texts: [], carried: '' }];
  const paragraphs: OpenParagraph[] = [];
  const tables: TableInProgress[] = [];
  const counts = { paragraphs: 0, tables: 0, cells: 0, letters: 0 };
  const ofBody = { paragraphs: 0, tables: 0 };
  let nestedTables = 0;

  const count = (what: keyof typeof counts, more = 1) => {
    counts[what] += more;
    if (counts[what] > limits[what]) throw new StopReading('tooLarge', `${what} of ${path}`);
  };
  const story = (): Story => {
    const last = stories[stories.length - 1];
    if (!last) throw new StopReading('damaged', path);
    return last;
  };

  function put(block: ForeignBlock, isOfBody: boolean): void {
    if (!isOfBody) {
      inside.push(block);
      return;
    }
    blocks.push(block, ...inside);
    inside = [];
    nestedTables = 0;
  }

  /** Where what is nested stands: in the cell or the paragraph of the body that holds it. */
  function placeInBody(): string {
    const [outer] = tables;
    return outer && stories.some(({ kind }) => kind === 'cell')
      ? `T${ofBody.tables}!${outer.cellAddress()}`
      : `¶${ofBody.paragraphs}`;
  }

  return {
    blocks,
    paragraph: (): OpenParagraph | undefined => paragraphs[paragraphs.length - 1],
    table: (): TableInProgress | undefined => tables[tables.length - 1],
    beginParagraph(): void {
      count('paragraphs');
      if (story().kind === 'body') ofBody.paragraphs += 1;
      paragraphs.push({
        text: '',
        style: null,
        level: null,
        list: null,
        depth: null,
        goesOn: false,
        fields: startFields(),
      });
    },
    addText(text: string): void {
      const paragraph = paragraphs[paragraphs.length - 1];
      if (!paragraph?.fields.isShown()) return;
      count('letters', text.length);
      paragraph.text += text;
    },
    endParagraph(): void {
      const paragraph = paragraphs.pop();
      if (!paragraph) return;
      const own = story();
      const style = styleOf(paragraph.style);
      const list = paragraph.list ?? style.list?.list ?? null;
      const text = own.carried + paragraph.text;
      own.carried = paragraph.goesOn ? text : '';
      const number =
        list === null || list === '0' || paragraph.goesOn
          ? ''
          : numbers.next({ list, depth: paragraph.depth ?? style.list?.depth ?? 0 });
      const shown = paragraph.goesOn ? '' : number + text;
      if (own.kind === 'cell') {
        if (!paragraph.goesOn) own.texts.push(shown);
        return;
      }
      const isOfBody = own.kind === 'body';
      const at = isOfBody ? `¶${ofBody.paragraphs}` : placeInBody();
      put({ kind: 'paragraph', at, text: shown, level: paragraph.level ?? style.level }, isOfBody);
    },
    beginBox(): void {
      stories.push({ kind: 'box', texts: [], carried: '' });
    },
    endBox(): void {
      stories.pop();
    },
    beginTable(): void {
      count('tables');
      if (story().kind === 'body') ofBody.tables += 1;
      tables.push(startTable());
    },
    endTable(): void {
      const table = tables.pop();
      if (!table) return;
      if (story().kind === 'body') {
        put(table.finished(`T${ofBody.tables}`), true);
        return;
      }
      nestedTables += 1;
      put(table.finished(`${placeInBody()}/T${nestedTables}`), false);
    },
    beginCell(): void {
      count('cells');
      tables[tables.length - 1]?.beginCell();
      stories.push({ kind: 'cell', texts: [], carried: '' });
    },
    endCell(): void {
      const cell = stories.pop();
      tables[tables.length - 1]?.endCell((cell?.texts ?? []).join('\n').trimEnd());
    },
  };
}
