import { figuresOf } from '../../../domain/check/cross/side-figures';
import type { Figure } from '../../../domain/check/figure';
import type { FindingParam } from '../../../domain/check/finding';
import { columnName, parseCell } from '../../../domain/grid/cell';
import { fen } from '../../../domain/money/fen';
import { severityOf } from '../../../packs/rules/severity-of';
import type { CommonCause, ExchangedCells } from './found-cause';
import { restOfForm, sideWords } from '../texts/cross-words';
import type { CheckedFinding, CheckedForm } from '../report';

const rule = 'DOC-STRUCTURE';

/** What is told of two columns that were exchanged, or of two cells: what stands in the first, and what says that it is of the other. */
export function exchangedFinding(
  { root, form: place }: CommonCause,
  { pairs, areColumns, mended, isOpen = false }: ExchangedCells,
  { figures }: CheckedForm,
): CheckedFinding {
  const looked = mended.find(({ comparison }) => comparison === root)?.cells;
  // The side that is looked at is told first.
  const isLooked = ({ at }: Figure) => looked?.has(figures.index.at(at) ?? -1) === true;
  const isTurned = !isOpen && looked !== undefined && !pairs.some(([one]) => isLooked(one));
  const sides = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const [own = [], beside = []] = isTurned ? sides.reverse() : sides;
  const ofTwo = areColumns ? 'columnsExchanged' : 'cellsExchanged';
  const says = isOpen ? 'columnElsewhere' : ofTwo;
  const [first, second] = [firstFilled(own), firstFilled(beside)];
  const side = [root.verdict?.left, root.verdict?.right].find(
    (one) => one && figuresOf(one).every((figure) => figure.form.place !== place),
  );
  const others: FindingParam = side ? sideWords(side, null) : { words: restOfForm };
  const params = { field: nameOf(own), other: nameOf(beside), others, ...amountsOf(root, place) };
  return {
    ...{ rule, says, severity: severityOf({ rule, says }), params },
    at: [first?.at ?? 'A1', ...(second ? [second.at] : [])],
    elsewhere: side
      ? figuresOf(side).map((one) => ({ sheet: one.form.sheet, address: one.figure.at }))
      : [],
    ...{ fix: null, isConsequence: false, text: '', causedBy: null },
  };
}

/** What the form says, and what it should be. */
function amountsOf({ verdict, finding }: CommonCause['root'], place: number): Amounts {
  if (!verdict) {
    const { found, expected } = finding?.params ?? {};
    return { ...(found ? { found } : {}), ...(expected ? { expected } : {}) };
  }
  const { left, right } = verdict;
  const isLeft = figuresOf(left).some(({ form }) => form.place === place);
  const [own, other] = isLeft ? [left, right] : [right, left];
  return {
    found: { amount: own.amount ?? fen(0) },
    expected: { amount: other.amount ?? fen(0) },
  };
}

type Amounts = Readonly<Partial<Record<'found' | 'expected', FindingParam>>>;

/** The same where the rows of the form say so by themselves. */
export function exchangedRowsFinding(
  form: CheckedForm,
  { pairs, mended }: Pick<ExchangedCells, 'pairs'> & { readonly mended: readonly unknown[] },
): CheckedFinding {
  const [own, beside] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const says = 'columnsExchangedInRows';
  const [first, second] = [firstFilled(own), firstFilled(beside)];
  return {
    ...{ rule, says, severity: severityOf({ rule, says }) },
    params: { field: nameOf(own), other: nameOf(beside), count: { number: mended.length } },
    at: [first?.at ?? form.figures.all[0]?.at ?? 'A1', ...(second ? [second.at] : [])],
    ...{ fix: null, isConsequence: false, text: '', causedBy: null },
  };
}

function firstFilled(figures: readonly Figure[]): Figure | undefined {
  return (
    figures.find(({ content }) => content.kind === 'amount' && content.fen !== 0) ?? figures[0]
  );
}

/** What all cells of a column are called, or what their names end with. */
function nameOf(figures: readonly Figure[]): FindingParam {
  const labels = [...new Set(figures.map(({ field }) => field.label))];
  const [first = '', ...others] = labels;
  let name = first;
  while (name !== '' && !others.every((label) => label.endsWith(name))) name = name.slice(1);
  if (name.length > 1) return { text: name };
  const column = columnName(parseCell(figures[0]?.at ?? 'A1')?.column ?? 0);
  return { words: { zh: `${column}列`, en: `column ${column}` } };
}
