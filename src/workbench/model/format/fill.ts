import type { IStyleData } from '../../engine/univer';
import { refTo } from '../../protocol/object-type';
import { command } from '../define';
import type { ModelRef, ModelType } from '../define';
import { parseColor, printColor } from './color';
import type { FormatTarget } from './format-target';
import { setFormat, styleMembers } from './style-property';
import type { StyleProperties } from './style-property';

export const fillProperties: StyleProperties = {
  /** Excel says white where there is no fill. */
  color: {
    since: '1.1',
    read: (style) => fillColor(style) ?? '#FFFFFF',
    write: (value) => ({ bg: { rgb: parseColor(value, 'color') } }),
  },
};

/** Undefined where there is no fill. */
export function fillColor({ bg }: IStyleData): string | undefined {
  return bg?.rgb && bg.rgb !== 'transparent' ? printColor(bg.rgb) : undefined;
}

export const rangeFillType: ModelType<FormatTarget> = {
  name: 'RangeFill',
  since: '1.1',
  members: {
    ...styleMembers(fillProperties),
    clear: command('1.1', (target, _, env) => {
      setFormat(target, { bg: null }, env);
      return undefined;
    }),
  },
};

export function rangeFillRef(target: FormatTarget): ModelRef {
  return refTo(rangeFillType, target);
}
