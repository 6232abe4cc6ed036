import type { FormToCross } from './form-to-cross';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import type { PlacedFigure } from '../../../domain/check/cross/cross-side';
import { figuresOf, firstFigure } from '../../../domain/check/cross/side-figures';
import type { Figure } from '../../../domain/check/figure';
import type { FindingParam } from '../../../domain/check/finding';
import { differenceOf } from '../../../domain/check/finding-param';
import { printAmount } from '../../../domain/money/print-amount';
import type { MoneyUnit } from '../../../domain/money/money-unit';
import { isInside } from '../../../domain/form/scope-path';
import { severityOf } from '../../../packs/rules/severity-of';
import type { PlacedVerdict } from './placed-verdict';
import { sideWords } from '../texts/cross-words';
import { movedFrom } from '../causes/moved-amount';
import { missingTogether } from '../causes/rows-without-code';
import { toldByForm, toldTwice } from '../causes/told-by-form';
import type { CheckedFinding, CheckedForm } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/**
 * What rules between forms say of the one in this place; it comes after what is said of it alone. `commonCause` is the place of the
 * finding that has a cause in common with a verdict, null for that one itself, and undefined for what has none.
 */
export function crossFindings(
  form: CheckedForm,
  own: number,
  failed: readonly PlacedVerdict[],
  commonCause: (verdict: Verdict) => number | null | undefined,
): CheckedFinding[] {
  const told: CheckedFinding[] = [];
  failed.forEach(({ verdict, causedBy }, place) => {
    const common = commonCause(verdict);
    const cause =
      common === undefined
        ? (causedBy ??
          toldByForm(verdict, own, form) ??
          causeAmong(form, failed, place) ??
          ofMissing(form, own, failed, place))
        : (common ?? toldTwice(verdict, own, form));
    const finding = tellingOf(form, own, verdict, cause);
    if (finding) told.push(finding);
  });
  return told;
}

/** The place of the finding that one of the verdicts is told as a part of. */
function causeAmong(
  { findings }: CheckedForm,
  failed: readonly PlacedVerdict[],
  place: number,
): number | null {
  const own = failed[place];
  const part = own ? partOf(own.verdict, failed, place) : null;
  return part === null ? null : findings.length + part;
}

function ofMissing(
  form: CheckedForm,
  own: number,
  failed: readonly PlacedVerdict[],
  place: number,
): number | null {
  const sum = failed[place];
  const missing = sum ? missingTogether(sum.verdict, own, form, failed) : null;
  return missing === null ? null : form.findings.length + missing;
}

/** The first of the rules before one that follows them, if one of them or all with its id explain it: by its place. */
export function partOf(
  own: Verdict,
  failed: readonly PlacedVerdict[],
  ownPlace: number,
): number | null {
  const { rule, copiedWith } = own;
  if (copiedWith) {
    const together = failed.findIndex(({ verdict }) => isOfRow(verdict, rule, copiedWith));
    if (together >= 0) return together;
  }
  if (rule.kind === 'datesInYear' || rule.kind === 'plansInYear') {
    return placeOrNull(failed.findIndex(isOtherYear));
  }
  const isName =
    rule.kind === 'codesNamed' || (rule.kind === 'itemsMatched' && rule.asks === 'name');
  const isRepeated = rule.kind === 'textsRepeated' && rule.of !== undefined;
  const isAmount = rule.kind === 'itemsMatched' && rule.asks === 'amount';
  if (!isName && !isRepeated && !isAmount && rule.kind !== 'formsCompared') return null;
  const before = failed.slice(0, ownPlace).map(({ verdict }) => verdict);
  if (isAmount) return movedFrom(own, before);
  if (isRepeated) {
    const same = before.findIndex((one) => isOfSameItem(one, own));
    return placeOrNull(same >= 0 ? same : before.findIndex((one) => countsTwice(one, own)));
  }
  if (rule.kind !== 'formsCompared') {
    const cell = firstFigure(own.left)?.figure;
    const name = before.findIndex((one) => {
      if (one.rule.kind !== 'itemsMatched') return false;
      const other = firstFigure(one.left)?.figure;
      // A wrong code has another name.
      if (isMiscoded(one)) return sameScope(other, cell);
      return other?.at === cell?.at;
    });
    return placeOrNull(name);
  }
  for (const id of rule.follows ?? []) {
    const parts = before.filter((one) => one.rule.id === id && one.left.amount !== null);
    const same = parts.find((part) => explains(part, own));
    const sum = parts.reduce((total, part) => total + excess(part), 0);
    const part = same ?? (sum === excess(own) ? parts[0] : undefined);
    if (part) return before.indexOf(part);
  }
  return movedFrom(own, before);
}

