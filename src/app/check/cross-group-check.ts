import { askForms } from '../../domain/check/cross/check-cross';
import { looksOf } from '../../domain/check/cross/cross-looks';
import { formsToCompare, type FormsToCompare } from '../../domain/check/cross/forms-to-compare';
import { isOtherwiseFilled, looksByKind } from '../../domain/check/cross/rules-to-ask';
import { crossRules } from '../../packs/rules/cross-rules';
import type { CrossGroup } from './cross-groups';
import type { FormToCross } from './cross-findings';
import type { CheckedForm } from './report';
import { answerOf, othersTold, type RuleAnswer, type ToldAtForm } from './rule-answer';

/** What came of all rules between the forms of a group. */
export interface GroupCheck {
  readonly forms: FormsToCompare<FormToCross>;
  readonly counted: CrossGroup['counted'];
  /** By the places among all forms: those in the group. */
  readonly places: ReadonlyMap<number, number>;
  /** By the rule; undefined where the group has none of its forms. */
  readonly answers: readonly (RuleAnswer | undefined)[];
  /** Rules of which a verdict is told where it is because of what is said of the forms alone. */
  readonly moving: ReadonlySet<number>;
}

/** A form of which some figures are others now. */
export interface EditedForm {
  readonly before: FormToCross;
  readonly form: FormToCross;
  /** The terms and lists of which it says something else. */
  readonly others: readonly object[];
}

const looks = crossRules.map(looksOf);
const byKind = looksByKind(looks);
const ofAll = looks.flatMap(({ all }, rule) => (all ? [rule] : []));
const ofWords = looks.flatMap(({ words }, rule) => (words === true ? [rule] : []));

export function startGroup(
  { forms: all, known, counted }: CrossGroup,
  checked: readonly CheckedForm[],
): GroupCheck {
  const forms = formsToCompare(all, known);
  const places = new Map(all.map(({ place }, index) => [place, index]));
  const rules = new Set([...ofAll, ...ofWords]);
  for (const kind of new Set(all.map(({ formId }) => formId))) {
    for (const rule of byKind.get(kind)?.rules ?? []) rules.add(rule);
  }
  const answers: (RuleAnswer | undefined)[] = crossRules.map(() => undefined);
  const moving = new Set<number>();
  for (const rule of rules) answers[rule] = ask(rule, forms, counted, checked, moving);
  return { forms, counted, places, answers, moving };
}

/** `dirty` takes the places of the forms at which something else is told. */
export function askGroupAgain(
  group: GroupCheck,
  edited: readonly EditedForm[],
  checked: readonly CheckedForm[],
  dirty: Set<number>,
): GroupCheck {
  const here = new Map<number, FormToCross>();
  const asked = new Set<number>();
  const moved = new Set<number>();
  for (const one of edited) {
    const index = group.places.get(one.form.place);
    if (index === undefined) continue;
    here.set(index, one.form);
    addRulesToAsk(one, asked);
    for (const rule of group.moving) if (looksAt(rule, one.form)) moved.add(rule);
  }
  if (here.size === 0) return group;
  const forms = group.forms.replaced(here);
  const answers = group.answers.slice();
  const moving = new Set(group.moving);
  const put = (rule: number, after: RuleAnswer | undefined) => {
    for (const place of after ? othersTold(answers[rule], after) : []) dirty.add(place);
    answers[rule] = after;
  };
  for (const rule of asked) put(rule, ask(rule, forms, group.counted, checked, moving));
  for (const rule of moved) {
    const before = answers[rule];
    if (before && !asked.has(rule)) put(rule, answerOf(before.verdicts, checked));
  }
  return { ...group, forms, answers, moving };
}

/** What is told at a form, in the order of the rules. */
export function toldAt(
  { answers }: GroupCheck,
  { place, formId }: FormToCross,
): readonly ToldAtForm[] {
  const told: ToldAtForm[] = [];
  for (const rule of rulesToldAt(formId)) {
    const here = answers[rule]?.byForm.get(place);
    if (here) told.push(here);
  }
  return told;
}

const toldAtKind = new Map<string, readonly number[]>();

/** Rules are told at the forms that they look at. */
function rulesToldAt(formId: string): readonly number[] {
  const known = toldAtKind.get(formId);
  if (known) return known;
  const own = byKind.get(formId)?.rules ?? [];
  const rules = [...new Set([...own, ...ofAll, ...ofWords])].sort((one, other) => one - other);
  toldAtKind.set(formId, rules);
  return rules;
}

function looksAt(rule: number, { formId }: FormToCross): boolean {
  return byKind.get(formId)?.rules.has(rule) === true;
}

/** The rules to which an edited form says something else than before. */
function addRulesToAsk({ before, form, others }: EditedForm, asked: Set<number>): void {
  const kind = byKind.get(form.formId);
  const isOther = isOtherwiseFilled(before.figures, form.figures);
  if (isOther) for (const rule of kind?.rules ?? []) asked.add(rule);
  for (const look of others) {
    for (const rule of kind?.byLook.get(look) ?? []) asked.add(rule);
  }
  if (isOther || before.figures.all[0] !== form.figures.all[0]) {
    for (const rule of ofAll) asked.add(rule);
  }
}

function ask(
  place: number,
  forms: FormsToCompare<FormToCross>,
  counted: CrossGroup['counted'],
  checked: readonly CheckedForm[],
  moving: Set<number>,
): RuleAnswer | undefined {
  const rule = crossRules[place];
  if (!rule) return undefined;
  const verdicts = askForms(rule, forms).flatMap((verdict) => counted(verdict) ?? []);
  const answer = answerOf(verdicts, checked);
  if (answer.mayMove) moving.add(place);
  else moving.delete(place);
  return answer;
}
