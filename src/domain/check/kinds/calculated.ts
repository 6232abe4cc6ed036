import { isSameFormula } from '../../formula/same-formula';
import type { DerivedField } from '../../form/form-field';
import { amountInUnit } from '../../money/amount-in-unit';
import { fen } from '../../money/fen';
import type { MoneyUnit } from '../../money/money-unit';
import { calculate, type CalculatedContent } from '../calculate';
import type { Figure, FigureContent } from '../figure';
import type { Finding, FindingParam, Fix } from '../finding';
import type { FormContext } from '../form-context';
import type { FormFigures } from '../form-figures';
import { leastSum } from '../least-sum';
import { isRoundedInPrint } from './rounded-in-print';
import { isSameFigure } from '../same-figure';
import { differenceOf, paramOf } from '../finding-param';
import { isErrorShown, isOfLostCells, leavesTextsOut } from '../text-in-totals';
import { failed, notEnoughData, type OnlyCounted, type Verdict } from '../verdict';

/** Whether a cell that calculates itself says what its formula gives. Null for one that makes words. */
export function checkCalculated(
  rule: string,
  figure: Figure,
  field: DerivedField,
  { figures, unit, formulaAt, isSaved, halfPrinted }: FormContext,
): Verdict | OnlyCounted | null {
  const calculation = calculate(field, figure.scope, figures);
  if (!calculation) return null;
  const { result, parts } = calculation;
  const { content, at, formula } = figure;
  if (result.kind !== 'unknown') {
    if (content.kind === 'blank' && isNothing(result)) return 'notApplicable';
    if (content.kind !== 'blank' && isSameFigure(content, result, field.kind)) return 'pass';
  }
  const cells: [string, ...string[]] = [at];
  for (const part of parts) cells.push(part.at);
  const look = { rule, reads: cells };
  if (result.kind === 'unknown') {
    const tooLittle = sayingTooLittle(figure, field, figures);
    if (!tooLittle) return notEnoughData(look);
    return failed(look, { says: tooLittle.says, params: tooLittle.params, at: cells, fix: null });
  }
  // What is typed as text is said there: mending it mends this.
  const words = sayingOfTexts(figure, field, result, parts, figures);
  if (words) {
    const { says, params } = words;
    return failed(look, { says, params, at: cells, fix: null, isConsequence: true });
  }
  const belongs = formulaAt(at);
  const isRight = formula !== null && belongs !== null && isSameFormula(formula, belongs);
  if (isRight && content.kind === 'noNumber') return notEnoughData(look);
  if (isRight && (!isSaved || content.kind === 'notCalculated')) return 'pass';
  if (content.kind === 'notCalculated') return notEnoughData(look, 'notCalculated');
  if (formula !== null && isRounded(content, result, parts)) return 'pass';
  const again = calculate(field, figure.scope, figures, 'recalculated')?.result ?? result;
  const said = saying(figure, field, result);
  const isStale = isRight && said.says === 'derivedDiffers';
  if (!isStale && isRoundedInPrint(content, result, field, parts, halfPrinted)) {
    if (field.kind !== 'amount') return 'pass';
    const { params } = said;
    return failed(look, { says: 'derivedRounding', params, at: cells, fix: null });
  }
  return failed(look, {
    says: isStale ? 'derivedStale' : said.says,
    params: said.params,
    at: cells,
    fix: isRight || belongs === null ? null : fixOf(at, belongs, result, parts, unit),
    ...(belongs === null && { isShapeLost: true }),
    isConsequence: content.kind !== 'blank' && isSameFigure(content, again, field.kind),
  });
}

/** The formula that belongs there; beside a dash, which + cannot add, what it would give: no mend may end in #VALUE!. */
function fixOf(
  at: string,
  belongs: string,
  result: CalculatedContent,
  parts: readonly Figure[],
  unit: MoneyUnit,
): Fix | null {
  const isSum = /^=SUM\([^()]*\)$/i.test(belongs);
  const isAdded =
    isSum || !parts.some(({ isWords, content }) => isWords && content.kind === 'blank');
  if (isAdded) return { at, value: belongs, isFormula: true };
  return result.kind === 'amount' ? { at, value: amountInUnit(result.fen, unit) } : null;
}

type Said = Pick<Finding, 'says' | 'params'>;

/** A formula that shows an error, or a sum without some of its parts, because Excel cannot add what stands there. */
function sayingOfTexts(
  figure: Figure,
  field: DerivedField,
  result: CalculatedContent,
  parts: readonly Figure[],
  figures: FormFigures,
): Said | null {
  const { content, formula } = figure;
  if (formula === null) return null;
  const params = { field: { text: field.label }, found: paramOf(content) };
  const expected = expectedParam(field, result);
  // Its own formula is to be mended, whatever its parts say.
  if (isOfLostCells(figure)) return null;
  if (isErrorShown(figure)) {
    const isBecause = parts.some((part) => part.isWords || isErrorShown(part));
    return isBecause ? { says: 'derivedError', params: { ...params, expected } } : null;
  }
  if (!leavesTextsOut(figure, field, figures)) return null;
  const difference = differenceOf(params.found, expected);
  return difference && { says: 'derivedWithoutText', params: { ...params, expected, difference } };
}

/** A typed total that is less than those of its parts that can be read: whatever the others mean, it is wrong. */
function sayingTooLittle(
  { content, formula, scope }: Figure,
  field: DerivedField,
  figures: FormFigures,
): Said | null {
  if (formula !== null || content.kind !== 'amount') return null;
  const least = leastSum(field, scope, figures);
  if (least === null || content.fen >= least) return null;
  const [found, expected] = [{ amount: content.fen }, { amount: least }];
  const difference = { amount: fen(least - content.fen) };
  return {
    says: 'derivedLess',
    params: { field: { text: field.label }, found, expected, difference },
  };
}

function saying(figure: Figure, field: DerivedField, result: CalculatedContent): Said {
  const { content } = figure;
  if (result.kind === 'blank' && field.kind !== 'amount') {
    const params = { field: { text: field.label }, found: inKind(field, content) };
    return { says: 'derivedNothing', params };
  }
  const expected = expectedParam(field, result);
  const about: Record<string, FindingParam> = { field: { text: field.label }, expected };
  if (content.kind === 'blank') return { says: 'derivedEmpty', params: about };
  const found = inKind(field, content);
  const difference = differenceOf(found, expected);
  if (isOfLostCells(figure)) return { says: 'derivedLost', params: { ...about, found } };
  if (difference === null) return { says: 'derivedOther', params: { ...about, found } };
  return { says: 'derivedDiffers', params: { ...about, found, difference } };
}

/** A share is said in percent. */
function inKind({ kind }: DerivedField, content: FigureContent | CalculatedContent): FindingParam {
  const isShare = kind === 'percent' && content.kind === 'number';
  return isShare ? { share: content.number } : paramOf(content);
}

/** Of nothing a total of amounts is 0. */
function expectedParam(field: DerivedField, result: CalculatedContent): FindingParam {
  if (result.kind === 'blank') return { amount: fen(0) };
  const expected = inKind(field, result);
  // Nobody prints more of a share than a hundredth of a percent.
  return 'share' in expected ? { share: Math.round(expected.share * 1e4) / 1e4 } : expected;
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
