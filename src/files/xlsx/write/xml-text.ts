const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text between tags, or in the quotes of an attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\0-\x1f\uFFFE\uFFFF\p{Cs}]/gu, (sign) => entities[sign] ?? '');
}

export interface XmlAttributes {
  readonly [name: string]: string | number | boolean | null;
}

/** What is null is left out; true is 1, false is left out: every such attribute of a workbook is false by itself. */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    tag += ` ${key}="${value === true ? 1 : typeof value === 'string' ? xmlText(value) : value}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** A list of elements in an element that counts them. */
export function xmlList(name: string, elements: readonly string[]): string {
  return elements.length === 0
    ? ''
    : xmlElement(name, { count: elements.length }, elements.join(''));
}

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
