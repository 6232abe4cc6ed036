import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import { isTrue, readXml, type Attributes } from '../package/read-xml';
import { StopReading } from '../package/stop-reading';
import { startFields, type FieldsInProgress } from './fields-in-progress';
import { limits } from './limits';
import type { ListNumbers } from './list-numbers';
import { attributeIn, depthOf, levelOf, valueIn, type ParagraphStyle } from './paragraph-styles';
import { startTable, type TableInProgress } from './table-in-progress';

/** What the paragraphs of a document refer to. */
export interface DocumentContext {
  readonly styleOf: (id: string | null) => ParagraphStyle;
  readonly numbers: ListNumbers;
}

interface OpenParagraph {
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

/** What is not read: what was deleted or moved away, what older programs are to show instead, and what a document was before. */
const passedOver: ReadonlySet<string> = new Set([
  ...['moveFrom', 'Fallback', 'instrText', 'delInstrText', 'rt', 'lockedCanvas', 'altChunk'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange'],
  ...['sectPrChange', 'numberingChange', 'tblPrExChange'],
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/**
 * The paragraphs and tables of a document. A table inside a cell or a text box follows the table or paragraph around it, and is
 * addressed from there: T3!B4/T1.
 */
export function readDocumentPart(
  xml: string,
  path: string,
  { styleOf, numbers }: DocumentContext,
): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  /** What stands inside the block of the body that is being read. */
  let inside: ForeignBlock[] = [];
  const names: string[] = [];
  const stories: Story[] = [{ kind: 'body', texts: [], carried: '' }];
  const paragraphs: OpenParagraph[] = [];
  const tables: TableInProgress[] = [];
  const counts = {
    paragraphs: 0,
    tables: 0,
    cells: 0,
    letters: 0,
    bodyParagraphs: 0,
    bodyTables: 0,
  };
  let nestedTables = 0;
  let skipping = 0;

  const count = (what: 'paragraphs' | 'tables' | 'cells' | 'letters', more = 1) => {
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
      ? `T${counts.bodyTables}!${outer.cellAddress()}`
      : `¶${counts.bodyParagraphs}`;
  }

  function endParagraph(): void {
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
    const at = isOfBody ? `¶${counts.bodyParagraphs}` : placeInBody();
    put({ kind: 'paragraph', at, text: shown, level: paragraph.level ?? style.level }, isOfBody);
  }

  function endTable(): void {
    const table = tables.pop();
    if (!table) return;
    if (story().kind === 'body') {
      put(table.finished(`T${counts.bodyTables}`), true);
      return;
    }
    nestedTables += 1;
    put(table.finished(`${placeInBody()}/T${nestedTables}`), false);
  }

  /** What w:del means depends on what it stands in: a text, the end of a paragraph, or a row. */
  function openDeleted(parent: string | undefined): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (parent === 'trPr') tables[tables.length - 1]?.dropRow();
    else if (parent === 'rPr' && names[names.length - 3] === 'pPr' && paragraph)
      paragraph.goesOn = true;
    else if (parent !== 'rPr') skipping = names.length;
  }

  function open(tag: string, attributes: Attributes): void {
    const parent = names[names.length - 1];
    names.push(tag);
    if (skipping > 0) return;
    if (passedOver.has(tag)) {
      skipping = names.length;
      return;
    }
    const table = tables[tables.length - 1];
    const paragraph = paragraphs[paragraphs.length - 1];
    const value = valueIn(attributes);
    switch (tag) {
      case 'p':
        count('paragraphs');
        if (story().kind === 'body') counts.bodyParagraphs += 1;
        paragraphs.push({
          ...{ text: '', style: null, level: null, list: null, depth: null, goesOn: false },
          fields: startFields(),
        });
        break;
      case 'txbxContent':
        stories.push({ kind: 'box', texts: [], carried: '' });
        break;
      case 'tbl':
        count('tables');
        if (story().kind === 'body') counts.bodyTables += 1;
        tables.push(startTable());
        break;
      case 'tr':
        table?.beginRow();
        break;
      case 'tc':
        count('cells');
        table?.beginCell();
        stories.push({ kind: 'cell', texts: [], carried: '' });
        break;
      case 'gridBefore':
        table?.indent(Math.min(limits.columns, Math.max(0, Number(value) || 0)));
        break;
      case 'gridSpan':
        table?.span(Number(value) || 1);
        break;
      case 'vMerge':
        table?.mergeDown(value);
        break;
      case 'hMerge':
        table?.mergeAcross(value);
        break;
      case 'cellDel':
        table?.dropCell();
        break;
      case 'del':
        openDeleted(parent);
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'outlineLvl':
        if (paragraph && parent === 'pPr') paragraph.level = levelOf(value);
        break;
      case 'numId':
        if (paragraph) paragraph.list = value;
        break;
      case 'ilvl':
        if (paragraph) paragraph.depth = depthOf(value);
        break;
      case 'fldChar':
        paragraph?.fields.mark(attributeIn(attributes, 'fldCharType'));
        break;
      case 'br':
        if (parent === 'r' && isOfLine(attributeIn(attributes, 'type'))) add('\n');
        break;
      case 'vanish':
        // Hidden text is not printed; what is printed is read.
        if (
          parent === 'rPr' &&
          names[names.length - 3] === 'r' &&
          (value === null || isTrue(value))
        )
          skipRun();
        break;
      default: {
        const sign = parent === 'r' ? signs.get(tag) : undefined;
        if (sign !== undefined) add(sign);
      }
    }
  }

  /** The rest of the run that is open. */
  function skipRun(): void {
    skipping = names.length - 2;
  }

  function close(): void {
    const tag = names.pop();
    if (skipping > 0) {
      if (names.length < skipping) skipping = 0;
      return;
    }
    switch (tag) {
      case 'p':
        endParagraph();
        break;
      case 'txbxContent':
        stories.pop();
        break;
      case 'tc': {
        const cell = stories.pop();
        tables[tables.length - 1]?.endCell((cell?.texts ?? []).join('\n').trimEnd());
        break;
      }
      case 'tr':
        tables[tables.length - 1]?.endRow();
        break;
      case 'tbl':
        endTable();
        break;
    }
  }

  function add(text: string): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (!paragraph?.fields.isShown()) return;
    count('letters', text.length);
    paragraph.text += text;
  }

  readXml(xml, path, {
    open,
    close,
    text: (text) => {
      const [parent, tag] = names.slice(-2);
      if (skipping === 0 && tag === 't' && parent === 'r') add(text);
    },
  });
  return blocks;
}

/** A break of the line, not of the page. */
function isOfLine(type: string | null): boolean {
  return type === null || type === 'textWrapping';
}