/** A form of another year has all of its dates in another year. */
function isOtherYear({ verdict: { rule } }: PlacedVerdict): boolean {
  return rule.kind === 'formsSay' && rule.asks === 'year';
}

function placeOrNull(place: number): number | null {
  return place < 0 ? null : place;
}

function isOfRow(
  { rule, left }: Verdict,
  asked: Verdict['rule'],
  row: PlacedFigure<FormToCross>,
): boolean {
  return rule === asked && firstFigure(left)?.figure === row.figure;
}

/** Of a copied item its code, its texts and its name are there twice. */
function isOfSameItem(one: Verdict, own: Verdict): boolean {
  if (one.rule.kind !== 'textsRepeated') return false;
  const [other, copied] = [one, own].map(({ left }) => firstFigure(left)?.figure.scope ?? []);
  return !!other && !!copied && (isInside(other, copied) || isInside(copied, other));
}

/** What is there twice is in a sum twice: that is told with the sum, which is an error. */
function countsTwice(sum: Verdict, own: Verdict): boolean {
  const item = firstFigure(own.left);
  if (sum.rule.kind !== 'formsCompared' || !item || excess(sum) === 0) return false;
  return item.form.figures.all.some(
    ({ scope, content }) =>
      content.kind === 'amount' &&
      content.fen === Math.abs(excess(sum)) &&
      isInside(scope, item.figure.scope),
  );
}

/** What stands under the wrong code is too much of one class and too little of the other. */
function explains(part: Verdict, own: Verdict): boolean {
  if (isUnlisted(part)) return Math.abs(excess(part)) === Math.abs(excess(own));
  return excess(part) === excess(own);
}

/** What one of two lists alone has. */
function isUnlisted({ rule }: Verdict): boolean {
  return rule.kind === 'itemsMatched' && (rule.asks === 'listed' || rule.asks === 'leftOut');
}

function isMiscoded({ rule }: Verdict): boolean {
  return rule.kind === 'itemsMatched' && rule.areCodes === true;
}

function sameScope(one: Figure | undefined, other: Figure | undefined): boolean {
  return JSON.stringify(one?.scope) === JSON.stringify(other?.scope);
}

function excess({ left, right }: Pick<Verdict, 'left' | 'right'>): number {
  return (left.amount ?? 0) - (right.amount ?? 0);
}

/** What is asked again only when something changed keeps its verdict, and so its finding while it is told at the same form. */
const made = new WeakMap<Verdict, { readonly own: number; readonly finding: CheckedFinding }>();

function tellingOf(
  form: CheckedForm,
  own: number,
  verdict: Verdict,
  causedBy: number | null,
): CheckedFinding | null {
  const before = made.get(verdict);
  const known = before?.own === own ? before.finding : null;
  if (known?.causedBy === causedBy) return known;
  const finding = known
    ? { ...known, causedBy, isConsequence: causedBy !== null }
    : findingOf(form, own, verdict, causedBy);
  if (finding) made.set(verdict, { own, finding });
  return finding;
}

/** What a verdict says at the form in this place; null where it does not look at it. */
export function findingOf(
  form: CheckedForm,
  own: number,
  { rule: { id: rule, kind }, left, right, says, params, fix = null }: Verdict,
  causedBy: number | null,
): CheckedFinding | null {
  const all = [...figuresOf(left), ...figuresOf(right)];
  const [first, ...others] = all
    .filter((one) => one.form.place === own)
    .map(({ figure }) => figure);
  if (!first) return null;
  const isOneForm = all.every((one) => one.form.place === own);
  return {
    rule,
    says,
    severity: severityOf({ rule, says }),
    params: {
      field: sideWords(left, own),
      others: sideWords(
        right,
        isOneForm && kind !== 'textsRepeated' ? own : null,
        kind === 'formsSay' || kind === 'formsOnce',
      ),
      ...amountsOf(left.amount, right.amount),
      ...params,
    },
    at: [first.at, ...others.map(({ at }) => at)],
    elsewhere: all.flatMap(({ form: { place, sheet }, figure }) =>
      place === own ? [] : [{ sheet, address: figure.at }],
    ),
    fix,
    isConsequence: causedBy !== null,
    text: textOf(first, form.unit),
    causedBy,
  };
}

function amountsOf(
  left: Verdict['left']['amount'],
  right: Verdict['right']['amount'],
): Record<string, FindingParam> {
  if (left === null || right === null) return {};
  const [found, expected] = [{ amount: left }, { amount: right }];
  const difference = differenceOf(found, expected);
  return { found, expected, ...(difference ? { difference } : {}) };
}

function textOf({ content }: Figure, unit: MoneyUnit): string {
  if (content.kind === 'amount') return printAmount(content.fen, unit);
  return content.kind === 'text' ? content.text : '';
}
