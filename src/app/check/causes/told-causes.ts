import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { firstFigure, hasFigureIn } from '../../../domain/check/cross/side-figures';
import type { CommonCause } from './found-cause';
import { movedFrom } from './moved-amount';
import { partOf } from '../between-forms/cross-findings';
import type { PlacedVerdict } from '../between-forms/placed-verdict';
import type { FormToCross } from '../between-forms/form-to-cross';
import { restOfForm, sideWords } from '../texts/cross-words';
import type { FindingParam } from '../../../domain/check/finding';
import { findingOfYuan, toldOfYuan } from './typed-in-yuan';
import { exchangedFinding } from './exchanged-finding';
import { rowFinding } from './row-finding';
import { isSaidOfRow } from './said-of-row';
import type { CheckedFinding, CheckedForm } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/** Where verdicts are told that have a cause in common, and by which of them that is told. */
export interface ToldCauses {
  readonly all: readonly CommonCause[];
  /** What is told elsewhere than by itself. */
  readonly ofVerdict: ReadonlyMap<Verdict, CommonCause>;
  /** The forms at which something else is told because of them. */
  readonly places: ReadonlySet<number>;
}

const noCauses: ToldCauses = { all: [], ofVerdict: new Map(), places: new Set() };

/** `failed` is what the causes were found in, and `toldAt` what would be told at a form without them. */
export function toldCauses(
  all: readonly CommonCause[],
  failed: readonly PlacedVerdict[],
  toldAt: (place: number) => readonly PlacedVerdict[],
): ToldCauses {
  if (all.length === 0) return noCauses;
  const ofVerdict = new Map<Verdict, CommonCause>();
  for (const cause of all) for (const verdict of cause.verdicts) ofVerdict.set(verdict, cause);
  const moved = failed.filter(({ verdict }) => ofVerdict.has(verdict)).map(({ form }) => form);
  for (const cause of all) {
    const { row, form } = cause;
    if (!row) continue;
    for (const place of new Set([form, ...row.rows.map((one) => one.place)])) {
      moved.push(place);
      for (const { verdict } of toldAt(place)) {
        if (!ofVerdict.has(verdict) && isSaidOfRow(verdict, row, form))
          ofVerdict.set(verdict, cause);
      }
    }
  }
  for (const place of new Set(moved)) {
    const told = toldAt(place);
    told.forEach(({ verdict }, index) => {
      const part = ofVerdict.has(verdict) ? null : partOf(verdict, told, index);
      const followed = part === null ? undefined : told[part];
      const cause = followed && ofVerdict.get(followed.verdict);
      if (cause && looksAt(verdict, cause.form)) ofVerdict.set(verdict, cause);
    });
  }
  return { all, ofVerdict, places: new Set([...moved, ...all.map(({ form }) => form)]) };
}

function looksAt({ left, right }: Verdict, place: number): boolean {
  const isHere = (form: FormToCross) => form.place === place;
  return hasFigureIn(left, isHere) || hasFigureIn(right, isHere);
}

/** What is told at the form in this place: of what has a cause in common there the root first. */
export function placedAt(
  failed: readonly PlacedVerdict[],
  place: number,
  { all, ofVerdict }: ToldCauses,
): readonly PlacedVerdict[] {
  if (all.length === 0) return failed;
  if (failed.length === 0 && !all.some(({ form }) => form === place)) return failed;
  const moved: PlacedVerdict[] = [];
  for (const { root, form } of all) {
    if (form === place && root.verdict) moved.push(placedHere(root.verdict, place));
  }
  for (const [verdict, { root, form }] of ofVerdict) {
    if (form === place && verdict !== root.verdict && looksAt(verdict, place))
      moved.push(placedHere(verdict, place));
  }
  return [...moved, ...failed.filter(({ verdict }) => !ofVerdict.has(verdict))];
}

function placedHere(verdict: Verdict, form: number): PlacedVerdict {
  return { verdict: saidFrom(verdict, form), form, causedBy: null };
}

const turned = new WeakMap<Verdict, Verdict>();

