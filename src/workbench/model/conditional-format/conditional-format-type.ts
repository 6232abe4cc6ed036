import type { Condition } from '../../engine/conditional-format-rule';
import { refTo } from '../../protocol/object-type';
import { HostError } from '../../protocol/host-error';
import { flagValue, integerArgument } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { newRange } from '../range/new-range';
import { conditionalRules } from '../../engine/conditional-format-store';
import { cellValueRef, customRef, presetRef, textRef, unsupported } from './conditions';
import { changeRule, changeRules, ruleOf } from './rule-target';
import type { RuleTarget } from './rule-target';

/** Rules that colour cells by a scale do not stop others. */
const withoutStop: readonly Condition['type'][] = ['DataBar', 'ColorScale', 'IconSet'];

export const conditionalFormatType: ModelType<RuleTarget> = {
  name: 'ConditionalFormat',
  since: '1.6',
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: readOnly('1.6', ({ id }) => id),
    type: readOnly('1.6', (target, env) => ruleOf(target, env).condition.type),
    /** Counted from 0; the rules of a sheet have one order. */
    priority: property(
      '1.6',
      ({ sheetId, id }, env) =>
        conditionalRules(sheetId, env.engine).findIndex((rule) => rule.id === id),
      (target, value, env) => {
        const wanted = integerArgument([value], 0, 'priority');
        const moved = ruleOf(target, env);
        changeRules(
          target.sheetId,
          (rules) => {
            const others = rules.filter(({ id }) => id !== target.id);
            const last = others.length;
            // Negative ones count from the back: −1 is the last.
            const index = wanted < 0 ? Math.max(0, last + 1 + wanted) : Math.min(last, wanted);
            return others.toSpliced(index, 0, moved);
          },
          env,
        );
      },
    ),
    stopIfTrue: property(
      '1.6',
      (target, env) => {
        const { condition, stopIfTrue } = ruleOf(target, env);
        return withoutStop.includes(condition.type) ? null : stopIfTrue;
      },
      (target, value, env) => {
        changeRule(target, { stopIfTrue: flagValue(value, 'stopIfTrue') }, env);
      },
    ),
    custom: conditionMember('Custom', customRef),
    customOrNullObject: conditionOrNull('Custom', customRef),
    cellValue: conditionMember('CellValue', cellValueRef),
    cellValueOrNullObject: conditionOrNull('CellValue', cellValueRef),
    textComparison: conditionMember('ContainsText', textRef),
    textComparisonOrNullObject: conditionOrNull('ContainsText', textRef),
    preset: conditionMember('PresetCriteria', presetRef),
    presetOrNullObject: conditionOrNull('PresetCriteria', presetRef),
    dataBarOrNullObject: conditionOrNull('DataBar'),
    colorScaleOrNullObject: conditionOrNull('ColorScale'),
    iconSetOrNullObject: conditionOrNull('IconSet'),
    topBottomOrNullObject: conditionOrNull('TopBottom'),
    delete: command('1.6', (target, _, env) => {
      ruleOf(target, env);
      changeRules(target.sheetId, (rules) => rules.filter(({ id }) => id !== target.id), env);
      return undefined;
    }),
    getRange: method('1.6', (target, _, env) => {
      const [first, ...more] = ruleOf(target, env).areas;
      if (!first || more.length > 0) {
        throw new HostError('InvalidOperation', 'The conditional format has several ranges');
      }
      return newRange(target.sheetId, first, env);
    }),
    getRangeOrNullObject: method('1.6', (target, _, env) => {
      const [first, ...more] = ruleOf(target, env).areas;
      return first && more.length === 0 ? newRange(target.sheetId, first, env) : null;
    }),
    getRanges: method('1.9', (target, _, env) =>
      newRangeAreas(target.sheetId, ruleOf(target, env).areas, env),
    ),
  },
};

function conditionMember(type: Condition['type'], ref: (target: RuleTarget) => ModelRef) {
  return navigation<RuleTarget>('1.6', (target, env) => {
    if (ruleOf(target, env).condition.type === type) return ref(target);
    throw new HostError('InvalidOperation', `The conditional format is not of the type ${type}`);
  });
}

function conditionOrNull(
  type: Condition['type'],
  ref: (target: RuleTarget) => ModelRef = () => {
    throw unsupported(`ConditionalFormatType.${type}`);
  },
) {
  return navigation<RuleTarget>('1.6', (target, env) =>
    ruleOf(target, env).condition.type === type ? ref(target) : null,
  );
}

export function conditionalFormatRef(target: RuleTarget): ModelRef {
  return refTo(conditionalFormatType, target);
}
