import { printCell } from '../../src/domain/grid/cell';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { foreignWorkbook, main, relationships, workbook } from './foreign-workbook';

export interface GridSheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly isHidden?: boolean;
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

/** Sheets as another program saves them: values, formulas without what they come to, and merges; nothing of ours is noted. */
export function gridWorkbook(...sheets: readonly GridSheet[]): Uint8Array {
  const listed = sheets.map(({ name, isHidden }, index) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const links = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return foreignWorkbook('', {
    '[Content_Types].xml': types,
    'xl/workbook.xml': workbook(listed.join('')),
    'xl/_rels/workbook.xml.rels': relationships(...links),
    ...Object.fromEntries(
      sheets.map(({ grid }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(grid)]),
    ),
  });
}

function sheetXml({ used, cellAt, merges }: SheetGrid): string {
  const rows: string[] = [];
  for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
    const cells: string[] = [];
    for (let column = 0; column <= (used?.right ?? -1); column += 1) {
      cells.push(cellXml(printCell({ row, column }), cellAt(row, column)));
    }
    rows.push(`<row r="${row + 1}">${cells.join('')}</row>`);
  }
  const merged = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${printCell({ row: top, column: left })}:${printCell({ row: bottom, column: right })}"/>`,
  );
  const areas = merged.length > 0 ? `<mergeCells>${merged.join('')}</mergeCells>` : '';
  return `<worksheet ${main}><sheetData>${rows.join('')}</sheetData>${areas}</worksheet>`;
}

function cellXml(at: string, { value, formula }: ReturnType<SheetGrid['cellAt']>): string {
  if (formula !== null) return `<c r="${at}"><f>${escaped(formula.replace(/^=/, ''))}</f></c>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (value === null) return '';
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
