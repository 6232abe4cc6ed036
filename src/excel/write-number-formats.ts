import {
  parseRange,
  printRange,
  rowCount,
  columnCount,
  type CellRange,
} from '../domain/grid/cell-range';
import type { PlannedNumberFormat } from '../domain/plan/sheet-plan';
import { oncePer } from './once-per';
import type { BatchRanges } from './batch-ranges';

/** About what a format costs in a request, on a range that is used already and on another. */
const bytesOfFormat = { known: 130, unknown: 300 };

/** Sets the formats area by area, or all as one table where that makes the smaller request. */
export function writeNumberFormats(
  ranges: BatchRanges,
  formats: readonly PlannedNumberFormat[],
): void {
  const { areas, table } = placesOf(formats);
  const apart = areas.reduce(
    (sum, { address }) => sum + bytesOfFormat[ranges.knows(address) ? 'known' : 'unknown'],
    0,
  );
  if (table && table.bytes < apart) {
    ranges.at(table.address).numberFormat = table.formats;
    return;
  }
  for (const { address, format } of areas) {
    // One format fills every cell of a range; the declarations of Excel want it as a table all the same.
    const whole: unknown = format;
    ranges.at(address).numberFormat = whole as string[][];
  }
}

const placesOf = oncePer((formats: readonly PlannedNumberFormat[]) => {
  const areas = formats.flatMap(({ areas, format }) =>
    areas.flatMap((area) => {
      const range = parseRange(area);
      return range ? [{ range, address: printRange(range), format }] : [];
    }),
  );
  const found = formatTable(areas);
  const table = found && {
    address: printRange(found.range),
    formats: found.formats as string[][],
    bytes: JSON.stringify(found.formats).length,
  };
  return { areas, table };
});

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
