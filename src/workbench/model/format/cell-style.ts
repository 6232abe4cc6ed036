import { BaselineOffset, BooleanNumber, STYLE_KEYS } from '../../engine/univer';
import type { IStyleData } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { textValue } from '../arguments';
import type { Env } from '../env';
import { cellStyles } from './cell-style-table';
import type { CellStyleBorder, CellStyleFont, CellStyleParts } from './cell-style-table';
import { extra, withExtras } from './extras';
import { standardFont } from './font';
import type { FormatTarget } from './format-target';
import { sheetStyles, stylesWithin, uniform } from './sheet-styles';
import type { StylePatch } from './style-patch';
import { setFormat } from './style-property';
import type { StyleProperties } from './style-property';

const names = Object.keys(cellStyles);

/** The named style of a cell. Its look is written into the cell, as Excel does in effect; its name stays with it. */
export const cellStyleProperties = {
  style: {
    since: '1.7',
    read: readName,
    write: (value: unknown): StylePatch => {
      const name = textValue(value, 'style');
      const parts = Object.hasOwn(cellStyles, name) ? cellStyles[name] : undefined;
      if (!parts) throw invalidArgument('style');
      if (name === 'Normal') return normal;
      const look = lookOf(parts);
      return (current) => ({
        ...look,
        ...withExtras(current, {
          cellStyle: names.indexOf(name),
          ...(parts.fill && { pattern: 0 }),
        }),
      });
    },
  },
} as const satisfies StyleProperties;

/** Null where the cells differ. */
export function readCellStyle(target: FormatTarget, env: Env): Json {
  return uniform(stylesWithin(sheetStyles(target.sheetId, env), target.areas()), readName);
}

export function writeCellStyle(target: FormatTarget, value: unknown, env: Env): void {
  setFormat(target, cellStyleProperties.style.write(value), env);
}

function readName(style: IStyleData): string {
  return names[extra(style, 'cellStyle')] ?? 'Normal';
}

function lookOf({ font, fill, border, number }: CellStyleParts): IStyleData {
  return {
    ...(font && fontOf(font)),
    ...(fill && { bg: { rgb: fill } }),
    ...(border && { bd: borderOf(border) }),
    ...(number && { n: { pattern: number } }),
  };
}

function fontOf(font: CellStyleFont): IStyleData {
  return {
    ff: font.name ?? standardFont.name,
    fs: font.size ?? standardFont.size,
    cl: { rgb: font.color ?? '#000000' },
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline) },
    st: { s: BooleanNumber.FALSE },
    va: BaselineOffset.NORMAL,
  };
}

function borderOf(border: CellStyleBorder): NonNullable<IStyleData['bd']> {
  return Object.fromEntries(
    Object.entries(border).map(([side, [line, rgb]]) => [side, { s: line, cl: { rgb } }]),
  );
}

function flag(value = false): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Nothing stays of what the cell had; where its row or column has a font, the standard font covers that. */
const normal: IStyleData = {
  ...(Object.fromEntries(STYLE_KEYS.map((key) => [key, null])) as IStyleData),
  ...fontOf({}),
};
