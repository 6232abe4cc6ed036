import type { IStyleData } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { oneOf } from '../arguments';
import { command } from '../define';
import type { ModelRef, ModelType } from '../define';
import { parseColor, printColor } from './color';
import { extra, withExtras } from './extras';
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
  /** Kept and read back; Univer has no patterns to draw. */
  pattern: {
    since: '1.9',
    read: readPattern,
    write: (value) => {
      const name = oneOf(value, ['None', 'Solid', ...patterns, ...gradients], 'pattern');
      if (gradients.some((gradient) => gradient === name)) {
        throw new HostError('UnsupportedOperation', 'The workbench has no gradient fills');
      }
      if (name === 'None') return noFill;
      const pattern = patterns.findIndex((known) => known === name) + 1;
      return (current) => ({
        ...(name === 'Solid' ? { bg: { rgb: fillColor(current) ?? '#FFFFFF' } } : {}),
        ...withExtras(current, { pattern }),
      });
    },
  },
};

const patterns = [
  ...(['Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker'] as const),
  ...(['SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp'] as const),
  ...(['Grid', 'CrissCross', 'Gray16', 'Gray8'] as const),
] as const;
const gradients = ['LinearGradient', 'RectangularGradient'] as const;

function readPattern(style: IStyleData): string {
  const pattern = patterns[extra(style, 'pattern') - 1];
  return pattern ?? (fillColor(style) === undefined ? 'None' : 'Solid');
}

function noFill(current: IStyleData): IStyleData {
  return { bg: null, ...withExtras(current, { pattern: 0 }) };
}

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
      setFormat(target, noFill, env);
      return undefined;
    }),
  },
};

export function rangeFillRef(target: FormatTarget): ModelRef {
  return refTo(rangeFillType, target);
}
