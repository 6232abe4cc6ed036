import type { CellStyle } from 'hucre/xlsx';
import { BorderStyleTypes } from '../engine/univer';
import type { BorderKey, IBorderData, IStyleData } from '../engine/univer';
import { alignmentProperties } from '../model/format/alignment';
import { fillColor } from '../model/format/fill';
import { fontProperties } from '../model/format/font';
import { protectionProperties } from '../model/format/format-protection';
import type { StyleProperties } from '../model/format/style-property';
import type { DefaultFont } from './cell-style-read';
import {
  borderLines,
  horizontalWords,
  keyOf,
  readingOrderWords,
  underlineWords,
  verticalWords,
} from './cell-style-words';
import { writeColor } from './colors';

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;
type Border = NonNullable<CellStyle['border']>;

/** Undefined for a cell that has nothing of its own. */
export function writeCellStyle(style: IStyleData, defaultFont: DefaultFont): CellStyle | undefined {
  const font = writeFont(style);
  const alignment = writeAlignment(style);
  const border = style.bd ? writeBorder(style.bd) : {};
  const pattern = writeNumberFormat(style);
  const background = fillColor(style);
  const isLocked = says(protectionProperties, 'locked', style) === true;
  const isHidden = says(protectionProperties, 'formulaHidden', style) === true;
  const result: CellStyle = {
    // A font in a file is whole: it names what it shares with the standard font too.
    ...(isEmpty(font) ? {} : { font: { ...defaultFont, ...font } }),
    ...(background ? { fill: solidFill(background) } : {}),
    ...(isEmpty(border) ? {} : { border }),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(pattern ? { numFmt: pattern } : {}),
    ...(isLocked && !isHidden ? {} : { protection: { locked: isLocked, hidden: isHidden } }),
  };
  return isEmpty(result) ? undefined : result;
}

type PatternFill = Extract<NonNullable<CellStyle['fill']>, { readonly type: 'pattern' }>;

export function solidFill(color: string): PatternFill {
  return { type: 'pattern', pattern: 'solid', fgColor: writeColor(color) };
}

function writeFont(style: IStyleData): Font {
  const underline = keyOf(underlineWords, says(fontProperties, 'underline', style));
  const script = (['superscript', 'subscript'] as const).find(
    (name) => says(fontProperties, name, style) === true,
  );
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(says(fontProperties, 'bold', style) === true ? { bold: true } : {}),
    ...(says(fontProperties, 'italic', style) === true ? { italic: true } : {}),
    ...(says(fontProperties, 'strikethrough', style) === true ? { strikethrough: true } : {}),
    ...(underline ? { underline } : {}),
    ...(script ? { vertAlign: script } : {}),
    ...(style.cl?.rgb ? { color: writeColor(style.cl.rgb) } : {}),
  };
}

function writeBorder(bd: IBorderData): Border {
  const side = (key: BorderKey): Border['top'] => {
    const line = bd[key];
    const style = line && line.s !== BorderStyleTypes.NONE && keyOf(borderLines, line.s);
    return style ? { style, color: writeColor(line.cl.rgb ?? '#000000') } : undefined;
  };
  const [top, right, bottom, left] = [side('t'), side('r'), side('b'), side('l')];
  const [down, up] = [side('tl_br'), side('bl_tr')];
  const diagonal = down ?? up;
  return {
    ...(top ? { top } : {}),
    ...(right ? { right } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(diagonal
      ? { diagonal, diagonalDown: down !== undefined, diagonalUp: up !== undefined }
      : {}),
  };
}

function writeAlignment(style: IStyleData): Alignment {
  const word = (name: string) => says(alignmentProperties, name, style);
  const horizontal = keyOf(horizontalWords, word('horizontalAlignment'));
  const vertical = keyOf(verticalWords, word('verticalAlignment'));
  const readingOrder = keyOf(readingOrderWords, word('readingOrder'));
  const indent = Number(word('indentLevel'));
  const rotation = writeRotation(Number(word('textOrientation')));
  return {
    ...(horizontal && horizontal !== 'general' ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(readingOrder && readingOrder !== 'context' ? { readingOrder } : {}),
    ...(word('wrapText') === true ? { wrapText: true } : {}),
    ...(word('shrinkToFit') === true ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation === 0 ? {} : { textRotation: rotation }),
  };
}

function writeRotation(angle: number): number {
  if (angle === 180) return 255;
  return angle < 0 ? 90 - angle : angle;
}

/** Univer's own user interface writes text as `@@@`. */
function writeNumberFormat({ n }: IStyleData): string | undefined {
  if (!n?.pattern || n.pattern === 'General') return undefined;
  return n.pattern === '@@@' ? '@' : n.pattern;
}

function says(properties: StyleProperties, name: string, style: IStyleData): unknown {
  return properties[name]?.read(style);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
