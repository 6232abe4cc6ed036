import type { Contradiction } from '../../../domain/check/contradiction';
import { exchanged, needed } from '../../../domain/check/exchanged';
import type { Figure } from '../../../domain/check/figure';
import type { PlacedVerdict } from '../between-forms/placed-verdict';
import { exchangedRowsFinding } from './exchanged-finding';
import type { CheckedFinding, CheckedForm } from '../report';
import { cellsOfFinding } from './typed-cells';

interface SaidAt extends Contradiction {
  /** Its place among all that is told at the form. */
  readonly index: number;
}

/** What is said of what stands in a row. */
const ofRows: ReadonlySet<string> = new Set(['more', 'itemElsewhere']);

/**
 * What is told of a form, where all rows of two columns say that they were exchanged: a part that is more than its whole in each of them,
 * or amounts under codes that have none. `told` begins with what the form says by itself, then comes what `failed` says.
 */
export function withExchangedRows(
  told: readonly CheckedFinding[],
  form: CheckedForm,
  failed: readonly PlacedVerdict[],
): readonly CheckedFinding[] {
  if (told.filter(({ says }) => ofRows.has(says)).length < needed.rows) return told;
  const own = form.findings.length;
  const said = told.flatMap((finding, index): SaidAt[] => {
    const one = index < own ? ofRow(finding, form) : ofCode(failed[index - own], form);
    return one ? [{ ...one, index }] : [];
  });
  const [found, ...others] = exchanged(form.figures, said, 'rows');
  const root = found?.mended.find(({ index }) => told[index]?.causedBy === null)?.index;
  if (!found || others.length > 0 || root === undefined) return told;
  const because = new Set(found.mended.map(({ index }) => index));
  return told.map((finding, index) => {
    if (index === root) return exchangedRowsFinding(form, found);
    return because.has(index) ? { ...finding, causedBy: root, isConsequence: true } : finding;
  });
}

/** A part that is more than what it is a part of. */
function ofRow(finding: CheckedFinding, form: CheckedForm): Contradiction | null {
  const { says, params } = finding;
  const { found, expected } = params;
  if (says !== 'more' || !found || !expected) return null;
  if (!('amount' in found) || !('amount' in expected)) return null;
  return {
    excess: found.amount - expected.amount,
    isAtMost: true,
    cells: cellsOfFinding(finding, form),
  };
}

/** An amount that belongs into another column, by its code. */
function ofCode(placed: PlacedVerdict | undefined, { figures }: CheckedForm): Contradiction | null {
  if (placed?.verdict.says !== 'itemElsewhere') return null;
  const { left } = placed.verdict;
  const figure: Figure | undefined = 'figures' in left ? left.figures[0]?.figure : undefined;
  if (figure?.content.kind !== 'amount') return null;
  const place = figures.index.at(figure.at);
  if (place === null) return null;
  return { excess: figure.content.fen, isAtMost: false, cells: new Map([[place, 1]]) };
}
