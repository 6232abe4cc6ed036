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

/** Sets the formats area by area, or as one table of all or of those on new ranges: what makes the smallest request. */
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
  const isKnown = ({ range }: FormatArea) => ranges.knows(printRange(range));
  const ways = [
    { apart: areas, table: null },
    { apart: [], table: formatTable(areas) },
    {
      apart: areas.filter(isKnown),
      table: formatTable(areas.filter((area) => !isKnown(area))),
    },
  ].map((way) => ({ ...way, bytes: bytesOf(way, isKnown) }));
  const [least] = ways.sort((one, other) => one.bytes - other.bytes);
  if (!least) return;
  if (least.table) {
    ranges.at(printRange(least.table.range)).numberFormat = least.table.formats as string[][];
  }
  for (const { range, format } of least.apart) {
    // One format fills every cell of a range; the declarations of Excel want it as a table all the same.
    const whole: unknown = format;
    ranges.at(printRange(range)).numberFormat = whole as string[][];
  }
}

function bytesOf(
  { apart, table }: { readonly apart: readonly FormatArea[]; readonly table: FormatTable | null },
  isKnown: (area: FormatArea) => boolean,
): number {
  const each = apart.map((area) => bytesOfFormat[isKnown(area) ? 'known' : 'unknown']);
  const ofTable = table ? bytesOfFormat.unknown + JSON.stringify(table.formats).length : 0;
  return each.reduce((sum, one) => sum + one, ofTable);
}

interface FormatArea {
  readonly range: CellRange;
  readonly format: string;
}

interface FormatTable {
  readonly range: CellRange;
  readonly formats: (string | null)[][];
}

/** The formats of all cells around the areas: null leaves a cell as it is. */
export function formatTable(areas: readonly FormatArea[]): FormatTable | null {
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
