import { foreignWorkbook, main, relationships, workbook } from './foreign-workbook';

export interface ExportedSheet {
  readonly name: string;
  /** Lines as they are pasted, with | for the tabs between their cells. */
  readonly lines: readonly string[];
  readonly merges?: readonly string[];
}

/** A workbook as a budget system writes one: amounts are numbers, and codes too where they are `numbers`. */
export function exportedWorkbook(
  sheets: readonly ExportedSheet[],
  codes: 'texts' | 'numbers' = 'texts',
): Uint8Array {
  const parts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, codes),
  ]);
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return foreignWorkbook('', {
    'xl/workbook.xml': workbook(listed.join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
    ),
    ...Object.fromEntries(parts),
  });
}

function sheetXml({ lines, merges = [] }: ExportedSheet, codes: 'texts' | 'numbers'): string {
  const rows = lines.map((line, row) => {
    const cells = line.split('|').map((cell, column) => {
      const at = `${String.fromCharCode(65 + column)}${row + 1}`;
      const isAmount = /^[\d,]+\.\d\d$/.test(cell);
      const isCode = /^\d{3,9}$/.test(cell) && codes === 'numbers';
      if (cell === '') return '';
      if (isAmount || isCode) return `<c r="${at}"><v>${cell.replaceAll(',', '')}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${main}><sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}
