import { conditionalRules, setConditionalRules } from '../../engine/conditional-format-store';
import type { Condition, ConditionalRule, Look } from '../../engine/conditional-format-rule';
import { HostError } from '../../protocol/host-error';
import type { Env } from '../env';
import { assertUnprotected } from '../worksheet/protection';

/** One conditional format of a sheet. */
export interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function ruleOf({ sheetId, id }: RuleTarget, env: Env): ConditionalRule {
  const found = conditionalRules(sheetId, env.engine).find((rule) => rule.id === id);
  if (!found) throw new HostError('ItemNotFound', 'The conditional format does not exist any more');
  return found;
}

/** The rules of the sheet are written as a list: their order is their priority. */
export function changeRules(
  sheetId: string,
  change: (rules: readonly ConditionalRule[]) => readonly ConditionalRule[],
  env: Env,
): void {
  assertUnprotected(sheetId, env);
  setConditionalRules(sheetId, change(conditionalRules(sheetId, env.engine)), env.engine);
}

export function changeRule(target: RuleTarget, changes: Partial<ConditionalRule>, env: Env): void {
  ruleOf(target, env);
  changeRules(
    target.sheetId,
    (rules) => rules.map((rule) => (rule.id === target.id ? { ...rule, ...changes } : rule)),
    env,
  );
}

export function lookOf(target: RuleTarget, env: Env): Look {
  return ruleOf(target, env).look;
}

export function changeLook(target: RuleTarget, changes: Look, env: Env): void {
  changeRule(target, { look: { ...lookOf(target, env), ...changes } }, env);
}

/** Takes parts of the look away: the cell's own show again. */
export function clearLook(target: RuleTarget, names: readonly (keyof Look)[], env: Env): void {
  const kept = Object.entries(lookOf(target, env)).filter(
    ([name]) => !names.includes(name as keyof Look),
  );
  changeRule(target, { look: Object.fromEntries(kept) as Look }, env);
}

export function conditionAs<Type extends Condition['type']>(
  type: Type,
  target: RuleTarget,
  env: Env,
): Extract<Condition, { type: Type }> {
  const { condition } = ruleOf(target, env);
  if (condition.type !== type) {
    throw new HostError('InvalidOperation', `The conditional format is not of the type ${type}`);
  }
  return condition as Extract<Condition, { type: Type }>;
}
