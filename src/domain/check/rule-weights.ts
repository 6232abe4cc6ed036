import type { Severity } from '../form/severity';

/** The rules by how much their findings weigh, and the findings that weigh otherwise, by what they say. */
export type RuleWeights = Readonly<Record<Severity, readonly string[]>> & {
  readonly said: Readonly<Record<string, Readonly<Record<string, Severity>>>>;
};
