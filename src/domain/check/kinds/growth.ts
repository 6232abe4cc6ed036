import type { GrowthRule } from '../../form/amount-rule';
import { isDerived } from '../../form/walk-parts';
import { calculate, valueOf } from '../calculate';
import type { Figure } from '../figure';
import { differenceOf } from '../finding-param';
import type { FormContext } from '../form-context';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** What is to be cut year by year needs a reason where it grows. Null where the form has no year before. */
export function checkGrowth(
  { id, lastYear, much }: GrowthRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict | null {
  const before = figures.find(lastYear, figure.scope);
  if (!before) return null;
  const parts = isDerived(figure.field)
    ? (calculate(figure.field, figure.scope, figures)?.parts ?? [])
    : [];
  const look = { rule: id, reads: [figure, before, ...parts].map(({ at }) => at) };
  const [now, then] = [valueOf(figure, figures), valueOf(before, figures)];
  if (now.kind === 'blank' || then.kind === 'blank') return notApplicable(look);
  if (now.kind !== 'amount' || then.kind !== 'amount') return notEnoughData(look);
  if (now.fen <= then.fen) return passed(look);
  const [found, expected] = [{ amount: now.fen }, { amount: then.fen }];
  const difference = differenceOf(found, expected);
  const share = then.fen === 0 ? null : Math.round(((now.fen - then.fen) / then.fen) * 1e4) / 1e4;
  const says =
    share === null
      ? 'grownFromNothing'
      : isMore(now.fen - then.fen, then.fen, much)
        ? 'grownMuch'
        : 'grown';
  return failed(look, {
    // A total grows because one of its parts does.
    isConsequence: isDerived(figure.field),
    says,
    params: {
      field: { text: figure.field.label },
      found,
      expected,
      ...(difference && { difference }),
      ...(share !== null && { share: { share } }),
    },
    at: [figure.at, before.at],
    fix: null,
  });
}

const parts = 10_000;

/** Exactly: what is shown as 10.00% may be a little more. Shares that rules name are whole hundredths of a percent. */
function isMore(by: number, whole: number, share: number): boolean {
  return (
    whole > 0 && BigInt(by) * BigInt(parts) > BigInt(Math.round(share * parts)) * BigInt(whole)
  );
}
