import {
  parseRange,
  printRange,
  rowCount,
  columnCount,
  type CellRange,
} from '../../domain/grid/cell-range';
import type { PlannedNumberFormat } from '../../domain/plan/sheet-plan';
import { oncePer } from './once-per';
import type { BatchRanges } from './batch-ranges';

/** About what a format costs in a request, on a range that is used already and on another. */
const bytesOfFormat = { known: 130, unknown: 300 };

/** Sets the formats area by area, or as one table of all or of those on new ranges: what makes the smallest request. */
export function writeNumberFormats(
  ranges: BatchRanges,
  formats: readonly PlannedNumberFormat[],
): void {
  const { areas, tableOf } = placesOf(formats);
  const isKnown = ({ address }: PlacedFormat) => ranges.knows(address);
  const known = areas.filter(isKnown);
  const ways = [
    { apart: areas, table: null },
    { apart: [], table: tableOf(areas) },
    { apart: known, table: tableOf(areas.filter((area) => !known.includes(area))) },
  ].map((way) => ({ ...way, bytes: bytesOf(way, isKnown) }));
  const [least] = ways.sort((one, other) => one.bytes - other.bytes);
  if (!least) return;
  if (least.table) ranges.at(least.table.address).numberFormat = least.table.formats;
  for (const { address, format } of least.apart) {
    // One format fills every cell of a range; the declarations of Excel want it as a table all the same.
    const whole: unknown = format;
    ranges.at(address).numberFormat = whole as string[][];
  }
}

/** What is set, apart from each other and in one table. */
interface Way {
  readonly apart: readonly PlacedFormat[];
  readonly table: PlacedTable | null;
}

function bytesOf({ apart, table }: Way, isKnown: (area: PlacedFormat) => boolean): number {
  const each = apart.map((area) => bytesOfFormat[isKnown(area) ? 'known' : 'unknown']);
  const ofTable = table ? bytesOfFormat.unknown + table.bytes : 0;
  return each.reduce((sum, one) => sum + one, ofTable);
}

interface PlacedFormat extends FormatArea {
  readonly address: string;
}

interface PlacedTable {
  readonly address: string;
  readonly formats: string[][];
  readonly bytes: number;
}

interface FormatPlaces {
  readonly areas: readonly PlacedFormat[];
  tableOf(areas: readonly PlacedFormat[]): PlacedTable | null;
}

const placesOf = oncePer((formats: readonly PlannedNumberFormat[]): FormatPlaces => {
  const areas = formats.flatMap(({ areas: written, format }) =>
    written.flatMap((area) => {
      const range = parseRange(area);
      return range ? [{ range, address: printRange(range), format }] : [];
    }),
  );
  const made = new Map<string, PlacedTable | null>();
  const tableOf = (some: readonly PlacedFormat[]) => {
    const key = some.map(({ address }) => address).join();
    const before = made.get(key);
    if (before !== undefined) return before;
    const table = placedTable(some);
    made.set(key, table);
    return table;
  };
  return { areas, tableOf };
});

function placedTable(areas: readonly PlacedFormat[]): PlacedTable | null {
  const found = formatTable(areas);
  if (!found) return null;
  const formats = found.formats as string[][];
  return { address: printRange(found.range), formats, bytes: JSON.stringify(formats).length };
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
