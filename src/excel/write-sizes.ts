import type { SheetPlan } from '../domain/plan/sheet-plan';

/** Widths and heights. What most lines have is said once, and the others one by one. */
export function writeSizes(block: Excel.Range, { columnWidths, rowHeights }: SheetPlan): void {
  const columnWidth = mostFrequent(columnWidths);
  const rowHeight = mostFrequent(rowHeights);
  block.format.set({ columnWidth, rowHeight });
  if (columnWidths.some((width) => width !== columnWidth)) {
    block.setColumnProperties(
      columnWidths.map((width) =>
        width === columnWidth ? {} : { format: { columnWidth: width } },
      ),
    );
  }
  if (rowHeights.some((height) => height !== rowHeight)) {
    block.setRowProperties(
      rowHeights.map((height) => (height === rowHeight ? {} : { format: { rowHeight: height } })),
    );
  }
}

export function mostFrequent(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}
