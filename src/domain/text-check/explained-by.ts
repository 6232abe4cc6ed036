import type { PlacedSpan, TextFinding } from './text-finding';

/**
 * For each finding the place of the one that explains it: what the forms say is wrong makes wrong what is calculated from it. Null for
 * what stands by itself.
 */
export function explainedBy(findings: readonly TextFinding[]): readonly (number | null)[] {
  const wrong = findings.flatMap((one, place) => (one.cells.length > 0 ? [{ one, place }] : []));
  return findings.map((finding) => {
    if (finding.cells.length > 0 || finding.others.length === 0) return null;
    const words = [finding, ...finding.others];
    return wrong.find(({ one }) => words.some((span) => meet(span, one)))?.place ?? null;
  });
}

function meet(one: PlacedSpan, other: PlacedSpan): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
