import type { CheckedFinding } from '../../app';
import type { FindingPlace } from './finding-place';
import type { FormMistakes } from './form-mistakes';

/** What findings of one kind offer, wherever they are: by the name of the kind. */
export type FixKinds = ReadonlyMap<string, readonly FindingPlace[]>;

export function kindOf({ rule, says }: CheckedFinding): string {
  return `${rule} ${says}`;
}

/** Only what can be written: not on protected sheets. Of several offers for one cell the first counts. */
export function fixKinds(forms: readonly FormMistakes[]): FixKinds {
  const kinds = new Map<string, FindingPlace[]>();
  const seen = new Set<string>();
  for (const { sheetId, isProtected, form, mistakes } of forms) {
    if (isProtected) continue;
    for (const finding of mistakes.flatMap((one) => [one.finding, ...one.consequences])) {
      if (!finding.fix) continue;
      const kind = kindOf(finding);
      const place = `${kind} ${sheetId} ${finding.fix.at} ${finding.fix.within?.start ?? ''}`;
      if (seen.has(place)) continue;
      seen.add(place);
      kinds.set(kind, [...(kinds.get(kind) ?? []), { sheetId, form, finding }]);
    }
  }
  return kinds;
}
