import { askForms, type CrossVerdict } from '../../domain/check/cross/check-cross';
import { looksOf } from '../../domain/check/cross/cross-looks';
import { formsToCompare, type FormsToCompare } from '../../domain/check/cross/forms-to-compare';
import { isSameTo } from '../../domain/check/cross/same-to-rule';
import { crossRules } from '../../packs/rules/cross-rules';
import type { CrossGroup } from './cross-groups';
import { dependsOnTotals, placeOf, type FormToCross, type PlacedVerdict } from './cross-findings';
import type { CheckedForm } from './report';

/** What came of all rules between the forms of a group. */
export interface GroupCheck {
  readonly forms: FormsToCompare<FormToCross>;
  readonly counted: CrossGroup['counted'];
  /** By the places among all forms: those in the group. */
  readonly places: ReadonlyMap<number, number>;
  /** By the rule; undefined where the group has none of its forms. */
  readonly answers: readonly (RuleAnswer | undefined)[];
}

interface RuleAnswer {
  readonly verdicts: readonly CrossVerdict<FormToCross>[];
  /** By the place of the form that they are told at. */
  readonly byForm: ReadonlyMap<number, readonly PlacedVerdict[]>;
  /** Whether where one is told, or what it is a consequence of, depends on what is said of the forms alone. */
  readonly mayMove: boolean;
}

const looks = crossRules.map(looksOf);
const ofAll = looks.flatMap(({ all }, rule) => (all ? [rule] : []));
const ofWords = looks.flatMap(({ words }, rule) => (words === true ? [rule] : []));
const byKind = new Map<string, readonly number[]>();
looks.forEach(({ terms, lists }, rule) => {
  for (const kind of new Set([...terms, ...lists].map(({ form }) => form))) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
});

export function startGroup({ forms, known, counted }: CrossGroup): GroupCheck {
  const places = new Map(forms.map(({ place }, index) => [place, index]));
  return { forms: formsToCompare(forms, known), counted, places, answers: [] };
}

export function askGroup(group: GroupCheck, checked: readonly CheckedForm[]): GroupCheck {
  const answers: (RuleAnswer | undefined)[] = crossRules.map(() => undefined);
  const rules = new Set([...rulesOn(group.forms.all), ...ofWords]);
  for (const rule of rules) answers[rule] = ask(rule, group, checked);
  return { ...group, answers };
}

/** `dirty` takes the places of the forms at which something else is told. */
export function askGroupAgain(
  group: GroupCheck,
  changed: readonly number[],
  checked: readonly CheckedForm[],
  dirty: Set<number>,
): GroupCheck {
  const edited = new Map<number, FormToCross>();
  for (const place of changed) {
    const index = group.places.get(place);
    const was = index === undefined ? undefined : group.forms.all[index];
    const figures = checked[place]?.figures;
    if (index !== undefined && was && figures) edited.set(index, { ...was, figures });
  }
  if (edited.size === 0) return group;
  const next = { ...group, forms: group.forms.replaced(edited) };
  const answers = group.answers.slice();
  for (const rule of rulesOn([...edited.values()])) {
    const before = answers[rule];
    const after = isSame(rule, group, edited)
      ? before && movedAnswer(before, checked)
      : ask(rule, next, checked);
    if (before === after) continue;
    answers[rule] = after;
    noteOthers(before, after, dirty);
  }
  return { ...next, answers };
}

function rulesOn(forms: readonly FormToCross[]): ReadonlySet<number> {
  const kinds = new Set(forms.map(({ formId }) => formId));
  return new Set([...kinds].flatMap((kind) => byKind.get(kind) ?? []).concat(ofAll));
}

function isSame(
  rule: number,
  { forms }: GroupCheck,
  edited: ReadonlyMap<number, FormToCross>,
): boolean {
  const looked = looks[rule];
  return (
    looked !== undefined &&
    [...edited].every(([index, form]) => {
      const before = forms.all[index];
      return before !== undefined && isSameTo(looked, before, form);
    })
  );
}

function ask(
  place: number,
  { forms, counted }: GroupCheck,
  checked: readonly CheckedForm[],
): RuleAnswer | undefined {
  const rule = crossRules[place];
  if (!rule) return undefined;
  const verdicts = askForms(rule, forms).flatMap((verdict) => counted(verdict) ?? []);
  return answerOf(verdicts, checked);
}

/** The same verdicts, told where they belong now. */
function movedAnswer(answer: RuleAnswer, checked: readonly CheckedForm[]): RuleAnswer {
  return answer.mayMove ? answerOf(answer.verdicts, checked) : answer;
}

function answerOf(
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

function noteOthers(
  before: RuleAnswer | undefined,
  after: RuleAnswer | undefined,
  dirty: Set<number>,
): void {
  for (const [one, other] of [
    [before, after],
    [after, before],
  ]) {
    for (const [place, own] of one?.byForm ?? []) {
      if (!isToldAlike(own, other?.byForm.get(place) ?? [])) dirty.add(place);
    }
  }
}

/** What does not fail is only counted. */
function isToldAlike(one: readonly PlacedVerdict[], other: readonly PlacedVerdict[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ verdict: { outcome } }, index) => {
      return outcome !== 'fail' && outcome === other[index]?.verdict.outcome;
    })
  );
}
