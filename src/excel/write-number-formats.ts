import {
  parseRange,
  printRange,
  rowCount,
  columnCount,
  type CellRange,
} from '../domain/grid/cell-range';
import type { PlannedNumberFormat } from '../domain/plan/sheet-plan';
import type { BatchRanges } from './batch-ranges';

/** About what a format costs in a request, on a range that is used already and on another. */
const bytesOfFormat = { known: 130, unknown: 300 };

/** Sets the formats area by area, or all as one table where that makes the smaller request. */
export function writeNumberFormats(
  ranges: BatchRanges,
  formats: readonly PlannedNumberFormat[],
): void {
  const areas = formats.flatMap(({ areas, format }) =>
    areas.flatMap((area) => {
      const range = parseRange(area);
      return range ? [{ range, format }] : [];
    }),
  );
  const table = formatTable(areas);
  const bytes = areas.map(({ range }) => {
    return bytesOfFormat[ranges.knows(printRange(range)) ? 'known' : 'unknown'];
  });
  const apart = bytes.reduce((sum, one) => sum + one, 0);
  if (table && JSON.stringify(table.formats).length < apart) {
    ranges.at(printRange(table.range)).numberFormat = table.formats as string[][];
    return;
  }
  for (const { range, format } of areas) {
    // One format fills every cell of a range; the declarations of Excel want it as a table all the same.
    const whole: unknown = format;
    ranges.at(printRange(range)).numberFormat = whole as string[][];
  }
}

interface FormatArea {
  readonly range: CellRange;
  readonly format: string;
}

/** The formats of all cells around the areas: null leaves a cell as it is. */
export function formatTable(
  areas: readonly FormatArea[],
): { readonly range: CellRange; readonly formats: (string | null)[][] } | null {
  if (areas.length === 0) return null;
  const range = {
    top: Math.min(...areas.map(({ range: { top } }) => top)),
    left: Math.min(...areas.map(({ range: { left } }) => left)),
    bottom: Math.max(...areas.map(({ range: { bottom } }) => bottom)),
    right: Math.max(...areas.map(({ range: { right } }) => right)),
  };
  const formats = Array.from({ length: rowCount(range) }, () =>
    Array<string | null>(columnCount(range)).fill(null),
  );
  for (const { range: area, format } of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      formats[row - range.top]?.fill(format, area.left - range.left, area.right - range.left + 1);
    }
  }
  return { range, formats };
}
