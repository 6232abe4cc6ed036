import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import { readXml } from '../package/read-xml';
import { startBlocks } from './blocks-in-progress';
import { closeElement, openElement } from './document-elements';
import type { DocumentContext } from './open-paragraph';

/** What is not read: what was deleted or moved away, what older programs are to show instead, and what a document was before. */
const passedOver: ReadonlySet<string> = new Set([
  ...['moveFrom', 'Fallback', 'instrText', 'delInstrText', 'rt', 'lockedCanvas', 'altChunk'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange'],
  ...['sectPrChange', 'numberingChange', 'tblPrExChange'],
]);

/** The paragraphs and tables of a document, by the elements of its part. */
export function readDocumentPart(
  xml: string | Iterable<string>,
  path: string,
  context: DocumentContext,
): readonly ForeignBlock[] {
  const read = startBlocks(path, context);
  const names: string[] = [];
  let skipping = 0;
  const skipFrom = (depth: number) => {
    skipping = depth;
  };
  readXml(xml, path, {
    open: (tag, attributes) => {
      names.push(tag);
      if (skipping > 0) return;
      if (passedOver.has(tag)) skipFrom(names.length);
      else openElement(tag, { read, attributes, names, skipFrom });
    },
    close: () => {
      const tag = names.pop();
      if (skipping === 0) closeElement(tag, read);
      else if (names.length < skipping) skipping = 0;
    },
    text: (text) => {
      if (skipping > 0 || names[names.length - 1] !== 't') return;
      if (names[names.length - 2] === 'r') read.addText(text);
    },
  });
  return read.blocks;
}
