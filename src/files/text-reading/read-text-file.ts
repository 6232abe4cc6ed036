import type { ForeignBlock, ForeignDocument } from '../../domain/recognize/foreign-document';
import { limits } from '../package/limits';
import { ownText } from '../package/own-text';
import { readOrSay, StopReading, type UnreadableFile } from '../package/stop-reading';
import { decodeText } from './decode-text';
import { refuseMarkup } from './refuse-markup';
import { cellsOfTabs, tableOfRows, type Written } from './tabbed-rows';

/** What is read of a text file. */
export interface TextFile extends ForeignDocument {
  readonly kind: 'text';
}

const mostLines = 200_000;

/**
 * Reads a text as it comes out of a document or a PDF. Tables are in one of two notations: rows with tabs between their cells, or
 * one cell a line, begun by a tab, with an empty line between rows.
 */
export function readTextFile(bytes: Uint8Array): TextFile | UnreadableFile {
  return readOrSay(() => {
    if (bytes.length === 0) throw new StopReading('empty', 'no bytes');
    if (bytes.length > limits.fileBytes) throw new StopReading('tooLarge', `${bytes.length} bytes`);
    const text = decodeText(bytes);
    refuseMarkup(text);
    const lines = text.split(/\r\n|\r|\n/).map(ownText);
    if (lines.length > mostLines) throw new StopReading('tooLarge', `${lines.length} lines`);
    return { kind: 'text', blocks: blocksOf(lines) };
  });
}

interface Line {
  readonly at: string;
  readonly text: string;
}

/** Lines with no empty line between them. */
function blocksOf(lines: readonly string[]): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  let stretch: Line[] = [];
  let cellRows: Line[][] = [];

  const endCells = () => {
    if (cellRows.length > 0) blocks.push(tableOfRows(cellRows.map(cellsOfLines)));
    cellRows = [];
  };
  const endStretch = () => {
    const first = stretch.findIndex(({ text }) => text.startsWith('\t'));
    const row = first < 0 ? [] : stretch.slice(first);
    if (isRowOfCells(row)) {
      // A title may stand right above.
      if (first > 0) {
        endCells();
        blocks.push(...linesOf(stretch.slice(0, first)));
      }
      cellRows.push(row);
    } else if (stretch.length > 0) {
      endCells();
      blocks.push(...linesOf(stretch));
    }
    stretch = [];
  };
  lines.forEach((text, index) => {
    const at = `L${index + 1}`;
    if (text.trim() !== '' || text.includes('\t')) {
      stretch.push({ at, text });
      return;
    }
    // Two empty lines part tables; so does a line of blanks.
    const endsTable = stretch.length === 0 || text !== '';
    endStretch();
    if (endsTable) endCells();
    blocks.push({ kind: 'paragraph', at, text: '', level: null });
  });
  endStretch();
  endCells();
  return blocks;
}

/** No tabs but at the beginning of lines: a cell may go on in lines of its own. */
function isRowOfCells(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ text }) => text.lastIndexOf('\t') <= 0);
}

/** Paragraphs, and tables of lines that follow each other. */
function linesOf(lines: readonly Line[]): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  let rows: Line[] = [];
  const endTable = () => {
    // One line alone is none: headings of lists of contents have tabs before their page.
    if (rows.length > 1) blocks.push(tableOfRows(rows.map(cellsOfTabs)));
    else blocks.push(...rows.map(paragraphOf));
    rows = [];
  };
  for (const line of lines) {
    if (line.text.includes('\t')) rows.push(line);
    else {
      endTable();
      blocks.push(paragraphOf(line));
    }
  }
  endTable();
  return blocks;
}

function paragraphOf({ at, text }: Line): ForeignBlock {
  return { kind: 'paragraph', at, text, level: null };
}

function cellsOfLines(lines: readonly Line[]): Written[] {
  const cells: { at: string; text: string }[] = [];
  for (const { at, text } of lines) {
    const last = cells[cells.length - 1];
    if (text.startsWith('\t') || !last) cells.push({ at, text: text.slice(1).trimEnd() });
    else last.text += `\n${text.trimEnd()}`;
  }
  return cells;
}
