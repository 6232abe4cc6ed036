import type { PackageParts } from '../../package/package-parts';
import { readXml } from '../../package/read-xml';

/** The texts that cells refer to by number. Of a text in several letterings all is kept, of a reading aid nothing. */
export function readSharedStrings(path: string | null, parts: PackageParts): string[] {
  const xml = path === null ? null : parts.text(path);
  if (path === null || xml === null) return [];
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  readXml(xml, path, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isAid = true;
      isText = name === 't' && !isAid;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') isAid = false;
      isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return texts;
}

/** _x000A_ stands for a character (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
