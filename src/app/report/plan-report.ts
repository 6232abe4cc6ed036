import type { Words } from '../../domain/form/words';
import { printCell } from '../../domain/grid/cell';
import { printRange, rangeOf } from '../../domain/grid/cell-range';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { textHeight } from '../../domain/plan/text-height';
import { reportRows, type ReportRow } from './report-rows';
import type { ReportDocument } from './report-document';
import { wordsIn } from './report-words';

/** In points: severity, cell, problem, content, offer, rule; together as wide as A4 across. */
const widths = [56, 116, 332, 92, 112, 76];
const body = { name: '宋体', size: 10, bold: false };
const bold = { ...body, bold: true };
const bandFill = '#E6EEF5';
const headFill = '#F2F2F2';
const plainHeight = 18;

/** The report on a sheet: the same in Excel, where it is printed, and in a file. */
export function planReport(documents: readonly ReportDocument[], language: keyof Words): SheetPlan {
  const rows = documents.flatMap((document) => reportRows(document, language));
  const areasOf = (isWanted: (row: ReportRow) => boolean) =>
    rows.flatMap((row, index) =>
      isWanted(row) ? [printRange(rangeOf(index, 0, 1, widths.length))] : [],
    );
  const all = printRange(rangeOf(0, 0, rows.length, widths.length));
  const tables = areasOf(({ kind }) => kind === 'head' || kind === 'line' || kind === 'band');
  return {
    packId: '',
    formId: '',
    styleId: '',
    sheetName: wordsIn(language)('sheet'),
    origin: { row: 0, column: 0 },
    cells: rows.map(({ cells }) => widths.map((_, column) => cells[column] ?? null)),
    merges: rows.flatMap(({ kind }, index) => mergesOf(kind, index)),
    styles: [{ areas: [all], font: body, vertical: 'center', wrap: true }, ...looks(areasOf)],
    numberFormats: [],
    frames: tables.map((area) => ({ area, outside: 'thin', inside: 'thin' })),
    columnWidths: widths,
    rowHeights: rows.map(heightOf),
    validations: [],
    conditionalFormats: [],
    marks: [],
    frozenRows: 0,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      pagesWide: 1,
      blackAndWhite: false,
      centered: true,
      printArea: all,
      titleRows: null,
      footer: '&P / &N',
    },
    firstInput: 'A1',
  };
}

function looks(areasOf: (isWanted: (row: ReportRow) => boolean) => string[]): SheetPlan['styles'] {
  const of = (kind: ReportRow['kind']) => areasOf((row) => row.kind === kind);
  return [
    { areas: of('title'), font: { ...bold, size: 16 }, horizontal: 'center' as const },
    { areas: of('band'), font: bold, fill: bandFill },
    { areas: of('head'), font: bold, fill: headFill, horizontal: 'center' as const },
  ].filter(({ areas }) => areas.length > 0);
}

/** A title takes the whole row, a fact all but its name. */
function mergesOf(kind: ReportRow['kind'], row: number): string[] {
  if (kind === 'title' || kind === 'band') return [printRange(rangeOf(row, 0, 1, widths.length))];
  return kind === 'fact'
    ? [`${printCell({ row, column: 1 })}:${printCell({ row, column: 5 })}`]
    : [];
}

/** Excel fits no merged row, and a file none at all. */
function heightOf({ kind, cells }: ReportRow): number {
  if (kind === 'title') return 30;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((text, column) => {
    const width = kind === 'fact' && column === 1 ? whole - (widths[0] ?? 0) : widths[column];
    return textHeight(text, kind === 'band' ? whole : (width ?? whole), { font: '', size: 10 });
  });
  return Math.max(plainHeight, ...heights);
}
