import {
  crossHolds,
  type CrossSide,
  type CrossVerdict,
  type FormInWorkbook,
} from '../../domain/check/cross/check-cross';
import type { Figure } from '../../domain/check/figure';
import { differenceOf, paramOf } from '../../domain/check/finding-param';
import { printAmount } from '../../domain/money/print-amount';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { severityOf } from '../../packs/rules/severity-of';
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
export function placeOf({
  rule: { relation },
  outcome,
  left,
  right,
}: Verdict): Omit<PlacedVerdict, 'verdict'> | null {
  const figures = [...left.figures, ...right.figures];
  if (outcome === 'fail' && crossHolds(relation, left.again, right.again)) {
    for (const { form, figure } of figures) {
      const causedBy = form.checked.findings.findIndex(({ at }) => at[0] === figure.at);
      if (causedBy >= 0) return { form: form.checked, causedBy };
    }
  }
  const [first] = figures;
  return first ? { form: first.form.checked, causedBy: null } : null;
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

/** The first of the rules before one that follows them, if they explain it: by its place. */
function partOf({ rule, ...own }: Verdict, before: readonly Verdict[]): number | null {
  if (rule.follows !== true) return null;
  const parts = before.filter((one) => one.rule.id === rule.id);
  const explained = parts.reduce((total, part) => total + excess(part), 0);
  const [first] = parts;
  return first && explained === excess(own) ? before.indexOf(first) : null;
}

function excess({ left, right }: Pick<Verdict, 'left' | 'right'>): number {
  return (left.amount ?? 0) - (right.amount ?? 0);
}

function findingOf(
  form: CheckedForm,
  { rule: { id, relation }, left, right }: Verdict,
  causedBy: number | null,
): CheckedFinding[] {
  const all = [...left.figures, ...right.figures];
  const [first, ...others] = all
    .filter((one) => one.form.checked === form)
    .map(({ figure }) => figure);
  const [about] = left.figures;
  if (!first || !about || left.amount === null || right.amount === null) return [];
  const [found, expected] = [{ amount: left.amount }, { amount: right.amount }];
  const says = relation === 'equal' ? 'crossNotEqual' : 'crossMore';
  const finding: CheckedFinding = {
    rule: id,
    says,
    severity: severityOf({ rule: id, says }),
    params: {
      field: { text: about.figure.field.label },
      found,
      others: { text: sideWords(right) },
      expected,
      difference: differenceOf(found, expected) ?? paramOf({ kind: 'blank' }),
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

/** 《部门收支预算表》「收入总计」（收支!B37） */
function sideWords({ figures }: CrossSide<FormToCross>): string {
  const [first] = figures;
  if (!first) return '';
  const { form, figure } = first;
  const { form: definition, sheet } = form.checked;
  const place = figures.length > 1 ? `×${figures.length}` : `${sheet}!${figure.at}`;
  return `《${definition.title}》「${figure.field.label}」（${place}）`;
}

function textOf({ content }: Figure, unit: MoneyUnit): string {
  return content.kind === 'amount' ? printAmount(content.fen, unit) : '';
}
