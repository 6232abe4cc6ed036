import { severities, type Severity } from '../../domain/form/severity';
import type { FileTally } from './file-tally';

/** One rule over all files. */
export interface RuleOverFiles {
  readonly rule: string;
  /** The worst that it says anywhere. */
  readonly severity: Severity;
  readonly files: number;
  readonly count: number;
}

/** The rules that say something, those of most files first. */
export function rulesOver(tallies: readonly FileTally[]): RuleOverFiles[] {
  const all = new Map<string, RuleOverFiles>();
  for (const { rules } of tallies) {
    const met = new Set<string>();
    for (const { rule, severity, count } of rules) {
      const before = all.get(rule) ?? { rule, severity, files: 0, count: 0 };
      all.set(rule, {
        rule,
        severity: worse(before.severity, severity),
        files: before.files + (met.has(rule) ? 0 : 1),
        count: before.count + count,
      });
      met.add(rule);
    }
  }
  return [...all.values()].sort(
    (one, other) =>
      other.files - one.files || other.count - one.count || (one.rule < other.rule ? -1 : 1),
  );
}

function worse(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other;
}
