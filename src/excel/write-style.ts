import type {
  LineWeight,
  PlannedFont,
  PlannedFrame,
  PlannedStyle,
} from '../domain/plan/sheet-plan';
import type { BatchRanges } from './batch-ranges';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const line: Readonly<Record<LineWeight, { style: 'Continuous'; weight: 'Thin' | 'Medium' }>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
};

const outsideEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const insideEdges = ['InsideHorizontal', 'InsideVertical'] as const;

/** The styles of a form: the first lies under all others, which say only how they differ from it. */
export function writeStyles(
  ranges: BatchRanges,
  [ground, ...others]: readonly PlannedStyle[],
): void {
  if (!ground) return;
  writeStyle(ranges, ground, undefined);
  for (const style of others) {
    if (differs(style, ground)) writeStyle(ranges, style, ground.font);
  }
}

/** Cells that do not wrap are as they are without saying so. */
export function differs(style: PlannedStyle, ground: PlannedStyle): boolean {
  const { font, fill, horizontal, vertical, wrap = false } = style;
  return (
    (font !== undefined && differing(font, ground.font) !== null) ||
    fill !== ground.fill ||
    horizontal !== ground.horizontal ||
    (vertical !== undefined && vertical !== ground.vertical) ||
    wrap !== (ground.wrap ?? false)
  );
}

/** Formats all areas of a style through one object. */
export function writeStyle(
  ranges: BatchRanges,
  style: PlannedStyle,
  ground: PlannedFont | undefined,
): void {
  for (const { format } of ranges.over(style.areas)) {
    const font = style.font && differing(style.font, ground);
    if (font) format.font.set(font);
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
    if (style.vertical) format.verticalAlignment = vertical[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
  }
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

export function writeFrame(ranges: BatchRanges, { area, inside, outside }: PlannedFrame): void {
  const { borders } = ranges.at(area).format;
  for (const edge of insideEdges) borders.getItem(edge).set(line[inside]);
  for (const edge of outsideEdges) borders.getItem(edge).set(line[outside]);
}
