import type { CrossVerdict } from '../../domain/check/cross/check-cross';
import { crossHolds } from '../../domain/check/cross/check-compared';
import type { FormInWorkbook } from '../../domain/check/cross/cross-side';
import type { Figure } from '../../domain/check/figure';
import type { FindingParam } from '../../domain/check/finding';
import { differenceOf } from '../../domain/check/finding-param';
import { printAmount } from '../../domain/money/print-amount';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { severityOf } from '../../packs/rules/severity-of';
import { sideWords } from './cross-words';
import type { CheckedFinding, CheckedForm } from './report';

export interface FormToCross extends FormInWorkbook {
  readonly checked: CheckedForm;
}

type Verdict = CrossVerdict<FormToCross>;

/** A verdict, the form that it is told at, and the finding there that it is a consequence of. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly form: CheckedForm;
  readonly causedBy: number | null;
}

/** Where the mistake is if a total says what it should not; else at the first form. Null where none of the forms is there. */
export function placeOf(verdict: Verdict): Omit<PlacedVerdict, 'verdict'> | null {
  const { left, right, outcome } = verdict;
  const figures = [...left.figures, ...right.figures];
  if (outcome === 'fail' && holdsAgain(verdict)) {
    for (const { form, figure } of figures) {
      const causedBy = form.checked.findings.findIndex(({ at }) => at[0] === figure.at);
      if (causedBy >= 0) return { form: form.checked, causedBy };
    }
  }
  const [first] = figures;
  return first ? { form: first.form.checked, causedBy: null } : null;
}

/** Whether it would hold if all totals were what they should be. */
function holdsAgain({ rule, left, right }: Verdict): boolean {
  if (rule.kind !== 'formsCompared' && rule.kind !== 'itemsMatched') return false;
  const relation = rule.kind === 'formsCompared' ? rule.relation : 'equal';
  return crossHolds(relation, left.again, right.again);
}

/** What rules between forms say of one of them; it comes after what is said of it alone. */
export function crossFindings(
  form: CheckedForm,
  verdicts: readonly PlacedVerdict[],
): CheckedFinding[] {
  const failed = verdicts.filter(({ verdict }) => verdict.outcome === 'fail');
  return failed.flatMap(({ verdict, causedBy }, place) => {
    const part = partOf(
      verdict,
      failed.slice(0, place).map((one) => one.verdict),
    );
    const cause = causedBy ?? (part === null ? null : form.findings.length + part);
    return findingOf(form, verdict, cause);
  });
}

/** The first of the rules before one that follows them, if one of them or all with its id explain it: by its place. */
function partOf({ rule, ...own }: Verdict, before: readonly Verdict[]): number | null {
  if (rule.kind === 'codesNamed') {
    const cell = own.left.figures[0]?.figure.at;
    const name = before.findIndex(
      (one) => one.rule.kind === 'itemsMatched' && one.left.figures[0]?.figure.at === cell,
    );
    return name < 0 ? null : name;
  }
  if (rule.kind !== 'formsCompared') return null;
  for (const id of rule.follows ?? []) {
    const parts = before.filter((one) => one.rule.id === id && one.left.amount !== null);
    const same = parts.find((part) => excess(part) === excess(own));
    const sum = parts.reduce((total, part) => total + excess(part), 0);
    const part = same ?? (sum === excess(own) ? parts[0] : undefined);
    if (part) return before.indexOf(part);
  }
  return null;
}

function excess({ left, right }: Pick<Verdict, 'left' | 'right'>): number {
  return (left.amount ?? 0) - (right.amount ?? 0);
}

function findingOf(
  form: CheckedForm,
  { rule: { id: rule }, left, right, says, params }: Verdict,
  causedBy: number | null,
): CheckedFinding[] {
  const all = [...left.figures, ...right.figures];
  const [first, ...others] = all
    .filter((one) => one.form.checked === form)
    .map(({ figure }) => figure);
  if (!first) return [];
  const isOneForm = all.every((one) => one.form.checked === form);
  const finding: CheckedFinding = {
    rule,
    says,
    severity: severityOf({ rule, says }),
    params: {
      field: { text: sideWords(left, form) },
      others: { text: sideWords(right, isOneForm ? form : null) },
      ...amountsOf(left.amount, right.amount),
      ...params,
    },
    at: [first.at, ...others.map(({ at }) => at)],
    elsewhere: all.flatMap(({ form: { checked }, figure }) =>
      checked === form ? [] : [{ sheet: checked.sheet, address: figure.at }],
    ),
    fix: null,
    isConsequence: causedBy !== null,
    text: textOf(first, form.unit),
    causedBy,
  };
  return [finding];
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
