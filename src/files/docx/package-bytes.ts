import { strToU8, unzipSync, zipSync } from 'fflate';
import { fonts } from './lettering';

/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = '1980-01-01T00:00:00';

/** What Word takes where a font is not installed. */
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
    ([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/></w:font>`,
  ),
  '</w:fonts>',
].join('');

const stamps = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** The same document makes the same bytes: without the time it was made at. */
export function packageBytes(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  const core = parts['docProps/core.xml'];
  if (core) {
    parts['docProps/core.xml'] = strToU8(new TextDecoder().decode(core).replace(stamps, ''));
  }
  parts['word/fontTable.xml'] = strToU8(fontTable);
  return zipSync(parts, { mtime: firstZipDay });
}
