import { fromUniver, type UniverRule } from '../../src/workbench/engine/conditional-format-univer';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorksheetData,
} from '../../src/workbench/engine/univer';
import { pageSetupKey, type PageSetup } from '../../src/workbench/model/page-layout/page-setup';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { printRange } from '../../src/domain/grid/cell-range';

/** The standard font of a file, which the workbench's styles leave out. */
const standard = { name: 'Calibri', size: 11 };

/** How one cell looks, in the words of a plan. */
export interface SeenLook {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean };
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly format: string | null;
  /** Top, right, bottom, left. */
  readonly lines: readonly (string | null)[];
}

/** A file as the workbench, which has a reader of its own, sees it. */
export async function openedSheets(bytes: Uint8Array) {
  const { snapshot, sideData } = await openXlsx(bytes, 'forms.xlsx');
  const resource = (name: string) =>
    JSON.parse(snapshot.resources?.find((item) => item.name === name)?.data ?? '{}') as Record<
      string,
      unknown
    >;
  const validations = resource('SHEET_DATA_VALIDATION_PLUGIN');
  const formats = resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const names = Object.values(resource('SHEET_DEFINED_NAME_PLUGIN')) as {
    name: string;
    formulaOrRefString: string;
    localSheetId: string;
  }[];
  return (snapshot.sheetOrder ?? []).map((id) => {
    const sheet: Partial<IWorksheetData> = snapshot.sheets?.[id] ?? {};
    const cellAt = (row: number, column: number) => sheet.cellData?.[row]?.[column];
    const styleAt = (row: number, column: number) =>
      (snapshot.styles ?? {})[String(cellAt(row, column)?.s)] ?? {};
    return {
      name: sheet.name,
      content: (row: number, column: number) => {
        const cell = cellAt(row, column);
        return cell?.f ? { formula: cell.f } : (cell?.v ?? null);
      },
      look: (row: number, column: number) => seenLook(styleAt(row, column)),
      merges: (sheet.mergeData ?? []).map(printed),
      widths: Object.values(sheet.columnData ?? {}).map(({ w }) => w),
      heights: Object.values(sheet.rowData ?? {}).map(({ h }) => h),
      frozenRows: sheet.freeze?.ySplit ?? 0,
      zoom: sheet.zoomRatio,
      page: sideData.get(pageSetupKey(id)) as PageSetup,
      validations: (validations[id] as ISheetDataValidationRule[]).map(seenValidation),
      conditionalFormats: (formats[id] as UniverRule[]).map((rule) => {
        const { condition, look } = fromUniver(rule);
        return { areas: rule.ranges.map(printed), condition, look };
      }),
      names: names
        .filter(({ localSheetId }) => localSheetId === id || !(snapshot.sheets ?? {})[localSheetId])
        .map(({ name, formulaOrRefString, localSheetId }) => ({
          name,
          refersTo: formulaOrRefString.replace(/^=/, ''),
          isOfSheet: localSheetId === id,
        })),
    };
  });
}

function seenLook(style: IStyleData): SeenLook {
  const { t, r, b, l } = style.bd ?? {};
  return {
    font: {
      name: style.ff ?? standard.name,
      size: style.fs ?? standard.size,
      bold: style.bl === BooleanNumber.TRUE,
    },
    fill: style.bg?.rgb ?? null,
    horizontal: word(HorizontalAlign, style.ht),
    vertical: word(VerticalAlign, style.vt)?.replace('middle', 'center') ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    format: style.n?.pattern ?? null,
    lines: [t, r, b, l].map((line) => word(BorderStyleTypes, line?.s)),
  };
}

function seenValidation({
  ranges,
  type,
  operator,
  formula1,
  formula2,
  prompt,
  promptTitle,
  ...rule
}: ISheetDataValidationRule) {
  const alert = rule.showErrorMessage
    ? { title: rule.errorTitle, text: rule.error, style: rule.errorStyle }
    : null;
  return {
    areas: ranges.map(printed),
    rule: [type, operator, formula1, formula2].filter((part) => part !== undefined),
    prompt: { title: promptTitle, text: prompt },
    alert,
    allowsBlank: rule.allowBlank,
  };
}

function word(words: Readonly<Record<number, string>>, value: unknown) {
  return typeof value === 'number' ? (words[value]?.toLowerCase() ?? null) : null;
}

function printed({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return printRange({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
}
