import type { CrossVerdict } from '../../domain/check/cross/check-cross';
import { dependsOnTotals, placeOf, type FormToCross, type PlacedVerdict } from './cross-findings';
import type { CheckedForm } from './report';

/** What came of a rule between forms. */
export interface RuleAnswer {
  readonly verdicts: readonly CrossVerdict<FormToCross>[];
  /** By the place of the form that they are told at. */
  readonly byForm: ReadonlyMap<number, readonly PlacedVerdict[]>;
  /** Whether where one is told, or what it is a consequence of, depends on what is said of the forms alone. */
  readonly mayMove: boolean;
}

export function answerOf(
  verdicts: readonly CrossVerdict<FormToCross>[],
  checked: readonly CheckedForm[],
): RuleAnswer {
  const byForm = new Map<number, PlacedVerdict[]>();
  for (const verdict of verdicts) {
    const placed = placeOf(verdict, checked);
    if (!placed) continue;
    const own = byForm.get(placed.form);
    if (own) own.push(placed);
    else byForm.set(placed.form, [placed]);
  }
  return { verdicts, byForm, mayMove: verdicts.some(dependsOnTotals) };
}

const none: readonly never[] = [];

export function verdictsAt(
  answer: RuleAnswer | undefined,
  place: number,
): readonly PlacedVerdict[] {
  return answer?.byForm.get(place) ?? none;
}

export function placesOf(answer: RuleAnswer | undefined): Iterable<number> {
  return answer?.byForm.keys() ?? none;
}

/** Whether the same is told at a form: what does not fail is only counted. */
export function isToldAlike(
  before: RuleAnswer | undefined,
  after: RuleAnswer | undefined,
  place: number,
): boolean {
  const [one, other] = [verdictsAt(before, place), verdictsAt(after, place)];
  return (
    one.length === other.length &&
    one.every(({ verdict: { outcome } }, index) => {
      return outcome !== 'fail' && outcome === other[index]?.verdict.outcome;
    })
  );
}
