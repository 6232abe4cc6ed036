import type { Severity } from '../form/severity';

/** The rules by how much their findings weigh, and the findings that weigh otherwise, by what they say. */
export type RuleWeights = Readonly<Record<Severity, readonly string[]>> & {
  /** What rounding may explain, whatever the rule: a warning at most. */
  readonly roundings: readonly string[];
  readonly said: Readonly<Record<string, Readonly<Record<string, Severity>>>>;
};
