import type { LineWeight, PlannedFrame, PlannedStyle } from '../domain/plan/sheet-plan';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const weight: Readonly<Record<LineWeight, 'Thin' | 'Medium'>> = { thin: 'Thin', medium: 'Medium' };

const outsideEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const insideEdges = ['InsideHorizontal', 'InsideVertical'] as const;

/** Formats all areas of a style through one object. */
export function writeStyle(sheet: Excel.Worksheet, style: PlannedStyle): void {
  const { format } = sheet.getRanges(style.areas.join(','));
  if (style.font) format.font.set(style.font);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

export function writeFrame(sheet: Excel.Worksheet, { area, inside, outside }: PlannedFrame): void {
  const { borders } = sheet.getRange(area).format;
  for (const edge of insideEdges) {
    borders.getItem(edge).set({ style: 'Continuous', weight: weight[inside] });
  }
  for (const edge of outsideEdges) {
    borders.getItem(edge).set({ style: 'Continuous', weight: weight[outside] });
  }
}
