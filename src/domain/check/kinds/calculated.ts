import { isSameFormula } from '../../formula/same-formula';
import type { DerivedField } from '../../form/form-field';
import { fen } from '../../money/fen';
import { calculate, type CalculatedContent } from '../calculate';
import type { Figure, FigureContent } from '../figure';
import type { FindingParam } from '../finding';
import type { FormContext } from '../form-context';
import { isSameFigure } from '../same-figure';
import { differenceOf, paramOf } from '../finding-param';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** Whether a cell that calculates itself says what its formula gives. Null for one that makes words. */
export function checkCalculated(
  rule: string,
  figure: Figure,
  field: DerivedField,
  { figures, formulaAt }: FormContext,
): Verdict | null {
  const calculation = calculate(field, figure.scope, figures);
  if (!calculation) return null;
  const { result, parts } = calculation;
  const { content, at, formula } = figure;
  const look = { rule, reads: [at, ...parts.map((part) => part.at)] };
  if (result.kind === 'unknown') return notEnoughData(look);
  if (content.kind === 'blank' && isNothing(result)) return notApplicable(look);
  if (content.kind !== 'blank' && isSameFigure(content, result, field.kind)) return passed(look);
  const belongs = formulaAt(at);
  // What our formula gives is right, or it shows an error because of a part, which is said there.
  if (formula !== null && belongs !== null && isSameFormula(formula, belongs)) {
    return content.kind === 'noNumber' ? notEnoughData(look) : passed(look);
  }
  if (content.kind === 'notCalculated') return notEnoughData(look);
  if (formula !== null && isRounded(content, result, parts)) return passed(look);
  const again = calculate(field, figure.scope, figures, 'recalculated')?.result ?? result;
  return failed(look, {
    isConsequence: content.kind !== 'blank' && isSameFigure(content, again, field.kind),
    at: [at, ...parts.map((part) => part.at)],
    fix: belongs === null ? null : { at, value: belongs, isFormula: true },
    ...saying(figure, field, result),
  });
}

function saying({ content }: Figure, field: DerivedField, result: CalculatedContent) {
  if (result.kind === 'blank' && field.kind !== 'amount') {
    const params = { field: { text: field.label }, found: inKind(field, content) };
    return { says: 'derivedNothing', params };
  }
  const expected = result.kind === 'blank' ? { amount: fen(0) } : inKind(field, result);
  const about: Record<string, FindingParam> = { field: { text: field.label }, expected };
  if (content.kind === 'blank') return { says: 'derivedEmpty', params: about };
  const found = inKind(field, content);
  const difference = differenceOf(found, expected);
  if (difference === null) return { says: 'derivedOther', params: { ...about, found } };
  return { says: 'derivedDiffers', params: { ...about, found, difference } };
}

/** A share is said in percent. */
function inKind({ kind }: DerivedField, content: FigureContent | CalculatedContent): FindingParam {
  const isShare = kind === 'percent' && content.kind === 'number';
  return isShare ? { share: content.number } : paramOf(content);
}

function isNothing(result: CalculatedContent): boolean {
  if (result.kind === 'amount') return result.fen === 0;
  return result.kind === 'blank' || (result.kind === 'number' && result.number === 0);
}

/** Parts that formulas give are rounded one by one to the 分, the sum of them once. */
function isRounded(
  content: FigureContent,
  result: CalculatedContent,
  parts: readonly Figure[],
): boolean {
  if (content.kind !== 'amount' || result.kind !== 'amount') return false;
  const rounded = parts.filter((part) => part.formula !== null).length;
  return Math.abs(content.fen - result.fen) * 2 <= rounded;
}
