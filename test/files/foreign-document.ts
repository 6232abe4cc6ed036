import { strToU8, zipSync, type Zippable } from 'fflate';
import { relationships } from './foreign-workbook';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const compatible = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const namespaces = `xmlns:w="${main}" xmlns:mc="${compatible}" xmlns:v="urn:schemas-microsoft-com:vml"`;

type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A Word document that somebody else's program could have written, of few parts; each may be replaced, or left out with null. */
export function foreignDocument(body: string, replaced: Parts = {}): Uint8Array {
  const parts: Parts = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
    ),
    ...replaced,
  };
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    if (part !== null) files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Content is text, or what stands in a paragraph already. */
export function paragraph(content: string, properties = ''): string {
  const inside = content.startsWith('<w:') ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const listed = (list: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

export interface WordCellLook {
  readonly columns?: number;
  readonly merge?: 'restart' | 'continue';
}

/** Content is text, or the blocks that stand in the cell. */
export function cell(content: string, { columns = 1, merge }: WordCellLook = {}): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down =
    merge === undefined ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`;
  const inside = content.startsWith('<w:')
    ? content
    : content
        .split('\n')
        .map((one) => paragraph(one))
        .join('');
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${inside}</w:tc>`;
}

export function tableRow(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

export function stylesPart(styles: string): string {
  return `<w:styles ${namespaces}>${styles}</w:styles>`;
}

export function numberingPart(content: string): string {
  return `<w:numbering ${namespaces}>${content}</w:numbering>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
