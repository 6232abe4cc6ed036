import type { XmlAttributes } from './xml-attributes';

/** Called while the text of a part is read, with names that carry no prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}
