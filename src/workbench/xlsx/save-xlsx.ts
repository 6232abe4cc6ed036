import { writeXlsx } from 'hucre/xlsx';
import type { UniverRule } from '../engine/conditional-format-univer';
import { emptySheet } from '../engine/engine';
import type { ISheetDataValidationRule, IStyleData } from '../engine/univer';
import { customXmlKey } from '../model/custom-xml/custom-xml-store';
import type { CustomXml } from '../model/custom-xml/custom-xml-store';
import { standardFont } from '../model/format/font';
import { defaultPageSetup, pageSetupKey } from '../model/page-layout/page-setup';
import type { PageSetup } from '../model/page-layout/page-setup';
import { propertiesKey } from '../model/workbook/properties-store';
import type { WorkbookProperties } from '../model/workbook/properties-store';
import { structureProtectionKey } from '../model/workbook/structure-protection';
import type { StructureProtection } from '../model/workbook/structure-protection';
import { protectionKey } from '../model/worksheet/protection';
import type { SheetProtection } from '../model/worksheet/protection';
import { headingsKey } from '../model/worksheet/sheet-view';
import { veryHiddenKey } from '../model/worksheet/visibility';
import type { DefaultFont } from './cell-style-read';
import { conditionalFormatsResource } from './conditional-format';
import { namesResource, writeNames } from './names';
import { writeProperties } from './properties';
import { writtenHash } from './protection';
import { sheetStyles } from './sheet-styles';
import { writeSheet } from './sheet-write';
import { touchUp } from './touch-up';
import { hidesDropDown, validationsResource, writeValidation } from './validation';
import type { WorkbookFile } from './workbook-file';

/** Writes a .xlsx; what it cannot hold is told by notKept. */
export async function saveXlsx(file: WorkbookFile): Promise<Uint8Array> {
  const { snapshot, sideData, activeSheetId } = file;
  const { sheetOrder = [], sheets = {}, styles = {} } = snapshot;
  const ids = sheetOrder.filter((id) => sheets[id]);
  const defaultFont = defaultFontOf(file);
  const validations = resource<Record<string, ISheetDataValidationRule[]>>(
    file,
    validationsResource,
  );
  const formats = resource<Record<string, UniverRule[]>>(file, conditionalFormatsResource);
  const names = writeNames(resource(file, namesResource), (id) => sheets[id]?.name);
  const side = <T>(key: string) => sideData.get(key) as T | undefined;
  const structure = side<StructureProtection>(structureProtectionKey);
  const properties = side<WorkbookProperties>(propertiesKey);

  const prepared = ids.map((id) => {
    const sheet = sheets[id] ?? {};
    return {
      sheet,
      extras: {
        styles: sheetStyles(sheet, styles, defaultFont),
        validations: (validations[id] ?? []).filter((rule) => writeValidation(rule)),
        conditionalFormats: formats[id] ?? [],
        page: side<PageSetup>(pageSetupKey(id)) ?? defaultPageSetup,
        protection: side<SheetProtection>(protectionKey(id)),
        veryHidden: side<boolean>(veryHiddenKey(id)) ?? false,
        showHeadings: side<boolean>(headingsKey(id)) ?? true,
      },
    };
  });
  const bytes = await writeXlsx({
    sheets: prepared.map(({ sheet, extras }) => writeSheet(sheet, extras)),
    namedRanges: names.namedRanges,
    defaultFont: { ...defaultFont },
    activeSheet: Math.max(0, activeSheetId === undefined ? 0 : ids.indexOf(activeSheetId)),
    ...(properties ? { properties: writeProperties(properties) } : {}),
    ...(structure ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return touchUp(bytes, {
    sheets: prepared.map(({ sheet, extras }) => ({
      page: extras.page,
      defaultColumnPixels: sheet.defaultColumnWidth ?? emptySheet.defaultColumnWidth,
      defaultRowPixels: sheet.defaultRowHeight ?? emptySheet.defaultRowHeight,
      hidesDropDown: extras.validations.map(hidesDropDown),
      password: extras.protection && writtenHash(extras.protection),
    })),
    hiddenNames: names.hidden,
    structurePassword: structure && writtenHash(structure),
    customXml: side<readonly CustomXml[]>(customXmlKey) ?? [],
  });
}

/** A file has one font for all cells that name none; here each sheet has its own. */
function defaultFontOf({ snapshot }: WorkbookFile): DefaultFont {
  const first = snapshot.sheets?.[snapshot.sheetOrder?.[0] ?? '']?.defaultStyle;
  const style = typeof first === 'string' ? snapshot.styles?.[first] : (first as IStyleData | null);
  return { name: style?.ff ?? standardFont.name, size: style?.fs ?? standardFont.size };
}

function resource<T extends object>({ snapshot }: WorkbookFile, name: string): T {
  const text = snapshot.resources?.find((item) => item.name === name)?.data;
  return (text ? JSON.parse(text) : {}) as T;
}
