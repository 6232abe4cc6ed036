import type { PlacedSpan, TextFinding } from './text-finding';

/**
 * For each finding the place of the one that explains it: what is known to be wrong makes wrong what is calculated from it. Null for
 * what stands by itself.
 */
export function explainedBy(findings: readonly TextFinding[]): readonly (number | null)[] {
  const wrong = findings.flatMap((one, place) => (one.isOfKnown ? [{ one, place }] : []));
  return findings.map((finding) => {
    const { others, isOfKnown } = finding;
    if (others.length === 0) return null;
    const words = isOfKnown ? others : [finding, ...others];
    const cause = wrong.find(({ one }) => one !== finding && words.some((span) => meet(span, one)));
    return cause?.place ?? null;
  });
}

function meet(one: PlacedSpan, other: PlacedSpan): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
