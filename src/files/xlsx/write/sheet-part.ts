import { columnName } from '../../../domain/grid/cell';
import type { PlannedCell, PlannedPage, SheetPlan } from '../../../domain/plan/sheet-plan';
import { cellLooks } from './cell-looks';
import { columnWidth } from './column-width';
import type { SharedTexts } from './shared-texts';
import { conditionalFormatElements, validationElements } from './sheet-rules';
import { viewElement } from './sheet-view';
import type { StyleSheet } from './style-sheet';
import { spreadsheetNamespace, xmlElement, xmlList, xmlPart, xmlText } from './xml-text';

export interface SheetOptions {
  readonly isShown: boolean;
  /** In percent. */
  readonly zoom: number;
}

/** The XML of one sheet; its elements stand in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetPart(
  plan: SheetPlan,
  { isShown, zoom }: SheetOptions,
  texts: SharedTexts,
  styles: StyleSheet,
): string {
  return xmlPart(
    xmlElement(
      'worksheet',
      { xmlns: spreadsheetNamespace },
      [
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        viewElement(plan, isShown, zoom),
        '<sheetFormatPr defaultRowHeight="15"/>',
        columnElements(plan),
        rowElements(plan, texts, styles),
        xmlList(
          'mergeCells',
          plan.merges.map((ref) => xmlElement('mergeCell', { ref })),
        ),
        conditionalFormatElements(plan, styles),
        validationElements(plan),
        pageElements(plan.page),
      ].join(''),
    ),
  );
}

function columnElements({ origin, columnWidths }: SheetPlan): string {
  const columns = columnWidths.map((points, index) => {
    const number = origin.column + index + 1;
    return xmlElement('col', {
      min: number,
      max: number,
      width: columnWidth(points),
      customWidth: true,
    });
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** All cells of the plan, those that merged areas cover too: they carry the lines around the area. */
function rowElements(plan: SheetPlan, texts: SharedTexts, styles: StyleSheet): string {
  const { origin, cells, rowHeights } = plan;
  const looks = cellLooks(plan, styles);
  const names = plan.columnWidths.map((_, across) => columnName(origin.column + across));
  const rows = cells.map((row, down) => {
    const number = origin.row + down + 1;
    const content = row.map((cell, across) => {
      const look = looks[down]?.[across] ?? 0;
      return cellElement(`r="${names[across]}${number}" s="${look}"`, cell, texts);
    });
    return xmlElement(
      'row',
      { r: number, ht: rowHeights[down] ?? null, customHeight: rowHeights[down] !== undefined },
      content.join(''),
    );
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** Excel calculates what formulas say when it opens the file. */
function cellElement(attributes: string, cell: PlannedCell, texts: SharedTexts): string {
  if (cell === null || cell === '') return `<c ${attributes}/>`;
  if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c ${attributes} t="s"><v>${texts.add(cell)}</v></c>`;
  return `<c ${attributes}><f>${xmlText(cell.formula.replace(/^=/, ''))}</f></c>`;
}

/** As many pages high as it takes: 0 says so. Margins in inches. */
function pageElements({
  orientation,
  pagesWide,
  blackAndWhite,
  centered,
  footer,
}: PlannedPage): string {
  return [
    xmlElement('printOptions', { horizontalCentered: centered }),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    xmlElement('pageSetup', {
      paperSize: a4,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      orientation,
      blackAndWhite,
    }),
    `<headerFooter><oddFooter>${xmlText(`&C${footer}`)}</oddFooter></headerFooter>`,
  ].join('');
}

const a4 = 9;
