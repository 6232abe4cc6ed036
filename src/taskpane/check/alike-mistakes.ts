import type { Mistake } from '../../app/check/mistakes';
import { unfilledField } from '../../app/check/unfilled';

/** So many of a kind are told in one line that opens. */
export const fewestAlike = 3;

/** The mistakes in their order, each by itself, and those of one kind that are many together at the place of the first of them. */
export function alikeMistakes(mistakes: readonly Mistake[]): readonly (readonly Mistake[])[] {
  const kinds = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const kind = alikeness(mistake);
    kinds.set(kind, [...(kinds.get(kind) ?? []), mistake]);
  }
  return mistakes.flatMap((mistake) => {
    const alike = kinds.get(alikeness(mistake)) ?? [];
    if (alike.length < fewestAlike) return [[mistake]];
    return alike[0] === mistake ? [alike] : [];
  });
}

/** Whether the selected cell is wrong because of one of them. */
export function concerns(
  mistakes: readonly Mistake[],
  findings: ReadonlySet<Mistake['finding']> | undefined,
): boolean {
  return mistakes.some(({ finding, consequences }) =>
    [finding, ...consequences].some((one) => findings?.has(one) === true),
  );
}

/** Of one rule, saying the same of the same field; those of another severity stand elsewhere in the list. */
export function alikeness({ finding }: Mistake): string {
  const { severity, rule, says } = finding;
  return JSON.stringify([severity, rule, says, unfilledField(finding)]);
}
