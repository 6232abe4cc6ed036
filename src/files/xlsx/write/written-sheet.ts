import type { WriteSheet } from 'hucre/xlsx';
import { parseRange } from '../../../domain/grid/cell-range';
import type { PlannedPage } from '../../../domain/plan/sheet-plan';
import { columnWidth } from './column-width';
import type { NamedPlan } from './named-plan';
import { writtenCells } from './written-cells';
import { writtenConditionalFormats, writtenValidations } from './written-rules';

/** One sheet as hucre takes it. */
export function writtenSheet({ name, plan }: NamedPlan, zoom: number): WriteSheet {
  const { row, column } = plan.origin;
  const before = Array.from({ length: column }, () => ({}));
  return {
    name,
    cells: writtenCells(plan),
    columns: [...before, ...plan.columnWidths.map((points) => ({ width: columnWidth(points) }))],
    rowDefs: new Map(plan.rowHeights.map((height, index) => [row + index, { height }])),
    merges: plan.merges.flatMap((area) => {
      const range = parseRange(area);
      if (!range) return [];
      const { top, left, bottom, right } = range;
      return [{ startRow: top, startCol: left, endRow: bottom, endCol: right }];
    }),
    dataValidations: writtenValidations(plan),
    conditionalRules: writtenConditionalFormats(plan),
    ...(plan.frozenRows > 0 ? { freezePane: { rows: plan.frozenRows } } : {}),
    pageSetup: writtenPage(plan.page),
    headerFooter: { oddFooter: `&C${plan.page.footer}` },
    view: { zoomScale: zoom },
  };
}

/** As many pages high as it takes: 0 says so. */
function writtenPage({
  orientation,
  pagesWide,
  centered,
}: PlannedPage): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    horizontalCentered: centered,
  };
}
