import { readXlsx } from 'hucre/xlsx';
import type { CellStyle, Sheet, Workbook } from 'hucre/xlsx';
import { formulaEngine, generateRandomId, LocaleType } from '../engine/univer';
import type { IStyleData, IWorksheetData } from '../engine/univer';
import { customXmlKey } from '../model/custom-xml/custom-xml-store';
import { standardFont } from '../model/format/font';
import { pageSetupKey } from '../model/page-layout/page-setup';
import { propertiesKey } from '../model/workbook/properties-store';
import { structureProtectionKey } from '../model/workbook/structure-protection';
import { protectionKey } from '../model/worksheet/protection';
import { headingsKey } from '../model/worksheet/sheet-view';
import { veryHiddenKey } from '../model/worksheet/visibility';
import { readCellStyle } from './cell-style-read';
import type { DefaultFont } from './cell-style-read';
import { colorReader } from './colors';
import { conditionalFormatsResource, readConditionalFormat } from './conditional-format';
import { readCustomXml } from './custom-xml-parts';
import { namesResource, readNames } from './names';
import { isTrue, packageParts } from './package-parts';
import { readPageSetup } from './page-setup-read';
import { readProperties } from './properties';
import { readSheetProtection } from './protection';
import { readSheetMarks } from './sheet-marks';
import type { SheetMarks } from './sheet-marks';
import { readSheet } from './sheet-read';
import { UnreadableFile } from './unreadable-file';
import { readValidation, validationsResource } from './validation';
import { readWorkbookMarks } from './workbook-marks';
import type { WorkbookMarks } from './workbook-marks';
import type { WorkbookFile } from './workbook-file';

/** The calendar of 1904 begins four years and a day later. */
const daysBefore1904 = 1462;

/** Reads a .xlsx; throws UnreadableFile for anything else. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookFile> {
  try {
    return await read(bytes, fileName);
  } catch (cause) {
    throw new UnreadableFile(fileName, { cause });
  }
}

async function read(bytes: Uint8Array, fileName: string): Promise<WorkbookFile> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const parts = packageParts(bytes);
  const marks = readWorkbookMarks(parts);
  const color = colorReader(workbook.themeColors);
  const sideData = new Map<string, unknown>();
  const defaultFont = defaultFontOf(workbook);
  const styles = styleKeys((style) => readCellStyle(style, color, defaultFont));
  const lexer = new formulaEngine.LexerTreeBuilder();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const validations: Record<string, unknown> = {};
  const conditionalFormats: Record<string, unknown> = {};
  const ids = new Map<string, string>();

  for (const sheet of workbook.sheets) {
    const id = generateRandomId();
    ids.set(sheet.name, id);
    const path = marks.sheets.find(({ name }) => name === sheet.name)?.path ?? '';
    const sheetMarks = readSheetMarks(parts.text(path) ?? '<worksheet/>');
    sheets[id] = readSheet(id, sheet, sheetMarks, {
      lexer,
      color,
      style: styles.keyOf,
      defaultStyle: defaultStyleOf(defaultFont),
      dateOffset: workbook.dateSystem === '1904' ? daysBefore1904 : 0,
    });
    validations[id] = (sheet.dataValidations ?? []).map((validation, at) =>
      readValidation(validation, sheetMarks.hidesDropDown[at] ?? false),
    );
    conditionalFormats[id] = (sheet.conditionalRules ?? [])
      .toSorted((first, second) => first.priority - second.priority)
      .map((rule) => readConditionalFormat(rule, color))
      .filter((rule) => rule !== undefined);
    for (const [key, value] of sheetSideData(id, sheet, sheetMarks)) sideData.set(key, value);
  }

  for (const [key, value] of workbookSideData(workbook, marks)) sideData.set(key, value);
  const customXml = readCustomXml(marks.path, parts);
  if (customXml.length > 0) sideData.set(customXmlKey, customXml);
  // Sheets that hold no cells (charts) are in the file's order and not in hucre's.
  const inFile = marks.sheets.map(({ name }) => ids.get(name));
  return {
    snapshot: {
      id: generateRandomId(),
      name: fileName,
      locale: LocaleType.ZH_CN,
      styles: styles.all,
      sheetOrder: [...ids.values()],
      sheets,
      resources: [
        resource(namesResource, readNames(marks.names, inFile)),
        resource(validationsResource, validations),
        resource(conditionalFormatsResource, conditionalFormats),
      ],
    },
    sideData,
    activeSheetId: inFile[workbook.activeSheet ?? 0],
  };
}

function* sheetSideData(
  id: string,
  sheet: Sheet,
  marks: SheetMarks,
): Iterable<readonly [string, unknown]> {
  const page = readPageSetup(sheet, marks.pageSetup);
  const protection = readSheetProtection(marks.protection);
  if (page) yield [pageSetupKey(id), page];
  if (protection) yield [protectionKey(id), protection];
  if (sheet.veryHidden) yield [veryHiddenKey(id), true];
  if (sheet.view?.showRowColHeaders === false) yield [headingsKey(id), false];
}

function* workbookSideData(
  workbook: Workbook,
  { protection }: WorkbookMarks,
): Iterable<readonly [string, unknown]> {
  if (workbook.properties) yield [propertiesKey, readProperties(workbook.properties)];
  if (protection && isTrue(protection.lockStructure)) {
    const passwordHash = protection.workbookPassword;
    yield [structureProtectionKey, passwordHash ? { passwordHash } : {}];
  }
}

function defaultFontOf({ defaultFont }: Workbook): DefaultFont {
  return {
    name: defaultFont?.name ?? standardFont.name,
    size: defaultFont?.size ?? standardFont.size,
  };
}

/** Nothing where it is the font of a new workbook. */
function defaultStyleOf({ name, size }: DefaultFont): IStyleData | undefined {
  return name === standardFont.name && size === standardFont.size
    ? undefined
    : { ff: name, fs: size };
}

/** Cells that look alike share one style of the snapshot. */
function styleKeys(read: (style: CellStyle) => IStyleData) {
  const all: Record<string, IStyleData> = {};
  const keys = new Map<string, string | undefined>();
  return {
    all,
    keyOf(style: CellStyle | undefined): string | undefined {
      if (!style) return undefined;
      const text = JSON.stringify(style);
      if (keys.has(text)) return keys.get(text);
      const data = read(style);
      const key = Object.keys(data).length > 0 ? `style-${String(keys.size)}` : undefined;
      if (key) all[key] = data;
      keys.set(text, key);
      return key;
    },
  };
}

function resource(name: string, data: unknown): { name: string; data: string } {
  return { name, data: JSON.stringify(data) };
}
