import { severities } from '../../domain/check/severity';
import type { CheckedFinding } from './report';

/**
 * One fix may mend several things that are wrong with one cell: the worst of them is the mistake, the others are told below it,
 * and are gone with it.
 */
export function withSameFixes(findings: readonly CheckedFinding[]): CheckedFinding[] {
  return findings.map((finding, place) => {
    if (finding.causedBy !== null || finding.fix === null) return { ...finding };
    const same = findings.flatMap((other, index) => (isSameFix(finding, other) ? [index] : []));
    const [worst = place] = same.sort(
      (one, other) => weightOf(findings[one]) - weightOf(findings[other]) || one - other,
    );
    return worst === place ? { ...finding } : { ...finding, causedBy: worst };
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
