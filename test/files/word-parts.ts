import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../src/files/package/read-xml';

export interface WordCell {
  readonly text: string;
  readonly columns: number;
  /** Goes on with the cell above it. */
  readonly isBelow: boolean;
}

export interface WordTable {
  readonly rows: readonly (readonly WordCell[])[];
  readonly headerRows: number;
  readonly columns: readonly number[];
}

/** What stands in a .docx: its paragraphs outside tables, and its tables. */
export function wordContent(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const paragraphs: string[] = [];
  const tables: { rows: WordCell[][]; headerRows: number; columns: number[] }[] = [];
  let inTable = false;
  let isInstruction = false;
  let [text, columns, isBelow] = ['', 1, false];
  readXml(part('word/document.xml'), 'document.xml', {
    open(name, attributes) {
      const table = tables.at(-1);
      if (name === 'tbl') {
        tables.push({ rows: [], headerRows: 0, columns: [] });
        inTable = true;
      }
      if (name === 'gridCol') table?.columns.push(Number(attributes.get('w:w')));
      if (name === 'tr') table?.rows.push([]);
      if (name === 'tblHeader' && table) table.headerRows += 1;
      if (name === 'tc') [text, columns, isBelow] = ['', 1, false];
      if (name === 'p' && !inTable) text = '';
      if (name === 'gridSpan') columns = Number(attributes.get('w:val'));
      if (name === 'vMerge') isBelow = attributes.get('w:val') !== 'restart';
      if (name === 'br') text += '\n';
      if (name === 'instrText') isInstruction = true;
    },
    close(name) {
      if (name === 'tbl') inTable = false;
      if (name === 'instrText') isInstruction = false;
      if (name === 'tc') tables.at(-1)?.rows.at(-1)?.push({ text, columns, isBelow });
      if (name === 'p' && !inTable && text !== '') paragraphs.push(text);
    },
    text(more) {
      if (!isInstruction) text += more;
    },
  });
  return { paths: Object.keys(files), part, paragraphs, tables: tables as WordTable[] };
}
