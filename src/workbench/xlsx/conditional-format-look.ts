import type { CellStyle } from 'hucre/xlsx';
import type { EdgeLine, EdgeSide, Look } from '../engine/conditional-format-rule';
import { readFill } from './cell-style-read';
import { solidFill } from './cell-style-write';
import { keyOf } from './cell-style-words';
import type { BorderLine } from './cell-style-words';
import { writeColor } from './colors';
import type { ReadColor } from './colors';

type Border = NonNullable<CellStyle['border']>;

const lines = {
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dotted: 'Dot',
} as const satisfies Partial<Record<BorderLine, string>>;

const sides = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
type Side = keyof typeof sides;

export function readLook({ font, fill, border }: CellStyle, color: ReadColor): Look {
  const background = readFill(fill, color);
  const fontColor = color(font?.color);
  const borders = border && readBorders(border, color);
  return {
    ...(background ? { fill: background } : {}),
    ...(fontColor ? { color: fontColor } : {}),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
    ...(font?.underline ? { underline: font.underline === 'double' ? 'Double' : 'Single' } : {}),
    ...(borders ? { borders } : {}),
  };
}

function readBorders(border: Border, color: ReadColor): Look['borders'] {
  const found: Partial<Record<EdgeSide, EdgeLine>> = {};
  for (const side of Object.keys(sides) as Side[]) {
    const line = border[side];
    if (!line) continue;
    const style = lines[line.style as keyof typeof lines] ?? 'Continuous';
    found[sides[side]] = { style, color: color(line.color) ?? '#000000' };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

export function writeLook(look: Look): CellStyle {
  const { fill, color, bold, italic, strikethrough, underline } = look;
  const font = {
    ...(color ? { color: writeColor(color) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline && underline !== 'None'
      ? { underline: underline === 'Double' ? ('double' as const) : ('single' as const) }
      : {}),
  };
  const border = writeBorders(look.borders ?? {});
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // A conditional format keeps its solid colour as the background.
    ...(fill ? { fill: { ...solidFill(fill), bgColor: writeColor(fill) } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
  };
}

function writeBorders(borders: NonNullable<Look['borders']>): Border {
  const border: Border = {};
  for (const side of Object.keys(sides) as Side[]) {
    const line = borders[sides[side]];
    const style = line && keyOf(lines, line.style);
    if (line && style) border[side] = { style, color: writeColor(line.color) };
  }
  return border;
}
