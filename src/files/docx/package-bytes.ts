import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fonts } from './official-letters';

/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = '1980-01-01T00:00:00';

/** What Word takes where a font is not installed; where that is not either, another of Chinese letters: GB 2312, 134 in hexadecimal. */
const substitutes: Readonly<Record<string, string>> = {
  [fonts.title]: '宋体',
  [fonts.second]: '楷体_GB2312',
  [fonts.body]: '仿宋_GB2312',
  [fonts.chapter]: 'SimHei',
  [fonts.pageNumber]: 'SimSun',
};

const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(substitutes).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  ),
  '</w:fonts>',
].join('');

const stamps = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** The same document makes the same bytes: without the time it was made at, and whatever was made before it. */
export function packageBytes(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  const change = (path: string, edit: (xml: string) => string) => {
    const part = parts[path];
    if (part) parts[path] = strToU8(edit(strFromU8(part)));
  };
  change('docProps/core.xml', (xml) => xml.replace(stamps, ''));
  change('word/document.xml', (xml) => withLowEnd(numberedFromOne(xml)));
  parts['word/fontTable.xml'] = strToU8(fontTable);
  return zipSync(parts, { mtime: firstZipDay });
}

const markNames = /(w:(?:name|anchor)="_Toc|PAGEREF _Toc)(\d+)/g;
const markNumbers = /(<w:bookmark(?:Start w:name="_Toc\d+"|End) w:id=")(\d+)/g;

/** The package goes on counting from document to document. */
function numberedFromOne(xml: string): string {
  const numbers = new Map<string, number>();
  const renumbered = (_: string, before: string, number: string) => {
    const own = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, own);
    return `${before}${own}`;
  };
  return xml.replace(markNames, renumbered).replace(markNumbers, renumbered);
}

const endOfContents = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
const low = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>';

/** The paragraph that ends the table of contents has nothing to show: below a full page of entries it would begin an empty one. */
function withLowEnd(xml: string): string {
  return xml.replace(endOfContents, endOfContents.replace('<w:p>', `<w:p>${low}`));
}
