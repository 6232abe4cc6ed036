import type { Figure } from '../../../domain/check/figure';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { fen } from '../../../domain/money/fen';
import { decimalsToFen, isMoneyUnit, type MoneyUnit } from '../../../domain/money/money-unit';
import type { CheckedForm } from '../report';

const says = 'otherUnit';

/** What a form says of itself that its amounts are in another unit than it names: its place among the findings; null where it does not. */
export function otherUnitAt(form: Pick<CheckedForm, 'shape' | 'findings'>): number | null {
  // It is said of how the form was read: most forms are not to be told for it.
  if (!form.shape.some(({ finding }) => finding?.says === says)) return null;
  const place = form.findings.findIndex((one) => one.says === says);
  return place < 0 ? null : place;
}

/** The figures of a form in the unit that is meant: nothing else is to be held against those that are said. */
export function inUnitMeant(
  figures: PlacedFigures,
  form: Pick<CheckedForm, 'shape' | 'findings'>,
): PlacedFigures {
  const at = otherUnitAt(form);
  const { unit: said, expected: meant } =
    (at === null ? undefined : form.findings[at])?.params ?? {};
  const units = [said, meant].flatMap((one) => unitIn(one) ?? []);
  const [from, to] = units;
  if (from === undefined || to === undefined) return figures;
  const factor = 10 ** (decimalsToFen[to] - decimalsToFen[from]);
  const changed = new Map<number, Figure>();
  figures.all.forEach((figure, place) => {
    const { content } = figure;
    if (content.kind !== 'amount') return;
    const amount = fen(Math.round(content.fen * factor));
    changed.set(place, { ...figure, content: { kind: 'amount', fen: amount } });
  });
  return figures.replaced(changed);
}

function unitIn(param: object | undefined): MoneyUnit | null {
  const text = param && 'text' in param ? param.text : null;
  return typeof text === 'string' && isMoneyUnit(text) ? text : null;
}
