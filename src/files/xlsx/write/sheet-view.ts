import { overlap, parseRange, printRange } from '../../../domain/grid/cell-range';
import type { SheetPlan } from '../../../domain/plan/sheet-plan';
import { xmlElement } from './xml-text';

/** How the sheet is shown: what stays in sight, and where the cursor stands. */
export function viewElement(plan: SheetPlan, isShown: boolean, zoom: number): string {
  const pane =
    plan.frozenRows > 0
      ? xmlElement('pane', {
          ySplit: plan.frozenRows,
          topLeftCell: `A${plan.frozenRows + 1}`,
          activePane: 'bottomLeft',
          state: 'frozen',
        })
      : '';
  const selection = xmlElement('selection', {
    pane: pane === '' ? null : 'bottomLeft',
    activeCell: plan.firstInput,
    sqref: selectedArea(plan),
  });
  const view = xmlElement(
    'sheetView',
    { tabSelected: isShown, zoomScale: zoom, zoomScaleNormal: zoom, workbookViewId: 0 },
    pane + selection,
  );
  return `<sheetViews>${view}</sheetViews>`;
}

/** A merged area is selected as a whole. */
function selectedArea({ firstInput, merges }: SheetPlan): string {
  const cell = parseRange(firstInput);
  const merge = merges
    .flatMap((area) => parseRange(area) ?? [])
    .find((area) => cell !== null && overlap(area, cell));
  return merge ? printRange(merge) : firstInput;
}