/** Told at its second form, that one is named first. */
function saidFrom(verdict: Verdict, place: number): Verdict {
  const { left, right, says } = verdict;
  if (firstFigure(left)?.form.place === place || firstFigure(right)?.form.place !== place) {
    return verdict;
  }
  if (says !== 'crossNotEqual' && says !== 'crossItemDiffers') return verdict;
  const known = turned.get(verdict) ?? { ...verdict, left: right, right: left };
  turned.set(verdict, known);
  return known;
}

/** How what is told at a form hangs together. */
export interface CausesAtForm {
  /** Of a verdict that is told there the place of its cause among the findings; null for the cause, undefined where it has none. */
  readonly ofVerdict: (verdict: Verdict) => number | null | undefined;
  /** The findings of the form alone, those with a cause between forms as its consequences. */
  readonly findings: readonly CheckedFinding[];
}

const causedByNone = () => undefined;

export function causesAt(
  { findings }: CheckedForm,
  place: number,
  placed: readonly PlacedVerdict[],
  { all, ofVerdict }: ToldCauses,
): CausesAtForm {
  const here = all.filter(({ form }) => form === place);
  if (here.length === 0) return { ofVerdict: causedByNone, findings };
  const rootPlace = new Map(here.map((cause) => [cause, rootAmong(cause, findings, placed)]));
  // They are told first, in this order.
  const roots = here.flatMap(({ root: { verdict } }) => (verdict ? saidFrom(verdict, place) : []));
  const rootMoved = (said: Verdict) => {
    const moved = movedFrom(said, roots.slice(0, roots.indexOf(said)));
    return moved === null ? null : findings.length + moved;
  };
  const byTold = new Map<Verdict, number | null>();
  for (const [verdict, cause] of ofVerdict) {
    if (cause.form !== place) continue;
    const isRoot = verdict === cause.root.verdict;
    const said = saidFrom(verdict, place);
    byTold.set(said, isRoot ? rootMoved(said) : (rootPlace.get(cause) ?? null));
  }
  return {
    ofVerdict: (verdict) => byTold.get(verdict),
    findings: findings.map((finding) => {
      const cause = here.find((one) => one.findings.has(finding));
      if (!cause || cause.root.finding === finding) return finding;
      return { ...finding, causedBy: rootPlace.get(cause) ?? null, isConsequence: true };
    }),
  };
}

/** Of what was typed in 元, or in each other's columns, that is told, and not what it makes wrong. */
export function withMeant(
  findings: readonly CheckedFinding[],
  form: CheckedForm,
  place: number,
  causes: readonly CommonCause[],
  placed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
): readonly CheckedFinding[] {
  let told = findings;
  for (const cause of causes) {
    if (cause.form !== place || (!cause.yuan && !cause.exchanged && !cause.row)) continue;
    const root = rootAmong(cause, form.findings, placed);
    const ofRow = cause.row && rowFinding(cause, cause.row, forms);
    if (ofRow) told = told.map((one, at) => (at === root ? ofRow : one));
    if (cause.exchanged) {
      const exchanged = exchangedFinding(cause, cause.exchanged, form);
      told = told.map((one, at) => (at === root ? exchanged : one));
    }
    if (!cause.yuan) continue;
    const { elsewhere } = told[root] ?? {};
    const own = findingOfYuan(form, cause.yuan, otherSide(cause), elsewhere);
    told = toldOfYuan(told, root, own, form);
  }
  return told;
}

/** What says how much it is. */
function otherSide({ root: { verdict }, form }: CommonCause): FindingParam {
  const side = [verdict?.left, verdict?.right].find(
    (one) => one && !hasFigureIn(one, ({ place }) => place === form),
  );
  return side ? sideWords(side, null) : { words: restOfForm };
}

function rootAmong(
  { root, form }: CommonCause,
  findings: readonly CheckedFinding[],
  placed: readonly PlacedVerdict[],
): number {
  const { verdict, finding } = root;
  if (finding) return findings.indexOf(finding);
  const told = verdict && saidFrom(verdict, form);
  return findings.length + placed.findIndex((one) => one.verdict === told);
}
