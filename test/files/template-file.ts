import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const wordMain =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const links = (...all: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${relationships}">${all.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export const sectionOf = (width: number) =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="1440" w:right="1000" w:bottom="1440" w:left="1000"/></w:sectPr>`;

/** Somebody's own document: these paragraphs between a head and the end of its section. */
export function templateFile(
  body: string,
  { head = '<w:p/>', parts = {}, type = wordMain }: TemplateParts = {},
): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': links(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}${sectionOf(12000)}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr xmlns:w="${main}">${head}</w:hdr>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels': links(['header', 'header1.xml'], ['styles', 'styles.xml']),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

interface TemplateParts {
  readonly head?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly type?: string;
}
