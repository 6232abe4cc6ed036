import { BooleanNumber } from '../../engine/univer';
import type { IStyleData } from '../../engine/univer';

/**
 * What a format of Excel says and Univer's cell style does not. Univer's cell style has a line below the text
 * that only its word processor draws; switched off, its line type carries the bits, copied, cleared and undone with the cell.
 */
const bits = {
  unlocked: { shift: 0, width: 1 },
  formulaHidden: { shift: 1, width: 1 },
  shrinkToFit: { shift: 2, width: 1 },
  autoIndent: { shift: 3, width: 1 },
  /** 1 Fill, 2 CenterAcrossSelection. */
  horizontal: { shift: 4, width: 2 },
  /** 1 Justify, 2 Distributed. */
  vertical: { shift: 6, width: 2 },
  /** The underline is of the accounting kind. */
  accounting: { shift: 8, width: 1 },
  indent: { shift: 9, width: 8 },
  /** The place of its named style in the list of them; 0 Normal. */
  cellStyle: { shift: 17, width: 6 },
  /** The place of the pattern of the fill in the list of them; 0 none or solid. */
  pattern: { shift: 23, width: 5 },
} as const;

export type Extra = keyof typeof bits;

export function extra(style: IStyleData, name: Extra): number {
  const { shift, width } = bits[name];
  return ((style.bbl?.t ?? 0) >> shift) & mask(width);
}

/** The part of a style that holds the extras, with some of them changed; empty where nothing changes. */
export function withExtras(
  style: IStyleData,
  changes: Readonly<Partial<Record<Extra, number>>>,
): IStyleData {
  const before = style.bbl?.t ?? 0;
  let value: number = before;
  for (const [name, changed] of Object.entries(changes)) {
    const { shift, width } = bits[name as Extra];
    value = (value & ~(mask(width) << shift)) | ((changed & mask(width)) << shift);
  }
  return value === before ? {} : { bbl: { s: BooleanNumber.FALSE, t: value } };
}

function mask(width: number): number {
  return (1 << width) - 1;
}
