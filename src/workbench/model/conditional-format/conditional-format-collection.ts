import { conditionalRules, newRuleId } from '../../engine/conditional-format-store';
import type { ConditionalRule } from '../../engine/conditional-format-rule';
import { sortedAreas } from '../../engine/structure/ranges';
import { offsetFormula } from '../../engine/structure/shift-formula';
import { formulaEngine } from '../../engine/univer';
import { refTo } from '../../protocol/object-type';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { integerArgument, textArgument } from '../arguments';
import { command, method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { formatTarget } from '../format/format-target';
import type { FormatTarget } from '../format/format-target';
import { intersect } from '../../grid/area';
import type { RangeTarget } from '../range/live-ranges';
import { subtractAll } from '../range/subtract';
import { conditionalFormatRef } from './conditional-format-type';
import { newCondition } from './conditions';
import { changeRules } from './rule-target';

/** The conditional formats that cover a cell of some ranges, the most important first. */
export const collectionType: ModelType<FormatTarget> = {
  name: 'ConditionalFormatCollection',
  since: '1.6',
  items: (target, env) => touching(target, env).map(({ id }) => refOf(target, id)),
  members: {
    /** A new one comes before all others, as documented. */
    add: command('1.6', (target, args, env) => {
      const rule: ConditionalRule = {
        id: newRuleId(),
        areas: sortedAreas(target.areas()),
        stopIfTrue: false,
        condition: newCondition(args[0]),
        look: {},
      };
      changeRules(target.sheetId, (rules) => [rule, ...rules], env);
      return refOf(target, rule.id);
    }),
    clearAll: command('1.6', (target, _, env) => {
      changeRules(
        target.sheetId,
        (rules) => rules.flatMap((rule) => without(rule, target, env)),
        env,
      );
      return undefined;
    }),
    getCount: method('1.6', (target, _, env) => touching(target, env).length),
    getItem: method('1.6', (target, args, env) => {
      const found = find(target, args, env);
      if (!found) throw new HostError('ItemNotFound', 'There is no such conditional format');
      return found;
    }),
    getItemOrNullObject: method('1.14', (target, args, env) => find(target, args, env)),
    getItemAt: method('1.6', (target, args, env) => {
      const rule = touching(target, env)[integerArgument(args, 0, 'index')];
      if (!rule) throw invalidArgument('index');
      return refOf(target, rule.id);
    }),
  },
};

function touching({ sheetId, areas }: FormatTarget, env: Env): readonly ConditionalRule[] {
  const wanted = areas();
  return conditionalRules(sheetId, env.engine).filter((rule) =>
    rule.areas.some((area) => wanted.some((one) => intersect(area, one))),
  );
}

function find(target: FormatTarget, args: readonly unknown[], env: Env): ModelRef | null {
  const id = textArgument(args, 0, 'id');
  return touching(target, env).some((rule) => rule.id === id) ? refOf(target, id) : null;
}

/** A rule keeps the cells that are not cleared; its formulas are then said as seen from the first of those. */
function without(
  rule: ConditionalRule,
  target: FormatTarget,
  env: Env,
): readonly ConditionalRule[] {
  const areas = sortedAreas(subtractAll(rule.areas, target.areas()));
  const [before, after] = [rule.areas[0], areas[0]];
  if (!before || !after) return [];
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  const moved = (formula: string) =>
    formula === ''
      ? formula
      : offsetFormula(lexer, formula, after.row - before.row, after.column - before.column);
  const { condition } = rule;
  switch (condition.type) {
    case 'Custom':
      return [{ ...rule, areas, condition: { ...condition, formula: moved(condition.formula) } }];
    case 'CellValue': {
      const formula1 = moved(condition.formula1);
      const formula2 = moved(condition.formula2);
      return [{ ...rule, areas, condition: { ...condition, formula1, formula2 } }];
    }
    default:
      return [{ ...rule, areas }];
  }
}

function refOf({ sheetId }: FormatTarget, id: string): ModelRef {
  return conditionalFormatRef({ sheetId, id });
}

export function conditionalFormatsRef(target: FormatTarget): ModelRef {
  return refTo(collectionType, target);
}

/** What conditional formats add to Range. */
export const conditionalFormatMembers = {
  conditionalFormats: navigation<RangeTarget>('1.6', (range) =>
    conditionalFormatsRef(formatTarget(range)),
  ),
};
