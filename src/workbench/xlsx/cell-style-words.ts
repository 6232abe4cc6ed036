import type { CellStyle } from 'hucre/xlsx';
import { BorderStyleTypes } from '../engine/univer';

type Alignment = NonNullable<CellStyle['alignment']>;
type Border = NonNullable<CellStyle['border']>;
export type BorderLine = NonNullable<Border['top']>['style'];

/** Words of the file on the left, of the Excel API on the right. */
export const horizontalWords = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const satisfies Record<NonNullable<Alignment['horizontal']>, string>;

export const verticalWords = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const satisfies Record<NonNullable<Alignment['vertical']>, string>;

export const readingOrderWords = {
  context: 'Context',
  ltr: 'LeftToRight',
  rtl: 'RightToLeft',
} as const satisfies Record<NonNullable<Alignment['readingOrder']>, string>;

export const underlineWords = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

export const borderLines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function keyOf<Key extends string>(
  words: Readonly<Record<Key, unknown>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === value);
}
