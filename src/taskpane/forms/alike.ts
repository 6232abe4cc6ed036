import type { Damage, InspectedDamage } from '../../app';

export interface AlikeFindings {
  readonly kind: Damage['kind'];
  readonly repair: InspectedDamage['repair'];
  readonly findings: readonly [InspectedDamage, ...InspectedDamage[]];
}

/** What is broken in the same way, and repaired alike, is told as one; in the order of the first of each. */
export function alikeFindings(findings: readonly InspectedDamage[]): readonly AlikeFindings[] {
  const groups = new Map<string, AlikeFindings>();
  for (const finding of findings) {
    const { damage, repair } = finding;
    const key = `${damage.kind} ${repair}`;
    const known = groups.get(key);
    groups.set(key, {
      ...{ kind: damage.kind, repair },
      findings: known ? [...known.findings, finding] : [finding],
    });
  }
  return [...groups.values()];
}
