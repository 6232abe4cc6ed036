import type { LocatedText } from './located-texts';

/** How a letter may be written: as a reference, as the end of a line, or as it is. */
const written = /&[^;]*;|\r\n|[^]/uy;

/** Where in the file a letter of the text is written; null where that cannot be said. */
export function rawOffset(
  xml: string,
  { contentStart, contentEnd, text }: Pick<LocatedText, 'contentStart' | 'contentEnd' | 'text'>,
  offset: number,
): number | null {
  const raw = xml.slice(contentStart, contentEnd);
  if (raw.includes('<')) return null;
  let letters = 0;
  written.lastIndex = 0;
  let at = 0;
  while (letters < Math.min(offset, text.length)) {
    const [token] = written.exec(raw) ?? [];
    if (token === undefined) return null;
    letters += lengthOf(token);
    at = written.lastIndex;
  }
  return contentStart + at;
}

function lengthOf(token: string): number {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(token) ?? [];
  const code = hexadecimal === undefined ? Number(decimal ?? 0) : Number.parseInt(hexadecimal, 16);
  if (code > 0xffff) return 2;
  return token.startsWith('&') || token === '\r\n' ? 1 : token.length;
}
