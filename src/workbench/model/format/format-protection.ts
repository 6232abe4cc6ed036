import type { IStyleData } from '../../engine/univer';
import { refTo } from '../../protocol/object-type';
import { flagValue } from '../arguments';
import type { ModelRef, ModelType } from '../define';
import { extra, withExtras } from './extras';
import type { FormatTarget } from './format-target';
import { styleMembers } from './style-property';
import type { StyleProperties } from './style-property';

/** What counts once the sheet is protected. Cells are locked unless told otherwise. */
export const protectionProperties: StyleProperties = {
  formulaHidden: {
    since: '1.2',
    read: (style) => extra(style, 'formulaHidden') === 1,
    write: (value) => {
      const formulaHidden = Number(flagValue(value, 'formulaHidden'));
      return (current: IStyleData) => withExtras(current, { formulaHidden });
    },
  },
  locked: {
    since: '1.2',
    read: (style) => extra(style, 'unlocked') === 0,
    write: (value) => {
      const unlocked = Number(!flagValue(value, 'locked'));
      return (current: IStyleData) => withExtras(current, { unlocked });
    },
  },
};

export const formatProtectionType: ModelType<FormatTarget> = {
  name: 'FormatProtection',
  since: '1.2',
  members: styleMembers(protectionProperties),
};

export function formatProtectionRef(target: FormatTarget): ModelRef {
  return refTo(formatProtectionType, target);
}
