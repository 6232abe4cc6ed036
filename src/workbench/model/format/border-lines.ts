import { BorderStyleTypes } from '../../engine/univer';
import type { IBorderStyleData, Nullable } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import { oneOf } from '../arguments';
import { parseColor, printColor } from './color';

/** A border line in Excel's words: a style and a weight, of which only some go together. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export type BorderStyle = (typeof borderStyles)[number];
type BorderWeight = (typeof borderWeights)[number];

/** The 13 lines there are, in Excel as in Univer; the first weight of a style is the one it gets by itself. */
const lines: readonly (readonly [BorderStyleTypes, BorderStyle, BorderWeight])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

/** What Excel says of a side without a line. */
export const noLine: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

export function readLine(side: Nullable<IBorderStyleData>): BorderLine {
  const found = side && lines.find(([type]) => type === side.s);
  if (!found) return noLine;
  return { style: found[1], weight: found[2], color: printColor(side.cl.rgb ?? '#000000') };
}

/** Null takes the line away. */
export function writeLine({ style, weight, color }: BorderLine): IBorderStyleData | null {
  const found = lines.find((line) => line[1] === style && line[2] === weight);
  return found ? { s: found[0], cl: { rgb: color } } : null;
}

export type LineChange = (line: BorderLine) => BorderLine;

/** How a line looks after one of its properties was set; a property that does not go with the rest changes the rest. */
export function lineChange(name: string, value: unknown): LineChange {
  switch (name) {
    case 'style': {
      const style = oneOf(value, borderStyles, 'style');
      return (line) => ({ ...line, style, weight: weightFor(style, line.weight) });
    }
    case 'weight': {
      const weight = oneOf(value, borderWeights, 'weight');
      return (line) => ({ ...line, style: styleFor(line.style, weight), weight });
    }
    case 'color': {
      const color = parseColor(value, 'color');
      return (line) => ({
        ...line,
        style: line.style === 'None' ? 'Continuous' : line.style,
        color,
      });
    }
    default:
      throw invalidArgument(name);
  }
}

function weightFor(style: BorderStyle, weight: BorderWeight): BorderWeight {
  const weights = lines.filter((line) => line[1] === style).map((line) => line[2]);
  return weights.includes(weight) ? weight : (weights[0] ?? 'Thin');
}

function styleFor(style: BorderStyle, weight: BorderWeight): BorderStyle {
  return lines.some((line) => line[1] === style && line[2] === weight) ? style : 'Continuous';
}
