import { fen } from '../../money/fen';
import type { DerivedField } from '../../form/form-field';
import { isDerived } from '../../form/walk-parts';
import { printAmount } from '../../money/print-amount';
import { calculate } from '../calculate';
import type { Figure } from '../figure';
import type { Finding, NamedCells } from '../finding';
import type { FormContext } from '../form-context';
import { isSameFigure } from '../same-figure';
import { brokenTotals, isOfLostCells } from '../text-in-totals';
import { failed, type OnlyCounted, type Verdict } from '../verdict';
import { isTooNarrow } from '../../value/shown-text';
import type { ReadingNote, UnreadableReason } from '../../value/cell-reading';

/** A number typed as text, or something that is none, or that may have been meant otherwise: Excel does not calculate with it. */
export function checkReadable(
  rule: string,
  figure: Figure,
  context: FormContext,
): Verdict | OnlyCounted {
  const { at, content } = figure;
  if (content.kind === 'notCalculated') return 'notApplicable';
  if (isDerived(figure.field)) return checkTotal(rule, figure, figure.field, context);
  const said = saying(figure, context);
  if (said) return failed({ rule, reads: [at] }, { ...inTotals(said, figure, context), at: [at] });
  return content.kind === 'blank' ? 'notApplicable' : 'pass';
}

/** A total that says the right number among words. What else is wrong with it is said where it is calculated. */
function checkTotal(
  rule: string,
  { at, content, field, scope }: Figure,
  derived: DerivedField,
  { figures, formulaAt }: FormContext,
): Verdict | OnlyCounted {
  if (content.kind !== 'noNumber') return 'notApplicable';
  const result = calculate(derived, scope, figures)?.result;
  if (!result || !isSameFigure(content, result, field.kind)) return 'notApplicable';
  const formula = formulaAt(at);
  return failed(
    { rule, reads: [at] },
    {
      says: saysBy[content.reason] ?? 'noNumber',
      params: { field: { text: field.label }, found: { text: content.text } },
      at: [at],
      fix: formula === null ? null : { at, value: formula, isFormula: true },
    },
  );
}

/** Words that make totals wrong weigh more, and what is wrong because of them is said with them. */
const saysOfTotals: Readonly<Record<string, string>> = {
  noNumber: 'noNumberInTotals',
  errorShown: 'errorInTotals',
  tooNarrow: 'errorInTotals',
  numberAsText: 'numberAsTextInTotals',
  wordsForNothing: 'wordsInTotals',
  wordsLeftOut: 'wordsInTotals',
};

function inTotals(said: Said, figure: Figure, { figures }: FormContext): Said {
  const says = saysOfTotals[said.says];
  if (says === undefined) return said;
  const totals = namedTotals(brokenTotals(figure, figures));
  if (totals.length === 0) return said;
  return { ...said, says, params: { ...said.params, totals: { totals } } };
}

/** Each name once, with its cells: a row, a unit and the whole form have a total of one name. */
function namedTotals(totals: readonly Figure[]): readonly NamedCells[] {
  const cells = new Map<string, string[]>();
  for (const { field, at } of totals) {
    cells.set(field.label, [...(cells.get(field.label) ?? []), at]);
  }
  return [...cells].map(([name, at]) => ({ name, cells: at }));
}

type Said = Pick<Finding, 'says' | 'params' | 'fix'>;

/** SUM passes over words; + shows an error for them. */
function passesOverWords({ formula }: Figure): boolean {
  return formula === null || /^=SUM\([^()]*\)$/i.test(formula.replace(/\s+/g, ''));
}

/** 20 is meant as 20%; of 1.5 nobody knows whether it is meant as 150%. */
const leastTyped = 0.02;

const saysBy: Partial<Readonly<Record<UnreadableReason, string>>> = {
  tooFine: 'tooFine',
  date: 'date',
  error: 'errorShown',
};

function saying(figure: Figure, { unit, figures }: FormContext): Said | null {
  const { at, content, field, notes, isWords } = figure;
  if (content.kind === 'noNumber') {
    const { text, means, reason } = content;
    const params = { field: { text: field.label }, found: { text } };
    if (isOfLostCells(figure)) return { says: 'lostCells', params, fix: null };
    if (reason === 'error' && isTooNarrow(text)) return { says: 'tooNarrow', params, fix: null };
    if (means === null) {
      return { says: saysBy[reason] ?? 'noNumber', params, fix: null };
    }
    const value = field.kind === 'amount' ? Number(printAmount(fen(means), unit)) : means;
    const isShare = field.kind === 'percent';
    const expected = isShare ? { share: value } : { number: value };
    const fix = isShare ? { at, value, isShare } : { at, value };
    return { says: 'numberAsText', params: { ...params, expected }, fix };
  }
  if (content.kind === 'number' && notes.some(isUnclearPercent)) {
    const params = { field: { text: field.label }, found: { share: content.number } };
    const isTyped = notes.some(({ kind }) => kind === 'percentTyped');
    const value = isTyped && Math.abs(content.number) >= leastTyped ? content.number : null;
    const fix = value === null ? null : { at, value, isShare: true };
    return { says: 'percentUnclear', params, fix };
  }
  if (field.kind !== 'amount' || !isWords) return null;
  const fix = content.kind === 'blank' ? { at, value: 0 } : null;
  const says = figures.totalsOver(figure).every(passesOverWords)
    ? 'wordsLeftOut'
    : 'wordsForNothing';
  return { says, params: { field: { text: field.label } }, fix };
}

function isUnclearPercent({ kind }: ReadingNote): boolean {
  return kind === 'percentUnclear' || kind === 'percentTyped';
}
