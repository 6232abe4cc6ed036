import { refTo } from '../../protocol/object-type';
import { invalidArgument } from '../../protocol/host-error';
import { integerArgument } from '../arguments';
import { command, navigation, property } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { RangeTarget } from '../range/live-ranges';
import { alignmentProperties, indented, maxIndent } from './alignment';
import { rangeBordersRef } from './borders';
import { readCellStyle, writeCellStyle } from './cell-style';
import { extra } from './extras';
import { rangeFillRef } from './fill';
import { rangeFontRef } from './font';
import { formatProtectionRef } from './format-protection';
import { formatTarget } from './format-target';
import type { FormatTarget } from './format-target';
import { sizeMembers } from './size-members';
import { setFormat, styleMembers } from './style-property';

/** Excel.RangeFormat, of a range or of the areas of a RangeAreas. */
export const rangeFormatType: ModelType<FormatTarget> = {
  name: 'RangeFormat',
  since: '1.1',
  members: {
    borders: navigation('1.1', rangeBordersRef),
    fill: navigation('1.1', rangeFillRef),
    font: navigation('1.1', rangeFontRef),
    protection: navigation('1.2', formatProtectionRef),
    ...styleMembers(alignmentProperties),
    ...sizeMembers,
    adjustIndent: command('1.11', (target, args, env) => {
      const amount = integerArgument(args, 0, 'amount');
      if (Math.abs(amount) > maxIndent) throw invalidArgument('amount');
      setFormat(
        target,
        (current) => {
          const level = extra(current, 'indent') + amount;
          return indented(current, Math.min(maxIndent, Math.max(0, level)));
        },
        env,
      );
      return undefined;
    }),
  },
};

export function rangeFormatRef(target: FormatTarget): ModelRef {
  return refTo(rangeFormatType, target);
}

/** What formats add to Range. */
export const formatMembers = {
  format: navigation<RangeTarget>('1.1', (range) => rangeFormatRef(formatTarget(range))),
  style: property<RangeTarget>(
    '1.7',
    (range, env) => readCellStyle(formatTarget(range), env),
    (range, value, env) => writeCellStyle(formatTarget(range), value, env),
  ),
};
