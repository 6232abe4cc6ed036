import { BaselineOffset, BooleanNumber, TextDecoration } from '../../engine/univer';
import type { IStyleData, ITextDecoration } from '../../engine/univer';
import { refTo } from '../../protocol/object-type';
import { invalidArgument } from '../../protocol/host-error';
import { flagValue, numberValue, oneOf, textValue } from '../arguments';
import type { ModelRef, ModelType } from '../define';
import { parseColor, printColor } from './color';
import { extra, withExtras } from './extras';
import type { FormatTarget } from './format-target';
import { styleMembers } from './style-property';
import type { StyleProperties } from './style-property';

/** The font of a new workbook in Excel. */
export const standardFont = { name: 'Calibri', size: 11 } as const;

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const fontProperties: StyleProperties = {
  bold: {
    since: '1.1',
    read: ({ bl }) => bl === BooleanNumber.TRUE,
    write: (value) => ({ bl: number(flagValue(value, 'bold')) }),
  },
  color: {
    since: '1.1',
    read: ({ cl }) => printColor(cl?.rgb ?? '#000000'),
    write: (value) => ({ cl: { rgb: parseColor(value, 'color') } }),
  },
  italic: {
    since: '1.1',
    read: ({ it }) => it === BooleanNumber.TRUE,
    write: (value) => ({ it: number(flagValue(value, 'italic')) }),
  },
  name: {
    since: '1.1',
    read: ({ ff }) => ff ?? standardFont.name,
    write: (value) => {
      const name = textValue(value, 'name');
      if (name === '' || name.length > 31) throw invalidArgument('name');
      return { ff: name };
    },
  },
  size: {
    since: '1.1',
    read: ({ fs }) => fs ?? standardFont.size,
    write: (value) => {
      const size = numberValue(value, 'size');
      if (size < 1 || size > 409) throw invalidArgument('size');
      return { fs: size };
    },
  },
  underline: {
    since: '1.1',
    read: readUnderline,
    write: (value) => {
      const kind = oneOf(value, underlines, 'underline');
      const type = kind.startsWith('Double') ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
      const ul: ITextDecoration = { s: number(kind !== 'None'), t: type };
      return (current) => ({
        ul,
        ...withExtras(current, { accounting: kind.endsWith('Accountant') ? 1 : 0 }),
      });
    },
  },
  strikethrough: {
    since: '1.9',
    read: ({ st }) => st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: { s: number(flagValue(value, 'strikethrough')) } }),
  },
  subscript: baseline(BaselineOffset.SUBSCRIPT, 'subscript'),
  superscript: baseline(BaselineOffset.SUPERSCRIPT, 'superscript'),
};

function readUnderline(style: IStyleData): string {
  if (style.ul?.s !== BooleanNumber.TRUE) return 'None';
  const kind = style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
  return extra(style, 'accounting') ? `${kind}Accountant` : kind;
}

function baseline(offset: BaselineOffset, name: string): StyleProperties[string] {
  return {
    since: '1.9',
    read: ({ va }) => va === offset,
    write: (value) => {
      if (flagValue(value, name)) return { va: offset };
      // Taking the one away leaves the other.
      return ({ va }) => ({ va: va === offset ? BaselineOffset.NORMAL : (va ?? null) });
    },
  };
}

function number(flag: boolean): BooleanNumber {
  return flag ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

export const rangeFontType: ModelType<FormatTarget> = {
  name: 'RangeFont',
  since: '1.1',
  members: styleMembers(fontProperties),
};

export function rangeFontRef(target: FormatTarget): ModelRef {
  return refTo(rangeFontType, target);
}
