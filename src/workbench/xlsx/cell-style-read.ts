import type { CellStyle } from 'hucre/xlsx';
import type { BorderKey, IBorderData, IStyleData } from '../engine/univer';
import { alignmentProperties } from '../model/format/alignment';
import { fontProperties } from '../model/format/font';
import { protectionProperties } from '../model/format/format-protection';
import { patched } from '../model/format/style-patch';
import type { StyleProperties } from '../model/format/style-property';
import {
  borderLines,
  horizontalWords,
  readingOrderWords,
  underlineWords,
  verticalWords,
} from './cell-style-words';
import type { ReadColor } from './colors';

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** The style of a cell, without what the sheet's own font says already. */
export function readCellStyle(
  style: CellStyle,
  color: ReadColor,
  defaultFont: DefaultFont,
): IStyleData {
  const { font, fill, border, alignment, numFmt, protection } = style;
  let result: IStyleData = {};
  const say = (properties: StyleProperties, name: string, value: unknown) => {
    const property = properties[name];
    if (property && value !== undefined) result = patched(result, property.write(value));
  };

  if (font) {
    if (font.name !== defaultFont.name) say(fontProperties, 'name', font.name);
    if (font.size !== defaultFont.size) say(fontProperties, 'size', font.size);
    if (font.bold) say(fontProperties, 'bold', true);
    if (font.italic) say(fontProperties, 'italic', true);
    if (font.strikethrough) say(fontProperties, 'strikethrough', true);
    if (font.vertAlign) say(fontProperties, font.vertAlign, true);
    if (font.underline) {
      const kind = font.underline === true ? 'single' : font.underline;
      say(fontProperties, 'underline', underlineWords[kind]);
    }
    const fontColor = color(font.color);
    if (fontColor !== '#000000') say(fontProperties, 'color', fontColor);
  }
  const background = readFill(fill, color);
  if (background) result = { ...result, bg: { rgb: background } };
  const bd = border && readBorder(border, color);
  if (bd && Object.keys(bd).length > 0) result = { ...result, bd };
  if (alignment) {
    const { horizontal, vertical, readingOrder, textRotation = 0 } = alignment;
    if (horizontal) say(alignmentProperties, 'horizontalAlignment', horizontalWords[horizontal]);
    if (vertical) say(alignmentProperties, 'verticalAlignment', verticalWords[vertical]);
    if (readingOrder) say(alignmentProperties, 'readingOrder', readingOrderWords[readingOrder]);
    if (alignment.wrapText) say(alignmentProperties, 'wrapText', true);
    if (alignment.shrinkToFit) say(alignmentProperties, 'shrinkToFit', true);
    if (alignment.indent) say(alignmentProperties, 'indentLevel', alignment.indent);
    if (textRotation) say(alignmentProperties, 'textOrientation', readRotation(textRotation));
  }
  if (numFmt && numFmt !== 'General') result = { ...result, n: { pattern: numFmt } };
  if (protection?.locked === false) say(protectionProperties, 'locked', false);
  if (protection?.hidden) say(protectionProperties, 'formulaHidden', true);
  return result;
}

/** Of a pattern its foreground is kept; a conditional format keeps its solid colour as the background. */
export function readFill(fill: CellStyle['fill'], color: ReadColor): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return color(fill.fgColor) ?? color(fill.bgColor);
}

function readBorder(border: NonNullable<CellStyle['border']>, color: ReadColor): IBorderData {
  const sides: readonly (readonly [BorderKey, (typeof border)['top'], boolean])[] = [
    ['t', border.top, true],
    ['b', border.bottom, true],
    ['l', border.left, true],
    ['r', border.right, true],
    ['tl_br', border.diagonal, border.diagonalDown === true],
    ['bl_tr', border.diagonal, border.diagonalUp === true],
  ];
  return Object.fromEntries(
    sides.flatMap(([key, side, isShown]) =>
      side && isShown
        ? [[key, { s: borderLines[side.style], cl: { rgb: color(side.color) ?? '#000000' } }]]
        : [],
    ),
  );
}

/** A file counts 0 to 90 upwards, 91 to 180 downwards, and 255 for letters below each other. */
function readRotation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation <= 90 ? rotation : 90 - rotation;
}
