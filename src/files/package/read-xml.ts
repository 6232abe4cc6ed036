import { SaxesParser } from 'saxes';
import { limits } from './limits';
import { ownText } from './own-text';
import { scanXml } from './scan-xml';
import { StopReading } from './stop-reading';
import { attributesOf } from './xml-attributes';
import type { XmlVisitor } from './xml-visitor';

/** A workbook declares no document type: whoever does wants to smuggle something in. */
export function readXml(xml: string, path: string, visitor: XmlVisitor): void {
  const said = scanXml(xml, path, visitor);
  if (said !== null) parseXml(xml, path, visitor, said);
}

/** What was said already is not said again. */
function parseXml(xml: string, path: string, visitor: XmlVisitor, said: number): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let left = said;
  const isNew = () => {
    left -= 1;
    return left < 0;
  };
  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new StopReading('hostile', `${path} is nested too deeply`);
    if (isNew()) visitor.open(localName(name), attributesOf(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (isNew()) visitor.close?.(localName(name));
  });
  if (visitor.text) {
    const say = (text: string) => {
      if (isNew()) visitor.text?.(ownText(text));
    };
    parser.on('text', say);
    parser.on('cdata', say);
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
