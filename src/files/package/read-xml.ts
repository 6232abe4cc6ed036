import { SaxesParser } from 'saxes';
import { limits } from './limits';
import { ownText } from './own-text';
import { StopReading } from './stop-reading';

export type Attributes = Readonly<Record<string, string>>;

/** Called while the text of a part is read, with names that carry no prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A workbook declares no document type: whoever does wants to smuggle something in. */
export function readXml(xml: string, path: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new StopReading('hostile', `${path} is nested too deeply`);
    visitor.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name));
  });
  if (visitor.text) {
    parser.on('text', (text) => visitor.text?.(ownText(text)));
    parser.on('cdata', (text) => visitor.text?.(ownText(text)));
  }
  parser.write(xml).close();
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A prefix is a matter of the file's maker. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
