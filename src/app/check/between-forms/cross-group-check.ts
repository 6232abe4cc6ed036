import { uncomparedIn } from '../../../domain/check/cross/check-compared';
import { askForms } from '../../../domain/check/cross/check-cross';
import { looksOf } from '../../../domain/check/cross/cross-looks';
import { formsToCompare, type FormsToCompare } from '../../../domain/check/cross/forms-to-compare';
import { keyCounts, type KeyCounts } from '../../../domain/check/cross/key-counts';
import { editedKeys, keysIn, type EditedKeys } from '../../../domain/check/cross/edited-keys';
import { isOtherwiseFilled, looksByKind } from '../../../domain/check/cross/rules-to-ask';
import { crossRules } from '../../../packs/rules/cross-rules';
import type { CrossGroup } from './cross-groups';
import type { PlacedVerdict } from './placed-verdict';
import type { FormToCross } from './form-to-cross';
import type { CheckedForm } from '../report';
import {
  answerAfter,
  countedAt,
  answerOf,
  answerOfEach,
  othersTold,
  type RuleAnswer,
} from './rule-answer';
import { changeTold, type ToldAtForms } from './told-at-forms';

type RuleVerdict = RuleAnswer['verdicts'][number];

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
  readonly told: ToldAtForms;
  /** By the rules that ask what stands twice, once one of their lists was edited. */
  readonly counts: ReadonlyMap<number, KeyCounts>;
}

/** A form of which some figures are others now. */
export interface EditedForm {
  readonly before: FormToCross;
  readonly form: FormToCross;
  /** The terms and lists of which it says something else; null where its rows are others. */
  readonly others: readonly object[] | null;
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
  const answers: (RuleAnswer | undefined)[] = crossRules.map(() => undefined);
  const moving = new Set<number>();
  const changing = changeTold([]);
  for (const rule of rulesFor(all)) {
    const answer = ask(rule, forms, counted, checked, moving);
    answers[rule] = answer;
    changing.put(rule, undefined, answer);
  }
  return { forms, counted, places, answers, moving, told: changing.told, counts: new Map() };
}

/** By the kinds of forms: the rules between them. Most workbooks hold the same ones. */
const rulesOfKinds = new Map<string, readonly number[]>();
const mostSets = 64;

function rulesFor(forms: readonly FormToCross[]): readonly number[] {
  const kinds = new Set(forms.map(({ formId }) => formId));
  const key = [...kinds].join('/');
  const known = rulesOfKinds.get(key);
  if (known) return known;
  const rules = new Set([...ofAll, ...ofWords]);
  for (const kind of kinds) for (const rule of byKind.get(kind)?.rules ?? []) rules.add(rule);
  if (rulesOfKinds.size >= mostSets) rulesOfKinds.clear();
  const found = [...rules];
  rulesOfKinds.set(key, found);
  return found;
}

export function askGroupAgain(
  group: GroupCheck,
  edited: readonly EditedForm[],
  checked: readonly CheckedForm[],
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
  const changing = changeTold(group.told);
  const put = (rule: number, after: RuleAnswer | undefined) => {
    const before = answers[rule];
    changing.put(rule, before, after);
    answers[rule] = after;
  };
  const counts = new Map(group.counts);
  const ofEdited = formsToCompare([...here.values()], group.forms.known);
  const places = new Set(ofEdited.all.map(({ place }) => place));
  for (const rule of asked) {
    const before = answers[rule];
    if (before && isOfEach(rule)) {
      const again = ask(rule, ofEdited, group.counted, checked, moving);
      answers[rule] = again && answerAfter(before, again, places);
      changing.put(rule, before, answers[rule], places);
      continue;
    }
    const keys = keysAfter(rule, group, edited);
    if (keys) counts.set(rule, keys.counts);
    if (keys?.isSame !== true) put(rule, ask(rule, forms, group.counted, checked, moving));
  }
  for (const rule of moved) {
    const before = answers[rule];
    if (before && !asked.has(rule)) put(rule, answerOf(before.verdicts, checked));
  }
  return { ...group, forms, answers, moving, told: changing.told, counts };
}

