import type { PackageParts } from '../../package/package-parts';
import { builtInFormat } from './built-in-formats';
import { ownText } from '../../package/own-text';
import { readXml } from '../../package/read-xml';
import type { XmlAttributes } from '../../package/xml-attributes';

/** The number format of each cell style, by the number that cells refer to. */
export function readCellFormats(path: string | null, parts: PackageParts): string[] {
  const xml = path === null ? null : parts.text(path);
  if (path === null || xml === null) return [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  let list = '';
  readXml(xml, path, {
    open: (name, attributes) => {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (list === 'numFmts' && name === 'numFmt')
        own.set(idOf(attributes), ownText(attributes.get('formatCode') ?? 'General'));
      else if (list === 'cellXfs' && name === 'xf') ids.push(idOf(attributes));
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}

function idOf(attributes: XmlAttributes): number {
  return Number(attributes.get('numFmtId') ?? '0');
}
