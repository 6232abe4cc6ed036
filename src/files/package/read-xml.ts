import { SaxesParser } from 'saxes';
import { limits } from './limits';
import { ownText } from './own-text';
import { StopReading } from './stop-reading';
import { ReadAttributes } from './xml-attributes';
import type { XmlVisitor } from './xml-visitor';

/** A workbook declares no document type: whoever does wants to smuggle something in. */
export function readXml(xml: string | Iterable<string>, path: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const attributes = new ReadAttributes();
  const locals = new Map<string, string>();
  let depth = 0;

  /** A prefix is a matter of the file's maker. Cut off once a name, not once a tag. */
  function localName(name: string): string {
    const known = locals.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    locals.set(name, local);
    return local;
  }

  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new StopReading('hostile', `${path} is nested too deeply`);
    attributes.show(tag.attributes);
    visitor.open(localName(tag.name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name));
  });
  if (visitor.text) {
    const say = (text: string) => visitor.text?.(ownText(text));
    parser.on('text', say);
    parser.on('cdata', say);
  }
  for (const piece of typeof xml === 'string' ? [xml] : xml) parser.write(piece);
  parser.close();
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
