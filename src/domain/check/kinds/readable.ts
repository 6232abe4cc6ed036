import { fen } from '../../money/fen';
import { printAmount } from '../../money/print-amount';
import type { Figure } from '../figure';
import type { Finding } from '../finding';
import type { FormContext } from '../form-context';
import { brokenTotals } from '../text-in-totals';
import { failed, notApplicable, passed, type Verdict } from '../verdict';

/** A number typed as text, or something that is none, or that may have been meant otherwise: Excel does not calculate with it. */
export function checkReadable(rule: string, figure: Figure, context: FormContext): Verdict {
  const { at, content } = figure;
  const look = { rule, reads: [at] };
  if (content.kind === 'notCalculated') return notApplicable(look);
  const said = saying(figure, context.unit);
  if (said) return failed(look, { ...inTotals(said, figure, context), at: [at] });
  return content.kind === 'blank' ? notApplicable(look) : passed(look);
}

/** Words that make totals wrong weigh more, and what is wrong because of them is said with them. */
const saysOfTotals: Readonly<Record<string, string>> = {
  noNumber: 'noNumberInTotals',
  numberAsText: 'numberAsTextInTotals',
  wordsForNothing: 'wordsInTotals',
};

function inTotals(said: Said, figure: Figure, { figures }: FormContext): Said {
  const says = saysOfTotals[said.says];
  if (says === undefined) return said;
  const totals = brokenTotals(figure, figures).map(({ field }) => `「${field.label}」`);
  if (totals.length === 0) return said;
  return { ...said, says, params: { ...said.params, totals: { text: totals.join('') } } };
}

type Said = Pick<Finding, 'says' | 'params' | 'fix'>;

function saying(figure: Figure, unit: FormContext['unit']): Said | null {
  const { at, content, field, notes, isWords } = figure;
  const label = { field: { text: field.label } };
  if (content.kind === 'noNumber') {
    const { text, means, reason } = content;
    const params = { ...label, found: { text } };
    if (means === null) {
      const says = reason === 'tooFine' || reason === 'date' ? reason : 'noNumber';
      return { says, params, fix: null };
    }
    const value = field.kind === 'amount' ? Number(printAmount(fen(means), unit)) : means;
    const isShare = field.kind === 'percent';
    const expected = isShare ? { share: value } : { number: value };
    const fix = isShare ? { at, value, isShare } : { at, value };
    return { says: 'numberAsText', params: { ...params, expected }, fix };
  }
  const isUnclear = notes.some(({ kind }) => kind === 'percentUnclear' || kind === 'percentTyped');
  if (isUnclear && content.kind === 'number') {
    const params = { ...label, found: { share: content.number } };
    return { says: 'percentUnclear', params, fix: null };
  }
  // The + of our formulas shows #VALUE! for it.
  if (field.kind !== 'amount' || !isWords) return null;
  const fix = content.kind === 'blank' ? { at, value: 0 } : null;
  return { says: 'wordsForNothing', params: label, fix };
}
