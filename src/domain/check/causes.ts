import type { Verdict } from './verdict';

/**
 * Which finding is the cause of which: of one that is there only because a cell below it is wrong, the finding at that cell.
 * By the places in the list; null for a mistake of its own.
 */
export function causesOf(verdicts: readonly Verdict[]): (number | null)[] {
  const readsOf = new Map<string, string[]>();
  for (const { reads } of verdicts) {
    const [own, ...others] = reads;
    if (own !== undefined) readsOf.set(own, [...(readsOf.get(own) ?? []), ...others]);
  }
  return verdicts.map((verdict) => {
    const { finding, reads } = verdict;
    if (finding?.isConsequence !== true) return null;
    const seen = new Set<string>([finding.at[0]]);
    const open = reads.filter((at) => !seen.has(at));
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const cause = verdicts.findIndex((one) => one.finding?.at[0] === at && one !== verdict);
      if (cause >= 0) return cause;
      open.push(...(readsOf.get(at) ?? []));
    }
    return null;
  });
}
