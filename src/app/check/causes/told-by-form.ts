import { cellsBelow } from '../../../domain/check/cells-below';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { figuresOf, firstFigure } from '../../../domain/check/cross/side-figures';
import { isInside, type ScopePath } from '../../../domain/form/scope-path';
import { haveInCommon, type PlaceBits } from '../../../domain/check/place-bits';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedFinding, CheckedForm } from '../report';
import { amountsBy, isOfTwice } from './coded-amounts';
import { sayings, sayingsOfMissingCodes } from '../sayings';
import { saysUnfilled } from '../unfilled';

/** What is said of amounts that do not agree within a form. */
const ofAmounts: ReadonlySet<string> = new Set(sayings.compared);

/** What is said of the amounts of a row. */
const ofRows: ReadonlySet<string> = new Set([...sayings.compared, ...sayings.product]);

/** What is said of what is no code: the amount beside it is added up where it does not belong, or nowhere. */
const ofCodes: ReadonlySet<string> = new Set(['codeDigits', 'codeShort', ...sayingsOfMissingCodes]);

/** What is said of words that are not the name that was meant. */
const ofWords: ReadonlySet<string> = new Set(sayings.wording);

/**
 * What a form says by itself of the mistake that a rule between forms finds too, by its place; null where it says nothing of it: amounts
 * of its own miss each other by as much and have a cell in common with what the rule looks at, or it is the amount of a row whose
 * code is not right, or the name that was looked for is no whole name.
 */
export function toldByForm(
  verdict: CrossVerdict<FormToCross>,
  own: number,
  { findings, figures }: Pick<CheckedForm, 'findings' | 'figures'>,
): number | null {
  const { rule, left, right } = verdict;
  const roots = (isCause: (finding: CheckedFinding) => boolean) => {
    const place = findings.findIndex((one) => one.causedBy === null && isCause(one));
    return place < 0 ? null : place;
  };
  const figureAt = (cell: string) => figures.all[figures.index.at(cell) ?? -1];
  // A code that is not there yet is none either.
  const isOfCode = ({ says, at }: CheckedFinding) =>
    ofCodes.has(says) || (says === saysUnfilled && figureAt(at[0])?.field.kind === 'code');
  if (rule.kind === 'codesNamed' || (rule.kind === 'itemsMatched' && rule.asks !== 'amount')) {
    const first = firstFigure(left);
    if (first?.form.place !== own) return null;
    if (isOfCodes(rule) || rule.kind === 'codesNamed') {
      const { scope } = first.figure;
      const ofRow = roots((one) => isOfCode(one) && isSameScope(figureAt(one.at[0])?.scope, scope));
      if (ofRow !== null) return ofRow;
    }
    return roots(({ at, says }) => at[0] === first.figure.at && ofWords.has(says));
  }
  if (rule.kind === 'itemsTogether') {
    const cells = figuresOf(left).map(({ figure }) => figure.at);
    return roots(({ at, says }) => cells.includes(at[0]) && ofRows.has(says));
  }
  const excess = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  if (rule.kind !== 'formsCompared' || excess === 0) return null;
  const miscoded = [left, right].flatMap((side) => amountsBy(side, own, figures));
  const ofCode = roots(
    (one) => isOfCode(one) && miscoded.some((amountAt) => amountAt(one.at[0]) === excess),
  );
  if (ofCode !== null) return ofCode;
  const ofTwice = toldTwice(verdict, own, { findings, figures });
  if (ofTwice !== null) return ofTwice;
  const here = [...figuresOf(left), ...figuresOf(right)].filter(({ form }) => form.place === own);
  let looked: PlaceBits | null = null;
  return roots(({ says, at, params: { difference } }) => {
    if (!ofAmounts.has(says) || !difference || !('amount' in difference)) return false;
    if (difference.amount !== excess) return false;
    looked ??= cellsBelow(
      figures,
      here.map(({ figure }) => figure.at),
    ).places;
    return haveInCommon(cellsBelow(figures, at).places, looked);
  });
}

/** A row that is told to be added beside those below it, because of which amounts do not agree, by its place. */
export function toldTwice(
  { rule, left, right }: CrossVerdict<FormToCross>,
  own: number,
  { findings, figures }: Pick<CheckedForm, 'findings' | 'figures'>,
): number | null {
  const excess = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  if (rule.kind !== 'formsCompared' || excess === 0) return null;
  const place = findings.findIndex(
    (one) => one.causedBy === null && isOfTwice(one, excess, [left, right], own, figures),
  );
  return place < 0 ? null : place;
}

function isOfCodes(rule: CrossVerdict<FormToCross>['rule']): boolean {
  return rule.kind === 'itemsMatched' && rule.areCodes === true;
}

function isSameScope(one: ScopePath | undefined, other: ScopePath): boolean {
  return one?.length === other.length && isInside(one, other);
}
