import { printRange, rangeOf } from '../../domain/grid/cell-range';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { textHeight } from '../../domain/plan/text-height';
import type { ReportRow } from './report-rows';
import { splitHighRows } from './split-high-rows';
import { song } from '../../domain/plan/typefaces';

const body = { name: song, size: 10, bold: false };
const bold = { ...body, bold: true };
const bandFill = '#E6EEF5';
const headFill = '#F2F2F2';
const plainHeight = 18;

/** In points, between the margins of A4 across. */
const printedWidth = 740;

/**
 * Rows of a report on a sheet of their own: the same in Excel, where it is printed, and in a file. Widths are in points. `topRows`
 * stay in sight, the last of them on every printed page too.
 */
export function planTable(
  sheetName: string,
  given: readonly ReportRow[],
  widths: readonly number[],
  topRows = 0,
): SheetPlan {
  const rows = splitHighRows(given, (row, column) => widthAt(row, column, widths), body.size);
  const areasOf = (isWanted: (row: ReportRow) => boolean) =>
    rows.flatMap((row, index) =>
      isWanted(row) ? [printRange(rangeOf(index, 0, 1, widths.length))] : [],
    );
  const all = printRange(rangeOf(0, 0, rows.length, widths.length));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const tables = areasOf(({ kind }) => kind === 'head' || kind === 'line' || kind === 'band');
  return {
    packId: '',
    formId: '',
    styleId: '',
    sheetName,
    origin: { row: 0, column: 0 },
    cells: rows.map(({ cells }) => widths.map((_, column) => cells[column] ?? null)),
    merges: rows.flatMap(({ kind }, index) => mergesOf(kind, index, widths.length)),
    styles: [{ areas: [all], font: body, vertical: 'center', wrap: true }, ...looks(areasOf)],
    numberFormats: [],
    frames: tables.map((area) => ({ area, outside: 'thin', inside: 'thin' })),
    columnWidths: widths,
    rowHeights: rows.map((row) => heightOf(row, widths)),
    validations: [],
    conditionalFormats: [],
    marks: [],
    frozenRows: topRows,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.round(whole / printedWidth)),
      blackAndWhite: false,
      centered: true,
      printArea: all,
      titleRows: topRows === 0 ? null : [topRows, topRows],
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
function mergesOf(kind: ReportRow['kind'], row: number, columns: number): string[] {
  if (kind === 'title' || kind === 'band') return [printRange(rangeOf(row, 0, 1, columns))];
  return kind === 'fact' ? [printRange(rangeOf(row, 1, 1, columns - 1))] : [];
}

/** Excel fits no merged row, and a file none at all. */
function heightOf(row: ReportRow, widths: readonly number[]): number {
  if (row.kind === 'title') return 30;
  const heights = row.cells.map((text, column) =>
    textHeight(String(text), widthAt(row, column, widths), { font: '', size: body.size }),
  );
  return Math.max(plainHeight, ...heights);
}

function widthAt({ kind }: ReportRow, column: number, widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (kind === 'band' || kind === 'title') return whole;
  return kind === 'fact' && column === 1 ? whole - (widths[0] ?? 0) : (widths[column] ?? whole);
}
