import { cellsBelow, figuresBelow } from '../../../domain/check/cells-below';
import { calculate } from '../../../domain/check/calculate';
import type { Figure } from '../../../domain/check/figure';
import type { FindingParam } from '../../../domain/check/finding';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { isDerived } from '../../../domain/form/walk-parts';
import { amountInUnit } from '../../../domain/money/amount-in-unit';
import { fen, type Fen } from '../../../domain/money/fen';
import { wanYuan, yuanInWan } from '../../../domain/money/money-unit';
import { printAmount } from '../../../domain/money/print-amount';
import { severityOf } from '../../../packs/rules/severity-of';
import { inUnitMeant } from './other-unit';
import type { CheckedFinding, CheckedForm } from '../report';

const rule = 'DOC-STRUCTURE';
const says = 'typedInYuan';

/** An amount of 46000 where 46000元 is 4.6万元: what the cell means, as other figures say. */
export interface TypedInYuan {
  readonly at: string;
  readonly found: Fen;
  readonly meant: Fen;
}

/** Whether amounts can differ by so much because one of them was typed in 元: what is meant is lacking 9,999 times. */
export function mayBeInYuan(difference: number): boolean {
  return difference % (yuanInWan - 1) === 0;
}

/** What a typed cell of a form in 万元 means if it was typed in 元; null where that is no amount. */
export function inYuan({ figures, unit }: CheckedForm, at: string): TypedInYuan | null {
  const figure = figures.all[figures.index.at(at) ?? -1];
  if (unit !== wanYuan || !figure || isDerived(figure.field)) return null;
  const { content } = figure;
  if (figure.formula !== null || content.kind !== 'amount' || content.fen <= 0) return null;
  const meant = content.fen / yuanInWan;
  return Number.isInteger(meant) ? { at, found: content.fen, meant: fen(meant) } : null;
}

/** What is told of it. `others` are the figures that say it. */
export function findingOfYuan(
  form: CheckedForm,
  { at, found, meant }: TypedInYuan,
  others: FindingParam,
  elsewhere: CheckedFinding['elsewhere'] = [],
): CheckedFinding {
  const field = form.figures.all[form.figures.index.at(at) ?? -1]?.field.label ?? '';
  return {
    ...{ rule, says, severity: severityOf({ rule, says }), at: [at], elsewhere },
    params: {
      ...{ field: { text: field }, others },
      ...{ found: { amount: found }, expected: { amount: meant } },
    },
    fix: { at, value: amountInUnit(meant, form.unit) },
    ...{ text: printAmount(found, form.unit), causedBy: null },
  };
}

/** With the finding in its place, and all that the form says of figures made of that cell below it. */
export function toldOfYuan(
  findings: readonly CheckedFinding[],
  place: number,
  own: CheckedFinding,
  { figures }: CheckedForm,
): readonly CheckedFinding[] {
  const looksAtIt = ({ at }: CheckedFinding) => cellsBelow(figures, at).cells.has(own.at[0]);
  const told = findings.map((finding) =>
    finding.causedBy === null && looksAtIt(finding)
      ? { ...finding, causedBy: place, isConsequence: true, fix: null }
      : finding,
  );
  told[place] = own;
  return told;
}

/** The figures of a form in the unit that is meant, with what such cells mean, and what is calculated from them. */
export function figuresMeant(form: CheckedForm): PlacedFigures {
  const { findings } = form;
  const figures = inUnitMeant(form.figures, form);
  const typed = findings.filter((one) => one.says === says);
  if (typed.length === 0) return figures;
  const changed = new Map<number, Figure>();
  for (const { at, params } of typed) {
    const place = figures.index.at(at[0]);
    const figure = place === null ? undefined : figures.all[place];
    const { expected } = params;
    if (place === null || !figure || !expected || !('amount' in expected)) continue;
    changed.set(place, { ...figure, content: { kind: 'amount', fen: expected.amount } });
  }
  return totalsMeant(figures.replaced(changed), new Set(typed.map(({ at }) => at[0])));
}

function totalsMeant(figures: PlacedFigures, cells: ReadonlySet<string>): PlacedFigures {
  const changed = new Map<number, Figure>();
  figures.all.forEach((figure, place) => {
    const { field, scope } = figure;
    if (!isDerived(field)) return;
    const isOver = [...figuresBelow(figures, [figure])].some(({ at }) => cells.has(at));
    const result = isOver ? calculate(field, scope, figures, 'recalculated')?.result : null;
    if (result && result.kind !== 'unknown') changed.set(place, { ...figure, content: result });
  });
  return figures.replaced(changed);
}
