import { parseRange, printRange, type CellRange } from '../../domain/grid/cell-range';
import { coverRanges } from '../../domain/grid/cover-ranges';
import type {
  LineWeight,
  PlannedFont,
  PlannedFrame,
  PlannedStyle,
} from '../../domain/plan/sheet-plan';
import type { BatchRanges } from './batch-ranges';

export const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
export const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
interface Line {
  readonly style: 'Continuous';
  readonly weight?: 'Thin' | 'Medium';
}

/** A new line is thin where nothing is said. */
const newLine: Readonly<Record<LineWeight, Line>> = {
  thin: { style: 'Continuous' },
  medium: { style: 'Continuous', weight: 'Medium' },
};
/** One that is there keeps the weight it has: the thick line of an old end would stay within the table. */
const lineAnew: Readonly<Record<LineWeight, Line>> = {
  ...newLine,
  thin: { style: 'Continuous', weight: 'Thin' },
};

const outsideEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const insideEdges = ['InsideHorizontal', 'InsideVertical'] as const;

type Look = Omit<PlannedStyle, 'areas'>;

/** Styles that do not overlap, property by property: a value is said once for all cells that have it. */
export function byProperty(ground: Look, styles: readonly PlannedStyle[]): PlannedStyle[] {
  const found = new Map<string, { readonly look: Look; readonly ranges: CellRange[] }>();
  for (const { areas, ...look } of styles) {
    for (const own of partsOf(look, ground)) {
      const key = JSON.stringify(own);
      const known = found.get(key) ?? { look: own, ranges: [] };
      known.ranges.push(...areas.flatMap((area) => parseRange(area) ?? []));
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ look, ranges }) => ({
    areas: coverRanges(ranges).map(printRange),
    ...look,
  }));
}

/** What is not as it is under it. What is not said shows what is there. */
function partsOf({ font, fill, horizontal, vertical, wrap }: Look, ground: Look): Look[] {
  const parts: Look[] = [];
  if (font && differing(font, ground.font)) parts.push({ font });
  if (fill !== undefined && fill !== ground.fill) parts.push({ fill });
  if (horizontal && horizontal !== ground.horizontal) parts.push({ horizontal });
  if (vertical && vertical !== ground.vertical) parts.push({ vertical });
  if (wrap !== undefined && wrap !== (ground.wrap ?? false)) parts.push({ wrap });
  return parts;
}

/** Formats all areas of a style through one object. */
export function writeStyle(
  ranges: BatchRanges,
  style: PlannedStyle,
  ground: PlannedFont | undefined,
): void {
  for (const { format } of ranges.over(style.areas)) {
    const font = style.font && differing(style.font, ground);
    if (font) setFont(format.font, font);
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
    if (style.vertical) format.verticalAlignment = vertical[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
  }
}

/** One by one: `set` looks through all that an object could have. */
function setFont(own: Excel.RangeFont, { name, size, bold }: Partial<PlannedFont>): void {
  if (name !== undefined) own.name = name;
  if (size !== undefined) own.size = size;
  if (bold !== undefined) own.bold = bold;
}

/** Null where nothing differs. */
export function differing(
  font: PlannedFont,
  ground: PlannedFont | undefined,
): Partial<PlannedFont> | null {
  const own = {
    ...(font.name === ground?.name ? {} : { name: font.name }),
    ...(font.size === ground?.size ? {} : { size: font.size }),
    ...(font.bold === (ground?.bold ?? false) ? {} : { bold: font.bold }),
  };
  return Object.keys(own).length > 0 ? own : null;
}

/** Where no cell has lines yet. */
export function writeNewFrame(ranges: BatchRanges, frame: PlannedFrame): void {
  drawFrame(ranges, frame, newLine);
}

/** Where there are lines already, thick ones among them. */
export function redrawFrame(ranges: BatchRanges, frame: PlannedFrame): void {
  drawFrame(ranges, frame, lineAnew);
}

function drawFrame(
  ranges: BatchRanges,
  { area, inside, outside }: PlannedFrame,
  line: Readonly<Record<LineWeight, Line>>,
): void {
  const { borders } = ranges.at(area).format;
  for (const edge of insideEdges) drawLine(borders.getItem(edge), line[inside]);
  for (const edge of outsideEdges) drawLine(borders.getItem(edge), line[outside]);
}

function drawLine(border: Excel.RangeBorder, { style, weight }: Line): void {
  border.style = style;
  if (weight) border.weight = weight;
}
