import type { CustomXml } from '../model/custom-xml/custom-xml-store';
import type { PageSetup } from '../model/page-layout/page-setup';
import { writeCustomXml } from './custom-xml-parts';
import { packageParts } from './package-parts';
import { pageSetupElement } from './page-setup-write';
import { columnWidth, rowPoints } from './sizes';

/** What a file holds and hucre cannot write: put into the XML that hucre wrote, whose shape is known. */
export interface TouchUp {
  readonly sheets: readonly SheetTouchUp[];
  /** Which of the written names are hidden. */
  readonly hiddenNames: ReadonlySet<number>;
  readonly structurePassword: string | undefined;
  readonly customXml: readonly CustomXml[];
}

export interface SheetTouchUp {
  readonly page: PageSetup;
  readonly defaultColumnPixels: number;
  readonly defaultRowPixels: number;
  /** Which of the written validations hide their drop-down arrow. */
  readonly hidesDropDown: readonly boolean[];
  readonly password: string | undefined;
}

const workbookPath = 'xl/workbook.xml';

export function touchUp(bytes: Uint8Array, { sheets, ...workbook }: TouchUp): Uint8Array {
  const parts = packageParts(bytes);
  const change = (path: string, edit: (xml: string) => string) => {
    const xml = parts.text(path);
    if (xml !== undefined) parts.set(path, edit(xml));
  };
  for (const [index, sheet] of sheets.entries()) {
    change(`xl/worksheets/sheet${String(index + 1)}.xml`, (xml) => touchUpSheet(xml, sheet));
  }
  change(workbookPath, (xml) => {
    const named = markEach(xml, '<definedName ', (index) =>
      workbook.hiddenNames.has(index) ? 'hidden="1" ' : '',
    );
    return withAttribute(
      named,
      '<workbookProtection ',
      'workbookPassword',
      workbook.structurePassword,
    );
  });
  writeCustomXml(workbook.customXml, workbookPath, parts);
  return parts.zip();
}

function touchUpSheet(xml: string, sheet: SheetTouchUp): string {
  const width = String(columnWidth(sheet.defaultColumnPixels));
  const height = String(rowPoints(sheet.defaultRowPixels));
  const custom = height === '15' ? '' : ' customHeight="1"';
  const format = `<sheetFormatPr defaultColWidth="${width}" defaultRowHeight="${height}"${custom}/>`;
  const sized = xml
    .replace(/<sheetFormatPr [^>]*\/>/, format)
    .replace(/<pageSetup [^>]*\/>/, pageSetupElement(sheet.page));
  const validated = markEach(sized, '<dataValidation ', (index) =>
    sheet.hidesDropDown[index] ? 'showDropDown="1" ' : '',
  );
  return withAttribute(validated, '<sheetProtection ', 'password', sheet.password);
}

/** Puts something after the n-th occurrence of a tag's beginning. */
function markEach(xml: string, tag: string, mark: (index: number) => string): string {
  let index = 0;
  return xml.replaceAll(tag, () => tag + mark(index++));
}

function withAttribute(xml: string, tag: string, name: string, value: string | undefined): string {
  return value === undefined ? xml : xml.replace(tag, () => `${tag}${name}="${value}" `);
}
