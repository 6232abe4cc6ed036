import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import { plainCondition } from '../engine/conditional-format-condition';
import type { CellValueOperator, Condition } from '../engine/conditional-format-rule';
import { fromUniver, toUniver } from '../engine/conditional-format-univer';
import type { UniverRule } from '../engine/conditional-format-univer';
import { areaOfRange, sortedAreas } from '../engine/structure/ranges';
import { generateRandomId } from '../engine/univer';
import { readAreas, writeAreas } from './cell-areas';
import type { ReadColor } from './colors';
import { readLook, writeLook } from './conditional-format-look';
import { withoutPrefixes, withPrefixes } from './future-functions';

export const conditionalFormatsResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

type FileOperator = NonNullable<FileRule['operator']>;

const operators: Readonly<Record<FileOperator, CellValueOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const textTypes = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

/** Undefined for what notKept lists. */
export function readConditionalFormat(rule: FileRule, color: ReadColor): UniverRule | undefined {
  const condition = readCondition(rule);
  const areas = sortedAreas(readAreas(rule.range).map(areaOfRange));
  if (!condition || areas.length === 0) return undefined;
  return toUniver({
    id: generateRandomId(),
    areas,
    stopIfTrue: rule.stopIfTrue ?? false,
    condition,
    look: readLook(rule.style ?? {}, color),
  });
}

function readCondition({ type, operator, formula, text }: FileRule): Condition | undefined {
  const [first = '', second = ''] = [formula ?? []].flat().map((one) => `=${withoutPrefixes(one)}`);
  switch (type) {
    case 'expression':
      return { type: 'Custom', formula: first };
    case 'cellIs':
      return operator && first
        ? { type: 'CellValue', operator: operators[operator], formula1: first, formula2: second }
        : undefined;
    case 'containsText':
      return { type: 'ContainsText', operator: 'Contains', text: text ?? '' };
    case 'notContainsText':
      return { type: 'ContainsText', operator: 'NotContains', text: text ?? '' };
    case 'beginsWith':
      return { type: 'ContainsText', operator: 'BeginsWith', text: text ?? '' };
    case 'endsWith':
      return { type: 'ContainsText', operator: 'EndsWith', text: text ?? '' };
    case 'containsBlanks':
      return { type: 'PresetCriteria', criterion: 'Blanks' };
    case 'notContainsBlanks':
      return { type: 'PresetCriteria', criterion: 'NonBlanks' };
    default:
      return undefined;
  }
}

/** `index`: its place, the most important first. Undefined for what notKept lists, and for rules not said yet. */
export function writeConditionalFormat(stored: UniverRule, index: number): FileRule | undefined {
  const { areas, condition, look, stopIfTrue } = fromUniver(stored);
  const base = {
    priority: index + 1,
    range: writeAreas(stored.ranges),
    style: writeLook(look),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  };
  switch (condition.type) {
    case 'Custom':
      return condition.formula
        ? { ...base, type: 'expression', formula: written(condition.formula) }
        : undefined;
    case 'CellValue': {
      const operator = (Object.keys(operators) as FileOperator[]).find(
        (key) => operators[key] === condition.operator,
      );
      const formula = [condition.formula1, condition.formula2].filter(Boolean).map(written);
      if (!operator || formula.length === 0) return undefined;
      return { ...base, type: 'cellIs', operator, formula };
    }
    case 'ContainsText': {
      const type = textTypes[condition.operator];
      const formula = evaluated(condition, areas);
      return { ...base, type, text: condition.text, formula, ...operatorOf(type) };
    }
    case 'PresetCriteria': {
      const formula = evaluated(condition, areas);
      if (condition.criterion === 'Blanks') return { ...base, type: 'containsBlanks', formula };
      if (condition.criterion === 'NonBlanks')
        return { ...base, type: 'notContainsBlanks', formula };
      // hucre has no rules for errors.
      return { ...base, type: 'expression', formula };
    }
    default:
      return undefined;
  }
}

/** Excel wants the kind of a text rule said twice; hucre's type knows comparisons only. */
function operatorOf(type: (typeof textTypes)[keyof typeof textTypes]): Pick<FileRule, 'operator'> {
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return { operator: operator as FileOperator };
}

/** The condition of a text or a preset as a formula, which Excel keeps beside it. */
function evaluated(condition: Condition, areas: Parameters<typeof plainCondition>[1]): string {
  return written(plainCondition(condition, areas) ?? 'FALSE');
}

function written(formula: string): string {
  return withPrefixes(formula.replace(/^=/, ''));
}
