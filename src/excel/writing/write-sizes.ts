import type { SheetPlan } from '../../domain/plan/sheet-plan';

/** About what an action costs in a request beside what it says. */
const bytesOfAction = 100;

/** What most columns have is said once, and the others one by one; each by itself where that is shorter. */
export function writeWidths(block: Excel.Range, { columnWidths }: SheetPlan): void {
  const most = mostFrequent(columnWidths);
  const isMost = columnWidths.map((width) => width === most);
  const widths = columnWidths.map((columnWidth) => ({ format: { columnWidth } }));
  const isEach =
    JSON.stringify(widths.filter((_, column) => isMost[column])).length < bytesOfAction;
  if (!isEach) block.format.columnWidth = most;
  if (isEach || isMost.includes(false)) {
    block.setColumnProperties(
      widths.map((width, column) => (isEach || !isMost[column] ? width : {})),
    );
  }
}

export function mostFrequent(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  let most = 0;
  let times = 0;
  for (const [size, count] of counts) if (count > times) [most, times] = [size, count];
  return most;
}
