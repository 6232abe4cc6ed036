import type { Picture } from '../../domain/picture/picture';
import { fillPaths, linePaths, of } from '../../domain/picture/svg-paths';

/** White around the sheet, in points. */
const edge = 12;

// The fonts of official documents, by the names other systems have for them.
const fallbacks: ReadonlyMap<string, string> = new Map([
  ['黑体', "'Heiti SC', 'Noto Sans CJK SC', sans-serif"],
]);
const serif = "'Songti SC', 'Noto Serif CJK SC', serif";

/** The picture as a file, that is the same for the same picture. */
export function pictureSvg(picture: Picture, title: string): string {
  const width = Math.ceil(picture.width + 2 * edge);
  const height = Math.ceil(picture.height + 2 * edge);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${-edge}" y="${-edge}" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...Array.from(fillPaths(picture), ([fill, d]) => `<path fill="${fill}" d="${d}"/>`),
    ...Array.from(
      linePaths(picture),
      ([weight, d]) => `<path fill="none" stroke="#000000" stroke-width="${weight}" d="${d}"/>`,
    ),
    ...of(picture, 'text').map(({ x, y, anchor, size, bold, font, text }) => {
      const family = `'${font}', ${fallbacks.get(font) ?? serif}`;
      const weight = bold ? ' font-weight="700"' : '';
      return `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" font-size="${size}"${weight} font-family="${family}" xml:space="preserve">${escaped(text)}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
