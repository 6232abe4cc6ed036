import {
  BooleanNumber,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from '../../engine/univer';
import type { IPaddingData, IStyleData } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import { flagValue, integerArgument, oneOf } from '../arguments';
import { extra, withExtras } from './extras';
import type { StyleProperties } from './style-property';

const horizontal = {
  General: { ht: HorizontalAlign.UNSPECIFIED, mark: 0 },
  Left: { ht: HorizontalAlign.LEFT, mark: 0 },
  Center: { ht: HorizontalAlign.CENTER, mark: 0 },
  Right: { ht: HorizontalAlign.RIGHT, mark: 0 },
  Fill: { ht: HorizontalAlign.LEFT, mark: 1 },
  Justify: { ht: HorizontalAlign.JUSTIFIED, mark: 0 },
  CenterAcrossSelection: { ht: HorizontalAlign.CENTER, mark: 2 },
  Distributed: { ht: HorizontalAlign.DISTRIBUTED, mark: 0 },
} as const;

const vertical = {
  Top: { vt: VerticalAlign.TOP, mark: 0 },
  Center: { vt: VerticalAlign.MIDDLE, mark: 0 },
  Bottom: { vt: VerticalAlign.BOTTOM, mark: 0 },
  Justify: { vt: VerticalAlign.TOP, mark: 1 },
  Distributed: { vt: VerticalAlign.MIDDLE, mark: 2 },
} as const;

const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;

type Horizontal = keyof typeof horizontal;
type Vertical = keyof typeof vertical;

export const maxIndent = 250;
/** How far Univer moves the text for one step; 2 is its usual margin. */
const indentPixels = 9;

export const alignmentProperties: StyleProperties = {
  autoIndent: {
    since: '1.9',
    read: (style) => extra(style, 'autoIndent') === 1,
    write: (value) => {
      const autoIndent = Number(flagValue(value, 'autoIndent'));
      return (current: IStyleData) => withExtras(current, { autoIndent });
    },
  },
  horizontalAlignment: {
    since: '1.1',
    read: (style) => readHorizontal(style),
    write: (value) => {
      const names = Object.keys(horizontal) as Horizontal[];
      const { ht, mark } = horizontal[oneOf(value, names, 'horizontalAlignment')];
      return (current) => {
        const extras = withExtras(current, { horizontal: mark });
        const indented = extra(current, 'indent') > 0;
        const pd = indented ? { pd: padding(extra(current, 'indent'), ht) } : {};
        return { ht, ...extras, ...pd };
      };
    },
  },
  indentLevel: {
    since: '1.9',
    read: (style) => extra(style, 'indent'),
    write: (value) => {
      const level = integerArgument([value], 0, 'indentLevel');
      if (level < 0 || level > maxIndent) throw invalidArgument('indentLevel');
      return (current) => indented(current, level);
    },
  },
  readingOrder: {
    since: '1.9',
    read: ({ td }) => readingOrders[td ?? TextDirection.UNSPECIFIED] ?? 'Context',
    write: (value) => ({
      td: readingOrders.indexOf(oneOf(value, readingOrders, 'readingOrder')),
    }),
  },
  shrinkToFit: {
    since: '1.9',
    read: (style) => extra(style, 'shrinkToFit') === 1,
    write: (value) => {
      const shrinkToFit = Number(flagValue(value, 'shrinkToFit'));
      return (current: IStyleData) => withExtras(current, { shrinkToFit });
    },
  },
  /** Excel counts counter-clockwise, Univer clockwise; 180 stands for letters below each other. */
  textOrientation: {
    since: '1.7',
    read: ({ tr }) => (tr?.v === BooleanNumber.TRUE ? 180 : 0 - (tr?.a ?? 0)),
    write: (value) => {
      const angle = integerArgument([value], 0, 'textOrientation');
      if (angle === 180) return { tr: { a: 0, v: BooleanNumber.TRUE } };
      if (angle < -90 || angle > 90) throw invalidArgument('textOrientation');
      return { tr: { a: 0 - angle, v: BooleanNumber.FALSE } };
    },
  },
  verticalAlignment: {
    since: '1.1',
    read: (style) => readVertical(style),
    write: (value) => {
      const names = Object.keys(vertical) as Vertical[];
      const { vt, mark } = vertical[oneOf(value, names, 'verticalAlignment')];
      return (current) => ({ vt, ...withExtras(current, { vertical: mark }) });
    },
  },
  wrapText: {
    since: '1.1',
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    write: (value) => ({
      tb: flagValue(value, 'wrapText') ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED,
    }),
  },
};

/** The patch that gives a cell an indent. */
export function indented(current: IStyleData, level: number): IStyleData {
  return { ...withExtras(current, { indent: level }), pd: padding(level, current.ht) };
}

function padding(level: number, ht: IStyleData['ht']): IPaddingData | null {
  if (level === 0) return null;
  const wide = 2 + level * indentPixels;
  return ht === HorizontalAlign.RIGHT
    ? { t: 0, b: 2, l: 2, r: wide }
    : { t: 0, b: 2, l: wide, r: 2 };
}

function readHorizontal(style: IStyleData): string {
  const mark = extra(style, 'horizontal');
  const ht = style.ht ?? HorizontalAlign.UNSPECIFIED;
  // What Univer calls "both" is what it draws as justified.
  if (ht === HorizontalAlign.BOTH) return 'Justify';
  return named(horizontal, (say) => say.ht === ht, mark) ?? 'General';
}

function readVertical(style: IStyleData): string {
  const mark = extra(style, 'vertical');
  const vt = style.vt ?? VerticalAlign.UNSPECIFIED;
  return named(vertical, (say) => say.vt === vt, mark) ?? 'Bottom';
}

/** Univer's user interface changes the alignment and leaves the mark: then the mark says nothing. */
function named<T extends { readonly mark: number }>(
  names: Readonly<Record<string, T>>,
  fits: (say: T) => boolean,
  mark: number,
): string | undefined {
  const fitting = Object.entries(names).filter(([, say]) => fits(say));
  return (fitting.find(([, say]) => say.mark === mark) ?? fitting[0])?.[0];
}
