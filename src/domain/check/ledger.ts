import type { Outcome } from './outcome';
import type { Verdict } from './verdict';

/** How many rules ended in each outcome. */
export type Ledger = Readonly<Record<Outcome, number>>;

export function ledgerOf(verdicts: readonly Pick<Verdict, 'outcome'>[]): Ledger {
  const ledger = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  for (const { outcome } of verdicts) ledger[outcome] += 1;
  return ledger;
}

export function addLedgers(ledgers: readonly Ledger[]): Ledger {
  return ledgers.reduce(
    (sum, { pass, fail, notApplicable, notEnoughData }) => ({
      pass: sum.pass + pass,
      fail: sum.fail + fail,
      notApplicable: sum.notApplicable + notApplicable,
      notEnoughData: sum.notEnoughData + notEnoughData,
    }),
    ledgerOf([]),
  );
}
