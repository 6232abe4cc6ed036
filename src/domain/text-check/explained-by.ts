import type { PlacedSpan, TextFinding } from './text-finding';

/**
 * For each finding the place of the one that explains it: what the forms say is wrong makes wrong what is calculated from it. Null for
 * what stands by itself.
 */
export function explainedBy(findings: readonly TextFinding[]): readonly (number | null)[] {
  return findings.map((finding) => {
    if (finding.cells.length > 0 || finding.others.length === 0) return null;
    const words = [finding, ...finding.others];
    const cause = findings.findIndex(
      (one) => one.cells.length > 0 && words.some((span) => meet(span, one)),
    );
    return cause < 0 ? null : cause;
  });
}

function meet(one: PlacedSpan, other: PlacedSpan): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
