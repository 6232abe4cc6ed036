import { printCell } from '../../domain/grid/cell';
import { addressOf } from '../../app/address-of';
import type { ForeignBlock } from '../../domain/recognize/foreign-document';
import type { PlacedWords } from '../../domain/recognize/origin/said-origin';
import type { ReadableFile } from '../read-file';
import type { FileSheet } from '../xlsx/read/workbook-file';

/** Titles are short, and stand among the first lines. */
const longestTitle = 60;
const firstLines = 12;
/** The heading of a form, its unit and its department stand in its first rows. */
const firstRows = 4;
/** What is printed further down on a sheet are the contents of forms; where there is text, it begins above. */
const mostRows = 200;

/** The words of a file that may say where and for which year it was made. */
export function textsOfFile(file: ReadableFile): PlacedWords[] {
  return file.kind === 'workbook'
    ? file.sheets.filter(({ isHidden }) => !isHidden).flatMap(textsOfSheet)
    : textsOfBlocks(file.blocks);
}

function textsOfBlocks(blocks: readonly ForeignBlock[]): PlacedWords[] {
  let lines = 0;
  return blocks.flatMap((block): PlacedWords[] => {
    if (block.kind === 'table') {
      const cells = block.rows.slice(0, firstRows).flatMap((row) => row.cells);
      return cells.flatMap(({ at, text }) => (text === '' ? [] : [{ at, text, isTitle: false }]));
    }
    const { at, text, level } = block;
    if (text.trim() === '') return [];
    lines += 1;
    const isShort = text.trim().length <= longestTitle;
    return [{ at, text, isTitle: isShort && (lines <= firstLines || level === 1) }];
  });
}

function textsOfSheet({ grid }: FileSheet): PlacedWords[] {
  const { name, used } = grid;
  if (!used) return [];
  const texts: PlacedWords[] = [{ at: name, text: name, isTitle: true }];
  const bottom = Math.min(used.bottom, used.top + mostRows);
  const right = Math.min(used.right, used.left + mostRows);
  for (let row = used.top; row <= bottom; row += 1) {
    for (let column = used.left; column <= right; column += 1) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string' || value.trim() === '') continue;
      const isTitle = row < used.top + firstRows && value.trim().length <= longestTitle;
      texts.push({ at: addressOf(name, printCell({ row, column })), text: value, isTitle });
    }
  }
  return texts;
}
