import { severities } from '../../domain/form/severity';
import type { CheckedFinding } from './report';
import { isUnfilled, saysUnfilled } from './unfilled';

/**
 * One fix may mend several things that are wrong with one cell: the worst of them is the mistake, the others are told below it,
 * and are gone with it. Where a rule says what an empty cell lacks, that it is empty is not told beside it.
 */
export function withSameFixes(findings: readonly CheckedFinding[]): CheckedFinding[] {
  const closer = new Map<string, number>();
  findings.forEach(({ says, at: [cell], causedBy }, place) => {
    if (causedBy === null && !isUnfilled({ says })) closer.set(cell, place);
  });
  return findings.map((finding, place) => {
    if (finding.says === saysUnfilled) {
      return { ...finding, causedBy: closer.get(finding.at[0]) ?? null };
    }
    if (finding.causedBy !== null || finding.fix === null) return finding;
    const same = findings.flatMap((other, index) => (isSameFix(finding, other) ? [index] : []));
    const [worst = place] = same.sort(
      (one, other) => weightOf(findings[one]) - weightOf(findings[other]) || one - other,
    );
    return worst === place ? finding : { ...finding, causedBy: worst };
  });
}

function isSameFix({ fix: one, at: [cell] }: CheckedFinding, other: CheckedFinding): boolean {
  const { fix, at, causedBy } = other;
  return (
    causedBy === null &&
    fix !== null &&
    at[0] === cell &&
    one?.at === fix.at &&
    one.value === fix.value
  );
}

function weightOf(finding: CheckedFinding | undefined): number {
  return finding ? severities.indexOf(finding.severity) : severities.length;
}