/** Null for a rule that does not ask what stands twice. */
function keysAfter(
  place: number,
  { forms, places, counts }: GroupCheck,
  edited: readonly EditedForm[],
): EditedKeys | null {
  const rule = crossRules[place];
  if (rule?.kind !== 'textsRepeated') return null;
  const ofKind = forms.ofKind(rule.list.form);
  let known = counts.get(place) ?? keyCounts(ofKind.flatMap((form) => keysIn(rule, form)));
  let isSame = true;
  for (const { before, form } of edited) {
    if (form.formId !== rule.list.form || !places.has(form.place)) continue;
    const keys = editedKeys(rule, before, form, known);
    known = keys.counts;
    isSame &&= keys.isSame;
  }
  return { counts: known, isSame };
}

/** The places of the forms at which a rule tells something else than before, beside those that were edited. */
export function othersToldIn(before: GroupCheck, { answers }: GroupCheck): readonly number[] {
  const others: number[] = [];
  // Hundreds of rules, of which few are answered anew.
  for (let rule = 0; rule < answers.length; rule += 1) {
    const [was, after] = [before.answers[rule], answers[rule]];
    if (after && after !== was && !isOfEach(rule)) others.push(...othersTold(was, after));
  }
  return others;
}

/** The verdicts that fail because amounts do not agree, in the order of their rules. */
export function failedAmounts({ answers }: GroupCheck): readonly PlacedVerdict[] {
  const failed: PlacedVerdict[] = [];
  // Few of hundreds of rules fail: they are passed over after every edit.
  for (const answer of answers) if (answer?.amounts.length) failed.push(...answer.amounts);
  return failed;
}

/** The amounts that agree, of what looks at a form. */
export function agreeingAt({ answers, forms, places }: GroupCheck, place: number) {
  const form = forms.all[places.get(place) ?? -1];
  const agreeing: RuleVerdict[] = [];
  for (const rule of byKind.get(form?.formId ?? '')?.rules ?? none) {
    for (const verdict of answers[rule]?.verdicts ?? none) {
      const { outcome, left, right } = verdict;
      if (outcome !== 'pass' || left.amount === null || left.amount !== right.amount) continue;
      agreeing.push(verdict);
    }
  }
  return agreeing;
}

/** The verdicts that fail at a form, in the order of their rules. */
export function failedAt({ answers, told }: GroupCheck, place: number): readonly PlacedVerdict[] {
  const failed: PlacedVerdict[] = [];
  for (const rule of told[place]?.failing ?? none) {
    failed.push(...(answers[rule]?.byForm.get(place)?.failed ?? none));
  }
  return failed;
}

/** The verdicts at a form that could not be asked, in the order of their rules. */
export function openAt({ answers, told }: GroupCheck, place: number): readonly RuleVerdict[] {
  if ((told[place]?.ledger.notEnoughData ?? 0) === 0) return [];
  return answers.flatMap((answer) => answer?.byForm.get(place)?.open ?? []);
}

const none: readonly never[] = [];

/** Whether what it says of a form depends on that form alone. */
function isOfEach(rule: number): boolean {
  return looks[rule]?.each === true;
}

function looksAt(rule: number, { formId }: FormToCross): boolean {
  return byKind.get(formId)?.rules.has(rule) === true;
}

/** The rules to which an edited form says something else than before. */
function addRulesToAsk({ before, form, others }: EditedForm, asked: Set<number>): void {
  const kind = byKind.get(form.formId);
  const isOther = others === null || isOtherwiseFilled(before.figures, form.figures);
  if (isOther) for (const rule of kind?.rules ?? []) asked.add(rule);
  for (const look of others ?? []) {
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
  const uncompared =
    rule.kind === 'formsCompared' && !counted ? uncomparedIn(rule, forms) : undefined;
  if (uncompared !== undefined) return countedAt('notApplicable', uncompared?.place ?? null);
  const all = askForms(rule, forms);
  const verdicts = counted ? all.flatMap((verdict) => counted(verdict) ?? []) : all;
  const answer = (isOfEach(place) ? answerOfEach : answerOf)(verdicts, checked);
  if (answer.mayMove) moving.add(place);
  else moving.delete(place);
  return answer;
}
