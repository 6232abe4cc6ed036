import type { FormRule } from '../form/form-rule';
import { askedPlaces, countedVerdicts, type AskedPlaces } from './asked-places';
import { checkRule } from './check-rule';
import type { Figure } from './figure';
import type { FormContext } from './form-context';
import type { PlacedFigures } from './form-figures';
import type { Ledger } from './ledger';
import { readersOf } from './readers';
import type { Verdict } from './verdict';
import { watchFigures } from './watched-figures';

/** What came of every rule of a form at every place it speaks of, and what that depends on. Plain data that is never changed. */
export interface FormCheck {
  readonly figures: PlacedFigures;
  readonly context: Omit<FormContext, 'figures'>;
  readonly asked: AskedPlaces;
  /** By the place that is asked about. */
  readonly answers: readonly (readonly Verdict[])[];
  /** By the rule: how many verdicts there are. */
  readonly counts: readonly number[];
  /** A rule that says nothing anywhere is not applicable once. */
  readonly ledger: Ledger;
  /** The places at which something is wrong, in their order. */
  readonly failing: readonly number[];
}

export function startCheck(
  rules: readonly FormRule[],
  figures: PlacedFigures,
  context: Omit<FormContext, 'figures'>,
): FormCheck {
  const asked = askedPlaces(rules, figures);
  const watched = watchFigures(figures, asked.readers);
  const seen = contextOf(context, watched.figures);
  const answers = Array<readonly Verdict[]>(asked.places.length).fill(none);
  const counts = Array<number>(rules.length).fill(0);
  const ledger = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  const failing: number[] = [];

  for (const place of asked.all) {
    const one = asked.places[place];
    const rule = one && rules[one.rule];
    const figure = one && figures.all[one.figure];
    if (!rule || !figure) continue;
    watched.lookAs(place);
    const answer = checkRule(rule, figure, seen);
    if (answer === null) continue;
    const verdicts = listOf(answer, asked, place);
    answers[place] = verdicts;
    counts[one.rule] = (counts[one.rule] ?? 0) + verdicts.length;
    // Most say that nothing is wrong, and no more.
    if (typeof answer === 'string') {
      ledger[answer] += 1;
      continue;
    }
    for (const { outcome } of verdicts) ledger[outcome] += 1;
    if (isWrong(verdicts)) failing.push(place);
  }
  for (const count of counts) if (count === 0) ledger.notApplicable += 1;
  return { figures, context, asked, answers, counts, ledger, failing };
}

/** The same form with other figures in some places: only what looked at one of them is asked again. */
export function recheck(check: FormCheck, changed: ReadonlyMap<number, Figure>): FormCheck {
  const figures = check.figures.replaced(changed);
  const isOtherBegin = figures.isBegun() !== check.figures.isBegun();
  return answer(
    { ...check, figures },
    readersOf(check.asked.readers, changed.keys(), isOtherBegin),
  );
}

function answer(check: FormCheck, places: readonly number[]): FormCheck {
  const { asked, context, figures } = check;
  const watched = watchFigures(figures, asked.readers);
  const seen = contextOf(context, watched.figures);
  const answers = check.answers.slice();
  const counts = check.counts.slice();
  const ledger = { ...check.ledger };
  const failing = changingList(check.failing);

  for (const place of places) {
    const one = asked.places[place];
    const rule = one && asked.rules[one.rule];
    const figure = one && figures.all[one.figure];
    if (!rule || !figure) continue;
    watched.lookAs(place);
    const verdicts = listOf(checkRule(rule, figure, seen), asked, place);
    const before = answers[place] ?? none;
    answers[place] = verdicts;
    failing.put(place, isWrong(before), isWrong(verdicts));
    if (haveSameOutcomes(before, verdicts)) continue;

    for (const { outcome } of before) ledger[outcome] -= 1;
    for (const { outcome } of verdicts) ledger[outcome] += 1;
    const count = counts[one.rule] ?? 0;
    const counted = count + verdicts.length - before.length;
    counts[one.rule] = counted;
    ledger.notApplicable += Number(counted === 0) - Number(count === 0);
  }
  return { figures, context, asked, answers, counts, ledger, failing: failing.list() };
}

function contextOf(
  { unit, indicatorWords, formulaAt, isSaved, halfPrinted, words }: FormCheck['context'],
  figures: FormContext['figures'],
): FormContext {
  return { figures, unit, indicatorWords, formulaAt, isSaved, halfPrinted, words };
}

function haveSameOutcomes(before: readonly Verdict[], after: readonly Verdict[]): boolean {
  if (before.length !== after.length) return false;
  for (let at = 0; at < after.length; at += 1) {
    if (before[at]?.outcome !== after[at]?.outcome) return false;
  }
  return true;
}

function isWrong(verdicts: readonly Verdict[]): boolean {
  for (const { finding } of verdicts) if (finding !== null) return true;
  return false;
}

/** A list in order into which few come and of which few go. */
function changingList(before: readonly number[]) {
  const come: number[] = [];
  const gone: number[] = [];
  return {
    put(place: number, wasIn: boolean, isIn: boolean): void {
      if (isIn && !wasIn) come.push(place);
      if (wasIn && !isIn) gone.push(place);
    },
    list(): readonly number[] {
      if (come.length + gone.length === 0) return before;
      const left = new Set(gone);
      const kept = before.filter((place) => !left.has(place));
      return [...kept, ...come].sort((one, other) => one - other);
    },
  };
}

function listOf(
  answer: ReturnType<typeof checkRule>,
  asked: AskedPlaces,
  place: number,
): readonly Verdict[] {
  if (answer === null) return none;
  if (typeof answer === 'string') return countedVerdicts(asked, place, answer);
  return 'outcome' in answer ? [answer] : answer;
}

const none: readonly never[] = [];

/** What is wrong, rule by rule from top to bottom. */
export function failedVerdicts({ answers, failing }: FormCheck): Verdict[] {
  const failed: Verdict[] = [];
  for (const place of failing) {
    for (const verdict of answers[place] ?? []) if (verdict.finding) failed.push(verdict);
  }
  return failed;
}

/** The cells that verdicts about a cell looked at. */
export function readsAbout({ figures, asked, answers }: FormCheck, at: string): string[] {
  const figure = figures.index.at(at);
  const places = figure === null ? [] : (asked.about[figure] ?? []);
  return places.flatMap((place) => (answers[place] ?? []).flatMap(({ reads }) => reads));
}
