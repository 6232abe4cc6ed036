import type { Finding } from '../../domain/check/finding';
import { severities, type Severity } from '../../domain/form/severity';
import { ruleWeights } from './rule-weights';

const weightOf = new Map(
  severities.flatMap((severity) => ruleWeights[severity].map((id) => [id, severity] as const)),
);

/** By its rule, and by what it says. */
export function severityOf({ rule, says }: Pick<Finding, 'rule' | 'says'>): Severity {
  const usual = ruleWeights.said[rule]?.[says] ?? severityOfRule(rule);
  return usual === 'error' && ruleWeights.roundings.includes(says) ? 'warning' : usual;
}

/** As most of its findings weigh. */
export function severityOfRule(rule: string): Severity {
  return weightOf.get(rule) ?? 'error';
}
