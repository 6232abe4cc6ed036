import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import { isTrue, readXml } from '../package/read-xml';
import type { XmlAttributes } from '../package/xml-attributes';
import { startBlocks, type DocumentContext } from './blocks-in-progress';
import { limits } from './limits';
import { attributeIn, depthOf, levelOf, valueIn } from './paragraph-styles';

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

/** The elements that say something here: most only say how letters look, and nothing more is asked of them. */
const telling: ReadonlySet<string> = new Set([
  ...['p', 'txbxContent', 'tbl', 'tr', 'tc', 'gridBefore', 'gridSpan', 'vMerge', 'hMerge'],
  ...['cellDel', 'del', 'pStyle', 'outlineLvl', 'numId', 'ilvl', 'fldChar', 'br', 'vanish'],
  ...signs.keys(),
]);

/** The paragraphs and tables of a document, by the elements of its part. */
export function readDocumentPart(
  xml: string,
  path: string,
  context: DocumentContext,
): ForeignBlock[] {
  const read = startBlocks(path, context);
  const names: string[] = [];
  let skipping = 0;

  /** What w:del means depends on what it stands in: a text, the end of a paragraph, or a row. */
  function openDeleted(parent: string | undefined): void {
    const paragraph = read.paragraph();
    if (parent === 'trPr') read.table()?.dropRow();
    else if (parent === 'rPr' && names[names.length - 3] === 'pPr' && paragraph)
      paragraph.goesOn = true;
    else if (parent !== 'rPr') skipping = names.length;
  }

  function open(tag: string, attributes: XmlAttributes): void {
    const parent = names[names.length - 1];
    names.push(tag);
    if (skipping > 0) return;
    if (passedOver.has(tag)) {
      skipping = names.length;
      return;
    }
    if (!telling.has(tag)) return;
    const table = read.table();
    const paragraph = read.paragraph();
    switch (tag) {
      case 'p':
        read.beginParagraph();
        break;
      case 'txbxContent':
        read.beginBox();
        break;
      case 'tbl':
        read.beginTable();
        break;
      case 'tr':
        table?.beginRow();
        break;
      case 'tc':
        read.beginCell();
        break;
      case 'gridBefore':
        table?.indent(Math.min(limits.columns, Math.max(0, Number(valueIn(attributes)) || 0)));
        break;
      case 'gridSpan':
        table?.span(Number(valueIn(attributes)) || 1);
        break;
      case 'vMerge':
        table?.mergeDown(valueIn(attributes));
        break;
      case 'hMerge':
        table?.mergeAcross(valueIn(attributes));
        break;
      case 'cellDel':
        table?.dropCell();
        break;
      case 'del':
        openDeleted(parent);
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = valueIn(attributes);
        break;
      case 'outlineLvl':
        if (paragraph && parent === 'pPr') paragraph.level = levelOf(valueIn(attributes));
        break;
      case 'numId':
        if (paragraph) paragraph.list = valueIn(attributes);
        break;
      case 'ilvl':
        if (paragraph) paragraph.depth = depthOf(valueIn(attributes));
        break;
      case 'fldChar':
        paragraph?.fields.mark(attributeIn(attributes, 'fldCharType'));
        break;
      case 'br':
        if (parent === 'r' && isOfLine(attributeIn(attributes, 'type'))) read.addText('\n');
        break;
      case 'vanish': {
        // Hidden text is not printed; what is printed is read.
        const isOfRun = parent === 'rPr' && names[names.length - 3] === 'r';
        if (isOfRun && isTrue(valueIn(attributes) ?? 'true')) skipRun();
        break;
      }
      default: {
        const sign = parent === 'r' ? signs.get(tag) : undefined;
        if (sign !== undefined) read.addText(sign);
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
        read.endParagraph();
        break;
      case 'txbxContent':
        read.endBox();
        break;
      case 'tc':
        read.endCell();
        break;
      case 'tr':
        read.table()?.endRow();
        break;
      case 'tbl':
        read.endTable();
        break;
    }
  }

  readXml(xml, path, {
    open,
    close,
    text: (text) => {
      if (skipping > 0 || names[names.length - 1] !== 't') return;
      if (names[names.length - 2] === 'r') read.addText(text);
    },
  });
  return read.blocks;
}

/** A break of the line, not of the page. */
function isOfLine(type: string | null): boolean {
  return type === null || type === 'textWrapping';
}
