import { askForms, type CrossVerdict } from '../../domain/check/cross/check-cross';
import { looksOf } from '../../domain/check/cross/cross-looks';
import { formsToCompare, type FormsToCompare } from '../../domain/check/cross/forms-to-compare';
import { isOtherwiseFilled, looksByKind, rulesToAsk } from '../../domain/check/cross/rules-to-ask';
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
const byKind = looksByKind(looks);
const ofAll = looks.flatMap(({ all }, rule) => (all ? [rule] : []));
const ofWords = looks.flatMap(({ words }, rule) => (words === true ? [rule] : []));

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
  const asked = rulesAfter(group, edited);
  const answers = group.answers.slice();
  for (const rule of rulesOn([...edited.values()])) {
    const before = answers[rule];
    const after = asked.has(rule)
      ? ask(rule, next, checked)
      : before && movedAnswer(before, checked);
    if (before === after) continue;
    answers[rule] = after;
    noteOthers(before, after, dirty);
  }
  return { ...next, answers };
}

function rulesOn(forms: readonly FormToCross[]): ReadonlySet<number> {
  const rules = new Set(ofAll);
  for (const kind of new Set(forms.map(({ formId }) => formId))) {
    for (const rule of byKind.get(kind)?.rules ?? []) rules.add(rule);
  }
  return rules;
}

/** The rules to which one of the edited forms says something else than before. */
function rulesAfter(
  { forms }: GroupCheck,
  edited: ReadonlyMap<number, FormToCross>,
): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const [index, form] of edited) {
    const [before, kind] = [forms.all[index], byKind.get(form.formId)];
    if (!before) continue;
    for (const rule of kind ? rulesToAsk(kind, before, form) : []) asked.add(rule);
    const isOther =
      isOtherwiseFilled(before.figures, form.figures) ||
      before.figures.all[0] !== form.figures.all[0];
    if (isOther) for (const rule of ofAll) asked.add(rule);
  }
  return asked;
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
