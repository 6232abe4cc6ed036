import { plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside } from '../indicator/indicator-row';
import { textOf, type IndicatorSet } from './indicator-set';

/** With fewer rows, one basis for all of them says nothing. */
const several = 3;

/** A basis is where values come from: no indicator, and not the same vague words for all. Said once for every text. */
export function checkBasis(
  { rule, rows, look }: IndicatorSet,
  { figures, indicatorWords: { names } }: FormContext,
): Verdict[] {
  const bases = rows.flatMap(({ value }) => {
    const basis =
      rule.basis === undefined ? null : nameBeside({ name: rule.basis }, value, figures);
    return basis?.content.kind === 'text' ? [basis] : [];
  });
  const seen = { ...look, reads: [...look.reads, ...bases.map(({ at }) => at)] };
  const byText = new Map<string, Figure[]>();
  for (const basis of bases) {
    const text = plainText(textOf(basis));
    byText.set(text, [...(byText.get(text) ?? []), basis]);
  }
  if (byText.size === 0) return [notApplicable(seen)];
  const isName = (text: string) =>
    names.noBases.some((ending) => text.endsWith(ending)) ||
    rows.some(({ nameText }) => nameText === text);
  const isVague = (text: string) => !names.bases.some((basis) => text.includes(basis));
  return Array.from(byText, ([text, cells]) => {
    const [first] = cells;
    if (!first) return passed(seen);
    const says = isName(text)
      ? 'basisIsIndicator'
      : byText.size === 1 && cells.length >= several && isVague(text)
        ? 'basisAlike'
        : null;
    if (says === null) return passed(seen);
    const others = cells.slice(1).map(({ at }) => at);
    return failed(seen, {
      says,
      params: {
        field: { text: first.field.label },
        found: { text: textOf(first) },
        count: { number: cells.length },
      },
      at: [first.at, ...others],
      fix: null,
    });
  });
}
