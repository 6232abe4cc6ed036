import type { CellStyle } from 'hucre/xlsx';
import { printColor } from '../model/format/color';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** `#RRGGBB`; undefined where the file leaves the colour to Excel. */
export type ReadColor = (color: FileColor | undefined) => string | undefined;

/** A theme's colours stand in the order of its file; the numbers that cells use swap the first two pairs. */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** The palette of old files (ECMA-376 part 1, 18.8.27); 64 and 65 are the colours of the window. */
const indexed = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
  ...['000000', 'FFFFFF'],
];

export function colorReader(themeColors: readonly string[] = []): ReadColor {
  return (color) => {
    const base =
      color?.rgb ??
      (color?.theme === undefined ? undefined : themeColors[themeOrder[color.theme] ?? -1]) ??
      (color?.indexed === undefined ? undefined : indexed[color.indexed]);
    return base && `#${tinted(base, color?.tint ?? 0).toUpperCase()}`;
  };
}

export function writeColor(color: string): FileColor {
  return { rgb: printColor(color).slice(1) };
}

/** Lighter or darker by a share of its luminance (ECMA-376 part 1, 18.3.1.15). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const parts = [red ?? 0, green ?? 0, blue ?? 0];
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return parts
    .map((part) => (chroma === 0 ? wanted : wanted + ((part - light) / chroma) * newChroma))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
