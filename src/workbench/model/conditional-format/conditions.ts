import {
  cellValueOperators,
  presetCriteria,
  textOperators,
} from '../../engine/conditional-format-rule';
import type { Condition } from '../../engine/conditional-format-rule';
import { refTo } from '../../protocol/object-type';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { oneOf, textValue } from '../arguments';
import { navigation, property } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { fromR1C1, toR1C1 } from '../../formula/formula-r1c1';
import { conditionalRangeFormat } from './range-format';
import { ruleFormula } from './rule-formula';
import { changeRule, conditionAs, ruleOf } from './rule-target';
import type { RuleTarget } from './rule-target';

/** The conditions a rule can have, each with its own object. */
const formulaMember = property<RuleTarget>(
  '1.6',
  (target, env) => conditionAs('Custom', target, env).formula,
  (target, value, env) => {
    setFormula(target, value, env);
  },
);

export const ruleType: ModelType<RuleTarget> = {
  name: 'ConditionalFormatRule',
  since: '1.6',
  members: {
    formula: formulaMember,
    formulaLocal: formulaMember,
    formulaR1C1: property(
      '1.6',
      (target, env) => toR1C1(conditionAs('Custom', target, env).formula, firstCell(target, env)),
      (target, value, env) => {
        const formula = fromR1C1(textValue(value, 'formulaR1C1'), firstCell(target, env));
        if (formula === undefined) throw invalidArgument('formulaR1C1');
        setFormula(target, formula, env);
      },
    ),
  },
};

function setFormula(target: RuleTarget, value: unknown, env: Env): void {
  conditionAs('Custom', target, env);
  const condition: Condition = { type: 'Custom', formula: ruleFormula(value, 'formula', env) };
  changeRule(target, { condition }, env);
}

function firstCell(target: RuleTarget, env: Env) {
  const [first] = ruleOf(target, env).areas;
  return { row: first?.row ?? 0, column: first?.column ?? 0 };
}

export const customType: ModelType<RuleTarget> = {
  name: 'CustomConditionalFormat',
  since: '1.6',
  members: {
    format: conditionalRangeFormat,
    rule: navigation('1.6', (target) => refTo(ruleType, target)),
  },
};

export const cellValueType: ModelType<RuleTarget> = {
  name: 'CellValueConditionalFormat',
  since: '1.6',
  members: {
    format: conditionalRangeFormat,
    rule: property(
      '1.6',
      (target, env) => {
        const { operator, formula1, formula2 } = conditionAs('CellValue', target, env);
        return formula2 === '' ? { formula1, operator } : { formula1, formula2, operator };
      },
      (target, value, env) => {
        conditionAs('CellValue', target, env);
        const rule = members(value);
        const operator = oneOf(rule.operator, cellValueOperators, 'operator');
        const formula1 = ruleFormula(rule.formula1, 'formula1', env);
        const hasTwo = operator === 'Between' || operator === 'NotBetween';
        const formula2 = hasTwo ? ruleFormula(rule.formula2, 'formula2', env) : '';
        const condition: Condition = { type: 'CellValue', operator, formula1, formula2 };
        changeRule(target, { condition }, env);
      },
    ),
  },
};

export const textType: ModelType<RuleTarget> = {
  name: 'TextConditionalFormat',
  since: '1.6',
  members: {
    format: conditionalRangeFormat,
    rule: property(
      '1.6',
      (target, env) => {
        const { operator, text } = conditionAs('ContainsText', target, env);
        return { operator, text };
      },
      (target, value, env) => {
        conditionAs('ContainsText', target, env);
        const rule = members(value);
        const operator = oneOf(rule.operator, textOperators, 'operator');
        const text = textValue(rule.text, 'text');
        if (text === '' || text.length > 255) throw invalidArgument('text');
        changeRule(target, { condition: { type: 'ContainsText', operator, text } }, env);
      },
    ),
  },
};

export const presetType: ModelType<RuleTarget> = {
  name: 'PresetCriteriaConditionalFormat',
  since: '1.6',
  members: {
    format: conditionalRangeFormat,
    rule: property(
      '1.6',
      (target, env) => ({ criterion: conditionAs('PresetCriteria', target, env).criterion }),
      (target, value, env) => {
        conditionAs('PresetCriteria', target, env);
        const { criterion } = members(value);
        const known = presetCriteria.find((name) => name === criterion);
        if (!known) throw unsupported(`ConditionalFormatPresetCriterion.${String(criterion)}`);
        changeRule(target, { condition: { type: 'PresetCriteria', criterion: known } }, env);
      },
    ),
  },
};

/** A new rule of a type, which holds nowhere until its condition is said. */
export function newCondition(type: unknown): Condition {
  switch (type) {
    case 'Custom':
      return { type, formula: '' };
    case 'CellValue':
      return { type, operator: 'Between', formula1: '', formula2: '' };
    case 'ContainsText':
      return { type, operator: 'Contains', text: '' };
    case 'PresetCriteria':
      return { type, criterion: 'Blanks' };
    case 'DataBar':
    case 'ColorScale':
    case 'IconSet':
    case 'TopBottom':
      throw unsupported(`ConditionalFormatType.${type}`);
    default:
      throw invalidArgument('type');
  }
}

export function customRef(target: RuleTarget): ModelRef {
  return refTo(customType, target);
}

export function cellValueRef(target: RuleTarget): ModelRef {
  return refTo(cellValueType, target);
}

export function textRef(target: RuleTarget): ModelRef {
  return refTo(textType, target);
}

export function presetRef(target: RuleTarget): ModelRef {
  return refTo(presetType, target);
}

export function unsupported(name: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not support ${name}`);
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('rule');
  return value as Record<string, unknown>;
}
