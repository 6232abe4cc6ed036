import { strToU8, zipSync, type Zippable } from 'fflate';

/** A workbook that somebody else's program could have written, of few parts; each may be replaced, or left out with null. */
export function foreignWorkbook(
  sheet: string,
  replaced: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook('<sheet name="表" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheet}</worksheet>`,
    ...replaced,
  };
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    if (part !== null) files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbook(sheets: string, more = ''): string {
  return `<workbook ${main} xmlns:r="${office}"><sheets>${sheets}</sheets>${more}</workbook>`;
}

export function relationships(...all: (readonly [id: string, type: string, target: string])[]) {
  const elements = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

export function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

export function strings(...items: string[]): string {
  return `<sst ${main}>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** Cell styles, each with one of these number formats; 164 and more are own ones. */
export function styles(...formats: (string | number)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
