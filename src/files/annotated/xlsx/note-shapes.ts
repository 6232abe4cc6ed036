import { maxColumns, maxRows, parseCell } from '../../../domain/grid/cell';
import type { Note } from './comments-part';

/** Excel draws its notes with shapes of another language than all else (ECMA-376 part 4, 19.4). */
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const noteType = `<v:shapetype ${namespaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A part without any shape. `block` tells the numbers of its shapes from those of other sheets. */
export function emptyShapes(block: number): string {
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;
}

/** So many numbers a block has. */
const blockSize = 1024;

/**
 * The shapes of a sheet with one for each note; what is there is not read, only gone on: old programs wrote it in a way that is no
 * XML. Null where it has no end.
 */
export function withNoteShapes(vml: string, notes: readonly Note[], block: number): string | null {
  const end = vml.search(/<\/(?:\w+:)?xml\s*>\s*$/);
  if (end < 0) return null;
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), block * blockSize) + 1;
  const shapes = notes.map((note, index) => noteShape(note, first + index));
  const type = vml.includes('id="_x0000_t202"') ? '' : noteType;
  return vml.slice(0, end) + type + shapes.join('') + vml.slice(end);
}

const columns = 4;
/** About as many letters go into a line of a note that is so many columns wide. */
const lettersInLine = 20;
const mostRows = 24;

/** At the right of its cell, as Excel puts it, and as high as its text needs. */
function noteShape({ cell, text }: Note, number: number): string {
  const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersInLine)), 0);
  const height = Math.min(mostRows, lines + 1);
  const top = Math.max(0, Math.min(row - 1, maxRows - height - 1));
  const isAtEdge = column + columns + 1 >= maxColumns;
  const left = isAtEdge ? Math.max(0, column - columns - 1) : column + 1;
  const anchor = [left, 15, top, 2, left + columns, 31, top + height, 1].join(', ');
  return [
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
    '</x:ClientData></v:shape>',
  ].join('');
}
