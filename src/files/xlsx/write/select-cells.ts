import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { overlap, parseRange, printRange } from '../../../domain/grid/cell-range';
import type { SheetPlan } from '../../../domain/plan/sheet-plan';
import type { NamedPlan } from './named-plan';

/** Puts the cursor of each sheet where its plan wants it, which hucre cannot write, into the XML that hucre wrote. */
export function selectCells(bytes: Uint8Array, sheets: readonly NamedPlan[]): Uint8Array {
  const parts = unzipSync(bytes);
  sheets.forEach(({ plan }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[path];
    if (!part) throw new RangeError(`${path} was not written`);
    parts[path] = strToU8(withSelection(strFromU8(part), plan, index === 0));
  });
  // Twice as fast as the usual level, and hardly larger.
  return zipSync(parts, { level: 1 });
}

function withSelection(xml: string, plan: SheetPlan, isShown: boolean): string {
  const pane = plan.frozenRows > 0 ? ' pane="bottomLeft"' : '';
  const selection = `<selection${pane} activeCell="${plan.firstInput}" sqref="${selectedArea(plan)}"/>`;
  return xml
    .replace('<sheetView ', isShown ? '<sheetView tabSelected="1" ' : '<sheetView ')
    .replace(/<sheetView ([^>]*)\/>/, '<sheetView $1></sheetView>')
    .replace('</sheetView>', `${selection}</sheetView>`);
}

/** A merged area is selected as a whole. */
function selectedArea({ firstInput, merges }: SheetPlan): string {
  const cell = parseRange(firstInput);
  const merge = merges
    .flatMap((area) => parseRange(area) ?? [])
    .find((area) => cell !== null && overlap(area, cell));
  return merge ? printRange(merge) : firstInput;
}
